import type { JsonObject } from '../core/json.ts';
import { textAt } from '../core/json.ts';
import type { Builder } from './builder.ts';
import { seedFiles, type Catalogus } from './files.ts';

const LISTS: readonly [keyof Catalogus, string][] = [
  ['zaaktypen', 'zaaktypen'],
  ['statustypen', 'statustypen'],
  ['resultaattypen', 'resultaattypen'],
  ['roltypen', 'roltypen'],
  ['informatieobjecttypen', 'informatieobjecttypen'],
  ['zaaktypeInformatieobjecttypen', 'zaaktype-informatieobjecttypen'],
  ['besluittypen', 'besluittypen'],
];

/** What e-Suite knows; the same uuids as in Open Zaak, so that only the back end tells them apart. */
const IN_ESUITE = ['MOR', 'VERH', 'GPK'];

/** A property that cases of "Melding openbare ruimte" carry. */
function locatie(catalogus: Catalogus, base: string): JsonObject {
  const zaaktype = catalogus.zaaktypen.find((one) => one['identificatie'] === 'MOR');
  return {
    url: `${base}/eigenschappen/5d0f3c0a-6a0e-5f6b-9f53-0f6f0a1c2b01`,
    naam: 'Locatie',
    definitie: 'Plaats van de melding in woorden',
    specificatie: { groep: '', formaat: 'tekst', lengte: '255', kardinaliteit: '1', waardenverzameling: [] },
    toelichting: '',
    zaaktype: textAt(zaaktype, 'url'),
    catalogus: textAt(zaaktype, 'catalogus'),
    zaaktypeIdentificatie: 'MOR',
    statustype: null,
    beginGeldigheid: '2025-01-01',
    eindeGeldigheid: null,
    beginObject: '2025-01-01',
    eindeObject: null,
  };
}

/** The catalogue at the address of a back end. */
function catalogusAt(address: string, backend: 'openzaak' | 'esuite'): Catalogus & { eigenschappen: JsonObject[] } {
  const text = JSON.stringify(seedFiles.catalogus()).replaceAll('https://zgw.example/catalogi/api/v1', address);
  const all = JSON.parse(text) as Catalogus;
  const eigenschap = locatie(all, address);
  const found = backend === 'openzaak' ? all : esuite(all);
  for (const zaaktype of found.zaaktypen)
    if (zaaktype['identificatie'] === 'MOR') zaaktype['eigenschappen'] = [textAt(eigenschap, 'url')];
  return { ...found, eigenschappen: [eigenschap] };
}

/** Leaves out addresses in lists of what this catalogue does not have. */
function prune(all: Catalogus): Catalogus {
  const known = new Set(
    Object.values(all).flatMap((list) => (Array.isArray(list) ? list.map((one) => textAt(one, 'url')) : [])),
  );
  const prunedBody = (body: JsonObject): JsonObject =>
    Object.fromEntries(
      Object.entries(body).map(([name, value]) => {
        const isList =
          Array.isArray(value) &&
          value.some((one) => String(one).startsWith('http')) &&
          !/^product|^selectie/.test(name);
        return [name, isList ? value.filter((one) => known.has(String(one))) : value];
      }),
    );
  const mapped = Object.entries(all).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(prunedBody) : prunedBody(value as JsonObject),
  ]);
  return Object.fromEntries(mapped) as Catalogus;
}

function esuite(all: Catalogus): Catalogus {
  const zaaktypen = all.zaaktypen.filter((one) => IN_ESUITE.includes(textAt(one, 'identificatie')));
  const urls = zaaktypen.map((one) => textAt(one, 'url'));
  const mine = (list: JsonObject[]): JsonObject[] => list.filter((one) => urls.includes(textAt(one, 'zaaktype')));
  const relations = mine(all.zaaktypeInformatieobjecttypen);
  const types = relations.map((one) => one['informatieobjecttype']);
  return prune({
    catalogus: all.catalogus,
    zaaktypen,
    // e-Suite numbers no statustypen (odd-register-data 5).
    statustypen: mine(all.statustypen).map((one) => ({ ...one, volgnummer: null })),
    resultaattypen: mine(all.resultaattypen),
    roltypen: mine(all.roltypen),
    informatieobjecttypen: all.informatieobjecttypen.filter((one) => types.includes(one['url'])),
    zaaktypeInformatieobjecttypen: relations,
    besluittypen: all.besluittypen.filter(
      (one) => Array.isArray(one['zaaktypen']) && one['zaaktypen'].some((url) => urls.includes(String(url))),
    ),
  });
}

/** Adds the catalogue of a back end and returns it, to make cases from. */
export function seedCatalogus(builder: Builder, backend: 'openzaak' | 'esuite'): Catalogus {
  const register = `${backend}.catalogi`;
  const all = catalogusAt(builder.address(register), backend);
  const add = (kind: string, body: JsonObject): void =>
    builder.addAs(register, kind, textAt(body, 'url').split('/').at(-1) ?? '', body);
  add('catalogussen', all.catalogus);
  for (const [list, kind] of LISTS) {
    const found = all[list];
    if (Array.isArray(found)) for (const body of found) add(kind, body);
  }
  for (const body of all.eigenschappen) add('eigenschappen', body);
  return all;
}
