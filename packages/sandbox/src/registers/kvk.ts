import type { Api, ApiContext } from '../core/api.ts';
import { isObject, objects, textAt, valueAt, type JsonObject } from '../core/json.ts';
import { problem, type ProblemError } from '../core/problem.ts';
import { first, queryOf, type Query } from '../core/query.ts';

const NUMBERS: Readonly<Record<string, RegExp>> = {
  kvkNummer: /^\d{8}$/,
  rsin: /^\d{9}$/,
  vestigingsnummer: /^\d{12}$/,
  postcode: /^\d{4}[a-zA-Z]{2}$/,
  huisnummer: /^\d{1,5}$/,
  pagina: /^\d{1,4}$/,
  resultatenPerPagina: /^\d{1,3}$/,
};

const refused = (status: number, code: string, omschrijving: string): ProblemError =>
  problem({ status, code, title: omschrijving, detail: omschrijving });
const nothingFound = (): ProblemError =>
  refused(404, 'IPD5200', 'Er zijn geen resultaten gevonden voor de zoekopdracht.');

function kvkRow(kind: string, number: string, pattern: RegExp, { store, register }: ApiContext): JsonObject {
  if (!pattern.test(number))
    throw refused(400, 'IPD0004', 'De opgegeven waarde voldoet niet aan het vereiste formaat.');
  const row = store.collection(register, kind).get(number);
  if (!row) throw refused(404, 'IPD0005', 'Het nummer is niet bekend in het handelsregister.');
  return row.body;
}

/** One line of a search: a legal person or an establishment. */
function searchItems({ store, register, address }: ApiContext): JsonObject[] {
  const items: JsonObject[] = [];
  const bases = address.replace(/\/kvk\/api$/, '/kvk/api/v1');
  const link = (kind: string, number: string): JsonObject => ({ href: `${bases}/${kind}/${number}` });
  for (const { body } of store.collection(register, 'basisprofielen').all()) {
    const kvkNummer = textAt(body, 'kvkNummer');
    const rsin = textAt(body, '_embedded.eigenaar.rsin');
    if (!rsin) continue;
    items.push({
      kvkNummer,
      rsin,
      naam: textAt(body, 'naam'),
      adres: visitingAddress(valueAt(body, '_embedded.eigenaar')),
      type: 'rechtspersoon',
      actief: 'Ja',
      _links: { basisprofiel: link('basisprofielen', kvkNummer) },
    });
  }
  for (const { body } of store.collection(register, 'vestigingsprofielen').all()) {
    const kvkNummer = textAt(body, 'kvkNummer');
    const vestigingsnummer = textAt(body, 'vestigingsnummer');
    items.push({
      kvkNummer,
      ...(body['rsin'] ? { rsin: body['rsin'] } : {}),
      vestigingsnummer,
      naam: textAt(body, 'eersteHandelsnaam'),
      adres: visitingAddress(body),
      type: body['indHoofdvestiging'] === 'Ja' ? 'hoofdvestiging' : 'nevenvestiging',
      actief: 'Ja',
      _links: {
        basisprofiel: link('basisprofielen', kvkNummer),
        vestigingsprofiel: link('vestigingsprofielen', vestigingsnummer),
      },
    });
  }
  return items;
}

function visitingAddress(holder: unknown): JsonObject | undefined {
  const found = isObject(holder) ? objects(holder['adressen']) : [];
  const address = found.find((one) => one['type'] === 'bezoekadres') ?? found[0];
  // A shielded address shows its place only.
  if (!address) return undefined;
  const { straatnaam, huisnummer, huisletter, postcode, plaats, indAfgeschermd } = address;
  return {
    binnenlandsAdres:
      indAfgeschermd === 'Ja'
        ? { type: 'bezoekadres', plaats }
        : { type: 'bezoekadres', straatnaam, huisnummer, huisletter, postcode, plaats },
  };
}

const MATCHES: Readonly<Record<string, (item: JsonObject, value: string) => boolean>> = {
  kvkNummer: (item, value) => item['kvkNummer'] === value,
  rsin: (item, value) => item['rsin'] === value,
  vestigingsnummer: (item, value) => item['vestigingsnummer'] === value,
  naam: (item, value) => textAt(item, 'naam').toLowerCase().includes(value.toLowerCase()),
  straatnaam: inAddress('straatnaam'),
  plaats: inAddress('plaats'),
  postcode: inAddress('postcode'),
  huisnummer: inAddress('huisnummer'),
  huisletter: inAddress('huisletter'),
  postbusnummer: inAddress('postbusnummer'),
};

