import type { Api, ApiContext } from '../core/api.ts';
import { isObject, textAt, valueAt, type Json, type JsonObject } from '../core/json.ts';
import { badParams, checkFields, select, type Selection } from './brp-fields.ts';

type Query = JsonObject;

interface Question {
  required: readonly string[];
  optional: readonly string[];
  selection: Selection;
  /** A search finds at most this many; more is refused, as the real one does. */
  most: number;
  matches(person: JsonObject, query: Query): boolean;
}

const address = 'verblijfplaats.verblijfadres';
const same = (person: JsonObject, path: string, sent: Json | undefined): boolean =>
  sent === undefined || String(valueAt(person, path) ?? '').toLowerCase() === String(sent).toLowerCase();

/** A name, with `*` for "anything" at the end of at least two letters. */
function likeName(person: JsonObject, path: string, sent: Json | undefined): boolean {
  if (sent === undefined) return true;
  const wanted = String(sent).toLowerCase();
  const own = textAt(person, path).toLowerCase();
  return wanted.endsWith('*') ? own.startsWith(wanted.slice(0, -1)) : own === wanted;
}

const sameNumber = (person: JsonObject, query: Query): boolean =>
  same(person, `${address}.huisnummer`, query['huisnummer']) &&
  same(person, `${address}.huisletter`, query['huisletter']) &&
  same(person, `${address}.huisnummertoevoeging`, query['huisnummertoevoeging']);

const sameGemeente = (person: JsonObject, query: Query): boolean =>
  same(person, 'gemeenteVanInschrijving.code', query['gemeenteVanInschrijving']);

const sameName = (person: JsonObject, query: Query): boolean =>
  likeName(person, 'naam.geslachtsnaam', query['geslachtsnaam']) &&
  likeName(person, 'naam.voornamen', query['voornamen']) &&
  same(person, 'naam.voorvoegsel', query['voorvoegsel']) &&
  same(person, 'geslacht.code', query['geslacht']);

const NUMBER = ['huisletter', 'huisnummertoevoeging'];

const QUESTIONS: Readonly<Record<string, Question>> = {
  RaadpleegMetBurgerservicenummer: {
    required: ['burgerservicenummer'],
    optional: ['gemeenteVanInschrijving'],
    selection: 'persoon',
    most: Infinity,
    matches: (person, { burgerservicenummer: sent }) =>
      Array.isArray(sent) && sent.includes(textAt(person, 'burgerservicenummer')),
  },
  ZoekMetPostcodeEnHuisnummer: {
    required: ['postcode', 'huisnummer'],
    optional: [...NUMBER, 'geslachtsnaam', 'geboortedatum', 'gemeenteVanInschrijving'],
    selection: 'beperkt',
    most: 30,
    matches: (person, query) =>
      same(person, `${address}.postcode`, String(query['postcode']).replace(' ', '')) &&
      sameNumber(person, query) &&
      likeName(person, 'naam.geslachtsnaam', query['geslachtsnaam']) &&
      same(person, 'geboorte.datum.datum', query['geboortedatum']) &&
      sameGemeente(person, query),
  },
  ZoekMetGeslachtsnaamEnGeboortedatum: {
    required: ['geslachtsnaam', 'geboortedatum'],
    optional: ['geslacht', 'voornamen', 'voorvoegsel', 'gemeenteVanInschrijving'],
    selection: 'beperkt',
    most: 10,
    matches: (person, query) =>
      sameName(person, query) &&
      same(person, 'geboorte.datum.datum', query['geboortedatum']) &&
      sameGemeente(person, query),
  },
  ZoekMetNaamEnGemeenteVanInschrijving: {
    required: ['geslachtsnaam', 'voornamen', 'gemeenteVanInschrijving'],
    optional: ['geslacht', 'voorvoegsel'],
    selection: 'beperkt',
    most: 10,
    matches: (person, query) => sameName(person, query) && sameGemeente(person, query),
  },
  ZoekMetStraatHuisnummerEnGemeenteVanInschrijving: {
    required: ['straat', 'huisnummer', 'gemeenteVanInschrijving'],
    optional: NUMBER,
    selection: 'beperkt',
    most: 10,
    matches: (person, query) =>
      (likeName(person, `${address}.korteStraatnaam`, query['straat']) ||
        likeName(person, `${address}.officieleStraatnaam`, query['straat'])) &&
      sameNumber(person, query) &&
      sameGemeente(person, query),
  },
  ZoekMetNummeraanduidingIdentificatie: byBag('nummeraanduidingIdentificatie', 'beperkt'),
  ZoekMetAdresseerbaarObjectIdentificatie: byBag('adresseerbaarObjectIdentificatie', 'metGezag'),
};

function byBag(name: string, selection: Selection): Question {
  return {
    required: [name],
    optional: ['gemeenteVanInschrijving'],
    selection,
    most: 30,
    matches: (person, query) => same(person, `verblijfplaats.${name}`, query[name]) && sameGemeente(person, query),
  };
}

