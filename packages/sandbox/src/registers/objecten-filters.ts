import { holds, type Filter, type Filters } from '../core/filters.ts';
import { isObject, textAt, valuesAt, type Json, type JsonObject } from '../core/json.ts';
import { invalidField } from '../core/problem.ts';
import type { Row } from '../core/store.ts';
import { currentRecord } from './objecten-records.ts';

const OPERATORS = ['exact', 'gt', 'gte', 'lt', 'lte', 'icontains', 'in'] as const;
type Operator = (typeof OPERATORS)[number];

interface Expression {
  path: string;
  operator: Operator;
  value: string;
}

/** Reads `identificatie__value__exact__x`; a value with `__` cannot be filtered. */
function parse(sent: string): Expression {
  const parts = sent.split('__');
  const operator = OPERATORS.find((one) => one === parts.at(-2));
  const value = parts.at(-1);
  if (parts.length < 3 || !operator || value === undefined) {
    throw invalidField(
      'data_attr',
      'invalid-data-attrs-query',
      `Filter '${sent}' is niet correct; verwacht key__operator__value.`,
    );
  }
  return { path: parts.slice(0, -2).join('.'), operator, value };
}

function holdsFor(data: Json | undefined, { path, operator, value }: Expression): boolean {
  return valuesAt(data, path).some((found) => {
    const own = String(found);
    if (operator === 'exact') return own === value;
    if (operator === 'in') return value.split('|').includes(own);
    if (operator === 'icontains') return own.toLowerCase().includes(value.toLowerCase());
    return holds(operator, own, value);
  });
}

const dataOf = (row: Row): Json | undefined => currentRecord(row)['data'];

/** The commonest question of a portal, "what is for this person", goes by an index. */
const INDEXED = 'identificatie.value';

const dataAttr: Filter = {
  matches: (row, value) => holdsFor(dataOf(row), parse(value)),
  candidates: (value, { store, register }) => {
    const { path, operator, value: wanted } = parse(value);
    const all = store.collection(register, 'objects');
    return operator === 'exact' && path === INDEXED ? all.where(`_current.data.${INDEXED}`, wanted) : [...all.all()];
  },
};

const deepIncludes = (value: Json | undefined, wanted: string): boolean => {
  if (Array.isArray(value)) return value.some((one) => deepIncludes(one, wanted));
  if (isObject(value)) return Object.values(value).some((one) => deepIncludes(one, wanted));
  return value !== null && value !== undefined && String(value).toLowerCase().includes(wanted);
};

const recordOn = (row: Row, field: 'startAt' | 'registrationAt', day: string): boolean => {
  const records = row.body['_records'];
  const all = Array.isArray(records) ? records.filter(isObject) : [];
  return all.some((record: JsonObject) => {
    const end = textAt(record, 'endAt');
    return textAt(record, field) <= day && (field === 'registrationAt' || end === '' || day < end);
  });
};

export const objectFilters: Filters = {
  type: {
    matches: (row, value) => row.body['type'] === value,
    candidates: (value, { store, register }) => store.collection(register, 'objects').where('type', value),
  },
  typeVersion: { matches: (row, value) => String(currentRecord(row)['typeVersion']) === value },
  data_attr: dataAttr,
  data_attrs: { matches: (row, value) => value.split(',').every((one) => holdsFor(dataOf(row), parse(one))) },
  data_icontains: { matches: (row, value) => deepIncludes(dataOf(row), value.toLowerCase()) },
  date: { matches: (row, value) => recordOn(row, 'startAt', value) },
  registrationDate: { matches: (row, value) => recordOn(row, 'registrationAt', value) },
};