function inAddress(name: string): (item: JsonObject, value: string) => boolean {
  return (item, value) =>
    String(valueAt(item, `adres.binnenlandsAdres.${name}`) ?? '').toLowerCase() === value.toLowerCase();
}

function search(query: Query, context: ApiContext): JsonObject {
  for (const [name, values] of query) {
    const known =
      name in MATCHES || ['type', 'inclusiefInactieveRegistraties', 'pagina', 'resultatenPerPagina'].includes(name);
    if (!known || values.some((value) => NUMBERS[name] && !NUMBERS[name].test(value))) {
      throw refused(400, 'IPD0004', `De parameter ${name} is niet valide.`);
    }
  }
  const asked = Object.entries(MATCHES).filter(([name]) => first(query, name) !== '');
  if (asked.length === 0) throw refused(400, 'IPD5203', 'Er is geen zoekparameter opgegeven.');
  if (query.has('postcode') && !query.has('huisnummer') && !query.has('postbusnummer')) {
    throw refused(400, 'IPD5204', 'Postcode mag alleen in combinatie met huisnummer of postbusnummer gezocht worden.');
  }
  const types = query.get('type') ?? [];
  const found = searchItems(context).filter(
    (item) =>
      asked.every(([name, matches]) => matches(item, first(query, name))) &&
      (types.length === 0 || types.includes(textAt(item, 'type'))),
  );
  const page = Number(first(query, 'pagina') || 1);
  const size = Number(first(query, 'resultatenPerPagina') || 10);
  const shown = found.slice((page - 1) * size, page * size);
  if (shown.length === 0) throw nothingFound();
  const self = (to: number): string => {
    const params = new URLSearchParams(
      [...query].flatMap(([name, values]) => values.map((value): [string, string] => [name, value])),
    );
    params.set('pagina', String(to));
    return `${context.address}/v2/zoeken?${params.toString()}`;
  };
  return {
    pagina: page,
    resultatenPerPagina: size,
    totaal: found.length,
    ...(page > 1 ? { vorige: self(page - 1) } : {}),
    ...(page * size < found.length ? { volgende: self(page + 1) } : {}),
    resultaten: shown,
    _links: { self: { href: self(page) } },
  };
}

/** KvK Basisprofiel, Vestigingsprofiel and Zoeken, with their own error shape `fout[]`. */
export const kvkApi: Api = {
  name: 'kvk',
  path: '/kvk/api',
  version: '1.4',
  auth: 'kvk',
  errors: 'kvk',
  etag: false,
  resources: [],
  routes: (router, context) => {
    const send = (res: Parameters<Parameters<typeof router.get>[1]>[1], body: JsonObject): void =>
      void res.type('application/hal+json').send(JSON.stringify(body));
    router.get('/v1/basisprofielen/:kvkNummer', (req, res) =>
      send(res, kvkRow('basisprofielen', req.params.kvkNummer, /^\d{8}$/, context)),
    );
    router.get('/v1/basisprofielen/:kvkNummer/vestigingen', (req, res) => {
      const { kvkNummer } = req.params;
      kvkRow('basisprofielen', kvkNummer, /^\d{8}$/, context);
      const all = context.store.collection(context.register, 'vestigingsprofielen').where('kvkNummer', kvkNummer);
      send(res, {
        kvkNummer,
        aantalCommercieleVestigingen: all.length,
        aantalNietCommercieleVestigingen: 0,
        totaalAantalVestigingen: all.length,
        vestigingen: all.map(({ body }) => ({
          vestigingsnummer: body['vestigingsnummer'],
          kvkNummer,
          eersteHandelsnaam: body['eersteHandelsnaam'],
          indHoofdvestiging: body['indHoofdvestiging'],
          indCommercieleVestiging: body['indCommercieleVestiging'],
          indAdresAfgeschermd: 'Nee',
          volledigAdres: textAt(objects(body['adressen'])[0], 'volledigAdres'),
        })),
      });
    });
    router.get('/v1/vestigingsprofielen/:nummer', (req, res) =>
      send(res, kvkRow('vestigingsprofielen', req.params.nummer, /^\d{12}$/, context)),
    );
    router.get('/v2/zoeken', (req, res) => send(res, search(queryOf(req), context)));
  },
};