function answer(sent: unknown, { store, register, now }: ApiContext): JsonObject {
  const query = isObject(sent) ? sent : {};
  const type = textAt(query, 'type');
  const question = QUESTIONS[type];
  if (!question) {
    throw badParams([
      {
        code: type ? 'value' : 'required',
        name: 'type',
        reason: type ? 'Waarde is geen geldig zoek type.' : 'Parameter is verplicht.',
      },
    ]);
  }
  checkQuery(query, question, type);
  const fields = checkFields(query['fields'], question.selection);
  const persons: JsonObject[] = [];
  const searching = question.selection !== 'persoon';
  const alle = [...store.collection(register, 'personen').all()];
  const metGezag = fields.some((field) => field.split('.')[0] === 'gezag');
  for (const { body } of alle) {
    const deceased = textAt(body, 'opschortingBijhouding.reden.code') === 'O';
    if (searching && deceased && query['inclusiefOverledenPersonen'] !== true) continue;
    if (!question.matches(body, query)) continue;
    const known = metGezag ? withGezag(body, alle) : body;
    persons.push(select(withAge(known, now()), fields, question.selection));
  }
  if (persons.length > question.most) {
    throw badParams([
      {
        code: 'tooManyResults',
        name: 'type',
        reason: 'De opgegeven zoekparameters leveren te veel zoekresultaten op.',
      },
    ]);
  }
  return { type, personen: persons };
}

function checkQuery(query: Query, question: Question, type: string): void {
  const wrong: { code: string; name: string; reason: string }[] = [];
  for (const name of question.required) {
    const value = query[name];
    if (value === undefined || value === null || value === '')
      wrong.push({ code: 'required', name, reason: 'Parameter is verplicht.' });
  }
  const known = ['type', 'fields', 'inclusiefOverledenPersonen', ...question.required, ...question.optional];
  for (const name of Object.keys(query)) {
    if (!known.includes(name)) wrong.push({ code: 'unknownParam', name, reason: 'Parameter is niet verwacht.' });
  }
  const numbers = query['burgerservicenummer'];
  if (type === 'RaadpleegMetBurgerservicenummer' && numbers !== undefined) {
    if (!Array.isArray(numbers))
      wrong.push({ code: 'array', name: 'burgerservicenummer', reason: 'Parameter is geen array.' });
    else if (numbers.length > 20)
      wrong.push({ code: 'maxItems', name: 'burgerservicenummer', reason: 'Array bevat meer dan 20 items.' });
    else {
      for (const [index, number] of numbers.entries()) {
        if (typeof number === 'string' && /^\d{9}$/.test(number)) continue;
        wrong.push({
          code: 'pattern',
          name: `burgerservicenummer[${index}]`,
          reason: 'Waarde voldoet niet aan patroon ^[0-9]{9}$.',
        });
      }
    }
  }
  const surname = query['geslachtsnaam'];
  if (typeof surname === 'string' && surname.includes('*') && !/^[^*]{3,}\*$/.test(surname)) {
    wrong.push({
      code: 'pattern',
      name: 'geslachtsnaam',
      reason: 'Een * mag alleen achteraan, na ten minste drie letters.',
    });
  }
  if (wrong.length > 0) throw badParams(wrong);
}

/** The relations of a person: over herself when she is a minor, and those in which she has authority over another. */
function withGezag(person: JsonObject, alle: readonly { body: JsonObject }[]): JsonObject {
  const bsn = textAt(person, 'burgerservicenummer');
  const over = alle
    .filter(({ body }) => textAt(body, 'burgerservicenummer') !== bsn)
    .flatMap(({ body }) => objectsAt(body['gezag']))
    .filter((relation) => gezaghebbenden(relation).includes(bsn));
  const all = [...objectsAt(person['gezag']), ...over];
  return all.length > 0 ? { ...person, gezag: all } : person;
}

function gezaghebbenden(relation: JsonObject): string[] {
  const who = [relation['ouder'], relation['derde'], relation['ouders'], relation['derden']].flat();
  return who.filter(isObject).map((one) => textAt(one, 'burgerservicenummer'));
}

const objectsAt = (value: Json | undefined): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** The age on the day of asking; the deceased and those without a full date of birth have none. */
function withAge(person: JsonObject, now: Date): JsonObject {
  const { leeftijd: _kept, ...rest } = person;
  const born = textAt(person, 'geboorte.datum.datum');
  if (!born || person['overlijden']) return rest;
  const today = now.toISOString().slice(0, 10);
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (today.slice(5) < born.slice(5) ? 1 : 0);
  return { ...rest, leeftijd: years };
}

/** BRP Personen bevragen 2: one address, `POST /personen`; `type` decides. */
export const brpApi: Api = {
  name: 'brp',
  path: '/brp/haalcentraal/api/brp',
  version: '2.7.0',
  auth: 'brp',
  errors: 'brp',
  etag: false,
  resources: [],
  routes: (router, context) => {
    router.post('/personen', (req, res) => void res.json(answer(req.body, context)));
  },
};
