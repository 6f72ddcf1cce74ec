import type { ApiContext, Resource } from '../core/api.ts';
import { bool, date, object, oneOf, ref, required, text, type Field } from '../core/fields.ts';
import { isObject, objects, textAt, type JsonObject } from '../core/json.ts';
import { invalidField } from '../core/problem.ts';
import { uuidFrom } from '../core/random.ts';
import type { Row } from '../core/store.ts';
import * as filters from './klantinteracties-filters.ts';
import { completeRefs, foreignKey, foreignKeys, fullName, nextNumber } from './klantinteracties-refs.ts';

/** Which register and number belong together (Open Klant 2). */
const KINDS: Readonly<Record<string, readonly [register: string, numbers: readonly string[]]>> = {
  natuurlijk_persoon: ['brp', ['bsn']],
  niet_natuurlijk_persoon: ['hr', ['kvk_nummer', 'rsin']],
  vestiging: ['hr', ['vestigingsnummer']],
};

const identificatorField: Field = object({
  ...required,
  fields: {
    codeObjecttype: oneOf(Object.keys(KINDS), required),
    codeSoortObjectId: oneOf(['bsn', 'vestigingsnummer', 'kvk_nummer', 'rsin'], required),
    objectId: text(200, required),
    codeRegister: oneOf(['brp', 'hr'], required),
  },
});

function checkIdentificator(body: JsonObject, context: ApiContext, self: Row | undefined): void {
  const { store, register } = context;
  const sent = body['partijIdentificator'];
  const kind = KINDS[textAt(sent, 'codeObjecttype')];
  if (!kind || textAt(sent, 'codeRegister') !== kind[0] || !kind[1].includes(textAt(sent, 'codeSoortObjectId'))) {
    throw invalidField(
      'partijIdentificator.codeSoortObjectId',
      'invalid',
      'De combinatie van codes is niet toegestaan.',
    );
  }
  completeRefs(body, { identificeerdePartij: 'partijen', subIdentificatorVan: 'partij-identificatoren' }, context);
  const parent = store.byUrl(textAt(body['subIdentificatorVan'], 'url'));
  if (
    textAt(sent, 'codeSoortObjectId') === 'vestigingsnummer' &&
    textAt(parent?.body, 'partijIdentificator.codeSoortObjectId') !== 'kvk_nummer'
  ) {
    throw invalidField(
      'subIdentificatorVan',
      'invalid',
      'Een vestigingsnummer moet een kvk_nummer als subIdentificatorVan hebben.',
    );
  }
  const twin = store
    .collection(register, 'partij-identificatoren')
    .where('partijIdentificator.objectId', textAt(sent, 'objectId'))
    .find(
      (row) =>
        row !== self &&
        textAt(row.body, 'partijIdentificator.codeSoortObjectId') === textAt(sent, 'codeSoortObjectId') &&
        textAt(row.body, 'subIdentificatorVan.url') === textAt(body['subIdentificatorVan'], 'url'),
    );
  if (twin) {
    throw invalidField(
      'nonFieldErrors',
      'unique',
      '`PartijIdentificator` moet uniek zijn, er bestaat er al een met deze gegevens.',
    );
  }
}

const partijIdentificatoren: Resource = {
  kind: 'partij-identificatoren',
  filters: filters.partijIdentificatorFilters,
  fields: {
    identificeerdePartij: ref(),
    anderePartijIdentificator: text(200),
    partijIdentificator: identificatorField,
    subIdentificatorVan: ref(),
  },
  before: checkIdentificator,
};

function presentPartij(row: Row, context: ApiContext): JsonObject {
  const { store, register } = context;
  const { body } = row;
  const identificatie = isObject(body['partijIdentificatie']) ? body['partijIdentificatie'] : {};
  return {
    betrokkenen: foreignKeys('betrokkenen', 'wasPartij.url', row, context),
    categorieRelaties: store
      .collection(register, 'categorie-relaties')
      .where('partij.url', textAt(body, 'url'))
      .map(({ body: { uuid, url, categorie, beginDatum, eindDatum } }) => ({
        uuid,
        url,
        categorieNaam: textAt(categorie, 'naam') || null,
        beginDatum,
        eindDatum,
      })),
    digitaleAdressen: foreignKeys('digitaleadressen', 'verstrektDoorPartij.url', row, context),
    vertegenwoordigden: store
      .collection(register, 'vertegenwoordigingen')
      .where('vertegenwoordigendePartij.url', textAt(body, 'url'))
      .map((link) => link.body['vertegenwoordigdePartij'] ?? null),
    rekeningnummers: [],
    partijIdentificatoren: store
      .collection(register, 'partij-identificatoren')
      .where('identificeerdePartij.url', textAt(body, 'url'))
      .map((one) => one.body),
    ...body,
    partijIdentificatie:
      body['soortPartij'] === 'organisatie'
        ? identificatie
        : { ...identificatie, volledigeNaam: fullName(identificatie['contactnaam']) },
  };
}

