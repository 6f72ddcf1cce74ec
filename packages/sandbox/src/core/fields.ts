import { isObject, type Json, type JsonObject } from './json.ts';
import { invalid, type InvalidParam } from './problem.ts';
import type { Store } from './store.ts';

/** What a client may write in one field of a resource. */
export interface Field {
  type: 'text' | 'uri' | 'date' | 'dateTime' | 'boolean' | 'integer' | 'object' | 'list' | 'any' | 'ref';
  required?: boolean;
  nullable?: boolean;
  max?: number;
  /** Allowed values; `''` is allowed too when the field is not required, as Open Zaak does. */
  values?: readonly string[];
  /** What is kept when the field is not sent; `""` for text, as Open Zaak returns it. */
  initial?: Json;
  /** The address must be one that this sandbox knows. */
  known?: boolean;
  /** For `object`: its own fields. */
  fields?: Fields;
  pattern?: RegExp;
}

export type Fields = Readonly<Record<string, Field>>;

type Options = Partial<Omit<Field, 'type'>>;

/** Text of at most `max` characters; `""` when it is not sent. */
export const text = (max: number, options: Options = {}): Field => ({ type: 'text', max, initial: '', ...options });
/** An address; `""` when it is not sent. */
export const uri = (options: Options = {}): Field => ({ type: 'uri', max: 1000, initial: '', ...options });
/** An ISO date; null when it is not sent. */
export const date = (options: Options = {}): Field => ({ type: 'date', nullable: true, initial: null, ...options });
/** A moment, ISO 8601; null when it is not sent. */
export const dateTime = (options: Options = {}): Field => ({
  type: 'dateTime',
  nullable: true,
  initial: null,
  ...options,
});
/** One of these words; `""` when it is not sent. */
export const oneOf = (values: readonly string[], options: Options = {}): Field => ({
  type: 'text',
  values,
  initial: '',
  ...options,
});
/** True or false; false when it is not sent. */
export const bool = (options: Options = {}): Field => ({ type: 'boolean', initial: false, ...options });
/** A whole number; null when it is not sent. */
export const integer = (options: Options = {}): Field => ({
  type: 'integer',
  nullable: true,
  initial: null,
  ...options,
});
/** An object, with fields of its own when `fields` is given; null when it is not sent. */
export const object = (options: Options = {}): Field => ({ type: 'object', nullable: true, initial: null, ...options });
/** A list of anything; empty when it is not sent. */
export const list = (options: Options = {}): Field => ({ type: 'list', initial: [], ...options });
/** A reference of Klantinteracties: `{ uuid, url }`. */
export const ref = (options: Options = {}): Field => ({ type: 'ref', nullable: true, initial: null, ...options });
export const required = { required: true, nullable: false } as const;

/**
 * Takes what a client sent to what is kept: only fields that exist, absent ones filled in.
 * With `before` (PATCH) absent fields keep their value.
 * @throws 400 with every refused field named
 */
export function validate(fields: Fields, sent: unknown, store: Store, before?: JsonObject): JsonObject {
  if (!isObject(sent)) {
    throw invalid({ name: 'nonFieldErrors', code: 'invalid', reason: 'Ongeldige data. Verwacht een dictionary.' });
  }
  const problems: InvalidParam[] = [];
  const body = readFields(fields, sent, store, before, '', problems);
  if (problems.length > 0) throw invalid(...problems);
  return body;
}

function readFields(
  fields: Fields,
  sent: JsonObject,
  store: Store,
  before: JsonObject | undefined,
  path: string,
  problems: InvalidParam[],
): JsonObject {
  const body: JsonObject = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = sent[name];
    if (value === undefined) {
      if (before) body[name] = before[name];
      else if (field.required) problems.push({ name: path + name, code: 'required', reason: 'Dit veld is vereist.' });
      else body[name] = structuredClone(field.initial ?? null);
      continue;
    }
    const refusal = refusalOf(field, value, store);
    if (refusal) problems.push({ name: path + name, ...refusal });
    else if (field.type === 'object' && field.fields && isObject(value)) {
      body[name] = readFields(field.fields, value, store, undefined, `${path}${name}.`, problems);
    } else body[name] = value;
  }
  return body;
}

type Refusal = { code: string; reason: string } | undefined;

function refusalOf(field: Field, value: Json, store: Store): Refusal {
  if (value === null) {
    return field.nullable ? undefined : { code: 'null', reason: 'Dit veld mag niet leeg zijn.' };
  }
  if (field.type === 'any') return undefined;
  if (field.type === 'boolean') return typeof value === 'boolean' ? undefined : wrong('Moet een geldige boolean zijn.');
  if (field.type === 'integer') return Number.isInteger(value) ? undefined : wrong('Een geldig getal is vereist.');
  if (field.type === 'object') return isObject(value) ? undefined : wrong('Verwacht een object.');
  if (field.type === 'list')
    return Array.isArray(value) ? undefined : { code: 'not_a_list', reason: 'Verwacht een lijst.' };
  if (field.type === 'ref') {
    return isObject(value) && typeof value['uuid'] === 'string'
      ? undefined
      : { code: 'required', reason: 'Dit veld is vereist.' };
  }
  if (typeof value !== 'string') return wrong('Dit is geen geldige tekst.');
  return refusalOfText(field, value, store);
}

function refusalOfText(field: Field, value: string, store: Store): Refusal {
  if (value === '')
    return field.required ? { code: 'blank', reason: 'Dit veld mag niet leeg zijn.' } : emptyRefusal(field);
  if (field.max && value.length > field.max) {
    return { code: 'max_length', reason: `Zorg ervoor dat dit veld niet meer dan ${field.max} karakters bevat.` };
  }
  if (field.values && !field.values.includes(value)) {
    return { code: 'invalid_choice', reason: `"${value}" is een ongeldige keuze.` };
  }
  if (field.pattern && !field.pattern.test(value)) return wrong('Voer een geldige waarde in.');
  if (field.type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(value)) return wrong('Datum heeft het verkeerde formaat.');
  if (field.type === 'dateTime' && Number.isNaN(Date.parse(value)))
    return wrong('Datetime heeft het verkeerde formaat.');
  if (field.type === 'uri') {
    if (!URL.canParse(value)) return wrong('Voer een geldige URL in.');
    if (field.known && !store.byUrl(value))
      return { code: 'does_not_exist', reason: 'Ongeldige hyperlink: object bestaat niet.' };
  }
  return undefined;
}

const emptyRefusal = (field: Field): Refusal =>
  field.type === 'date' || field.type === 'dateTime' ? wrong('Datum heeft het verkeerde formaat.') : undefined;

const wrong = (reason: string): Refusal => ({ code: 'invalid', reason });