/** Identifiers and addresses sent along with a new partij are kept as resources of their own. */
function keepNested(row: Row, context: ApiContext): void {
  const { store, register, address } = context;
  const { partijIdentificatoren: sent, digitaleAdressen: adressen, ...rest } = row.body;
  const self = { uuid: row.uuid };
  for (const [index, one] of objects(sent).entries()) {
    if (textAt(one, 'uuid') && store.collection(register, 'partij-identificatoren').get(textAt(one, 'uuid'))) continue;
    const uuid = uuidFrom(`${row.uuid} identificator ${index} ${row.version}`);
    const body: JsonObject = {
      uuid,
      url: `${address}/partij-identificatoren/${uuid}`,
      identificeerdePartij: self,
      anderePartijIdentificator: textAt(one, 'anderePartijIdentificator'),
      partijIdentificator: one['partijIdentificator'],
      subIdentificatorVan: one['subIdentificatorVan'] ?? null,
    };
    checkIdentificator(body, context, undefined);
    store.put(register, 'partij-identificatoren', uuid, body);
  }
  for (const [index, one] of objects(adressen).entries()) {
    foreignKey(one, 'digitaleadressen', `digitaleAdressen.${index}.uuid`, context);
    const adresRow = store.collection(register, 'digitaleadressen').get(textAt(one, 'uuid'));
    const verstrektDoorPartij = { uuid: row.uuid, url: row.body['url'] };
    if (adresRow) store.put(register, 'digitaleadressen', adresRow.uuid, { ...adresRow.body, verstrektDoorPartij });
  }
  store.put(register, 'partijen', row.uuid, rest);
}

/** Partijen and what hangs on them. */
export function partijResources({ adres, contactnaam }: { adres: Field; contactnaam: Field }): Resource[] {
  const partijen: Resource = {
    kind: 'partijen',
    filters: filters.partijFilters,
    expand: { betrokkenen: { hadKlantcontact: {} }, categorieRelaties: {}, digitaleAdressen: {} },
    fields: {
      nummer: text(10, { nullable: true, initial: null }),
      interneNotitie: text(1000),
      digitaleAdressen: { type: 'list', nullable: true, initial: null },
      voorkeursDigitaalAdres: ref(),
      voorkeursRekeningnummer: ref(),
      partijIdentificatoren: { type: 'list', nullable: true, initial: null },
      soortPartij: oneOf(['persoon', 'organisatie', 'contactpersoon'], required),
      indicatieGeheimhouding: bool({ nullable: true, initial: null }),
      voorkeurstaal: text(3),
      indicatieActief: bool({ required: true }),
      bezoekadres: adres,
      correspondentieadres: adres,
      partijIdentificatie: object({ fields: { contactnaam, naam: text(200), werkteVoorPartij: ref() } }),
    },
    present: presentPartij,
    before: (body, context, before) => {
      body['nummer'] ??= nextNumber('partijen', context);
      completeRefs(body, { voorkeursDigitaalAdres: 'digitaleadressen' }, context);
      trimIdentificatie(body);
      // With a PATCH the computed lists come from the kept body, where they are not.
      if (before && body['partijIdentificatoren'] === undefined) delete body['partijIdentificatoren'];
    },
    after: keepNested,
  };
  const vertegenwoordigingen: Resource = {
    kind: 'vertegenwoordigingen',
    filters: filters.vertegenwoordigingFilters,
    fields: { vertegenwoordigendePartij: ref(required), vertegenwoordigdePartij: ref(required) },
    before: (body, context) =>
      completeRefs(body, { vertegenwoordigendePartij: 'partijen', vertegenwoordigdePartij: 'partijen' }, context),
  };
  const categorieen: Resource = { kind: 'categorieen', fields: { naam: text(80, required) } };
  const categorieRelaties: Resource = {
    kind: 'categorie-relaties',
    filters: filters.categorieRelatieFilters,
    fields: { partij: ref(), categorie: ref(), beginDatum: date(), eindDatum: date() },
    before: (body, context) => completeRefs(body, { partij: 'partijen', categorie: 'categorieen' }, context),
    present: ({ body }, { store }) => {
      const categorie = isObject(body['categorie']) ? body['categorie'] : null;
      return {
        ...body,
        categorie: categorie && { ...categorie, naam: textAt(store.byUrl(textAt(categorie, 'url'))?.body, 'naam') },
      };
    },
  };
  return [partijen, partijIdentificatoren, vertegenwoordigingen, categorieen, categorieRelaties];
}

/** Only the parts that fit the kind of partij stay. */
function trimIdentificatie(body: JsonObject): void {
  const sent = body['partijIdentificatie'];
  if (!isObject(sent)) return;
  const { contactnaam, naam, werkteVoorPartij } = sent;
  const kept: Readonly<Record<string, JsonObject>> = {
    persoon: { contactnaam },
    organisatie: { naam },
    contactpersoon: { contactnaam, werkteVoorPartij },
  };
  body['partijIdentificatie'] = kept[textAt(body, 'soortPartij')] ?? sent;
}
