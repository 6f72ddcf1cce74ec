import type { Api, ApiContext, Resource } from '../core/api.ts';
import {
  bool,
  date,
  dateTime,
  list,
  object,
  oneOf,
  ref,
  required,
  text,
  uri,
  type Field,
  type Fields,
} from '../core/fields.ts';
import { isObject, objects, textAt, type Json, type JsonObject } from '../core/json.ts';
import { invalidField } from '../core/problem.ts';
import { announce, createRow } from '../core/router.ts';
import type { Row } from '../core/store.ts';
import * as filters from './klantinteracties-filters.ts';
import { partijResources } from './partijen.ts';
import { completeRefs, foreignKey, foreignKeys, fullName, nextNumber } from './klantinteracties-refs.ts';

const adres: Field = object({
  fields: {
    nummeraanduidingId: text(16),
    straatnaam: text(255),
    huisnummer: { type: 'integer', nullable: true, initial: null },
    huisnummertoevoeging: text(20),
    postcode: text(7),
    stad: text(255),
    adresregel1: text(80),
    adresregel2: text(80),
    adresregel3: text(80),
    land: text(2),
  },
});
const contactnaam: Field = object({
  fields: { voorletters: text(10), voornaam: text(200), voorvoegselAchternaam: text(10), achternaam: text(200) },
});
const identificator: Field = object({
  fields: { objectId: text(200), codeObjecttype: text(200), codeRegister: text(200), codeSoortObjectId: text(200) },
});

const klantcontactFields: Fields = {
  nummer: text(10, { nullable: true, initial: null }),
  referentienummer: text(10, { nullable: true, initial: null }),
  kanaal: text(50, required),
  onderwerp: text(200, required),
  inhoud: text(1000),
  reactie: text(4000),
  indicatieContactGelukt: bool({ nullable: true, initial: null }),
  hoofdOnderwerpType: uri({ max: 200 }),
  verdereActieOndernomen: bool(),
  taal: text(3, required),
  vertrouwelijk: bool(required),
  plaatsgevondenOp: dateTime({ nullable: false }),
  metadata: object({ initial: {}, nullable: false }),
};

/** Changes are told as of the contact that they belong to. */
const contactOf =
  (field: string): NonNullable<Resource['subject']> =>
  ({ body }, { store, register }) =>
    store.collection(register, 'klantcontacten').get(textAt(body, `${field}.uuid`));

const klantcontacten: Resource = {
  kind: 'klantcontacten',
  subject: (row) => row,
  filters: filters.klantcontactFilters,
  order: (a, b) =>
    textAt(b.body, 'plaatsgevondenOp').localeCompare(textAt(a.body, 'plaatsgevondenOp')) || b.seq - a.seq,
  expand: {
    gingOverOnderwerpobjecten: {},
    hadBetrokkenen: { wasPartij: {}, digitaleAdressen: {} },
    leiddeTotInterneTaken: {},
    omvatteBijlagen: {},
  },
  fields: klantcontactFields,
  present: (row, context) => ({
    gingOverOnderwerpobjecten: foreignKeys('onderwerpobjecten', 'klantcontact.url', row, context),
    hadBetrokkenActoren: context.store
      .collection(context.register, 'actorklantcontacten')
      .where('klantcontact.url', textAt(row.body, 'url'))
      .flatMap((link) => {
        const actor = context.store.byUrl(textAt(link.body, 'actor.url'));
        return actor ? [context.present(actor)] : [];
      }),
    omvatteBijlagen: foreignKeys('bijlagen', 'wasBijlageVanKlantcontact.url', row, context),
    hadBetrokkenen: foreignKeys('betrokkenen', 'hadKlantcontact.url', row, context),
    leiddeTotInterneTaken: foreignKeys('internetaken', 'aanleidinggevendKlantcontact.url', row, context),
    ...row.body,
  }),
  before: (body, context) => {
    body['nummer'] ??= nextNumber('klantcontacten', context);
    body['plaatsgevondenOp'] ??= context.now().toISOString();
  },
};

const betrokkenen: Resource = {
  kind: 'betrokkenen',
  subject: contactOf('hadKlantcontact'),
  filters: filters.betrokkeneFilters,
  expand: { digitaleAdressen: {}, wasPartij: {} },
  fields: {
    wasPartij: ref(),
    hadKlantcontact: ref(required),
    bezoekadres: adres,
    correspondentieadres: adres,
    contactnaam,
    rol: oneOf(['vertegenwoordiger', 'klant'], required),
    organisatienaam: text(200),
    initiator: bool(required),
  },
  present: (row, context) => ({
    digitaleAdressen: foreignKeys('digitaleadressen', 'verstrektDoorBetrokkene.url', row, context),
    volledigeNaam: fullName(row.body['contactnaam']),
    ...row.body,
  }),
  before: (body, context) => completeRefs(body, { wasPartij: 'partijen', hadKlantcontact: 'klantcontacten' }, context),
};

/** As Open Klant 2 checks it. */
const PHONE = /^(0[1-9][0-9]{8}|\+[0-9]{9,15}|00[0-9]{7,13}|(1400|140[0-9]{2,3}|0[89]00[0-9]{4,7}))$/;

const digitaleadressen: Resource = {
  kind: 'digitaleadressen',
  filters: filters.digitaalAdresFilters,
  expand: { verstrektDoorBetrokkene: { hadKlantcontact: { leiddeTotInterneTaken: {} } } },
  fields: {
    verstrektDoorBetrokkene: ref(),
    verstrektDoorPartij: ref(),
    adres: text(80, required),
    soortDigitaalAdres: oneOf(['email', 'telefoonnummer', 'overig'], required),
    isStandaardAdres: bool(),
    omschrijving: text(40),
    referentie: text(50),
    verificatieDatum: date(),
  },
  before: (body, context) => {
    completeRefs(body, { verstrektDoorBetrokkene: 'betrokkenen', verstrektDoorPartij: 'partijen' }, context);
    if (body['soortDigitaalAdres'] === 'email' && !/^\S+@\S+\.\S+$/.test(textAt(body, 'adres'))) {
      throw invalidField('adres', 'invalid', 'Voer een geldig e-mailadres in.');
    }
    if (body['soortDigitaalAdres'] === 'telefoonnummer' && !PHONE.test(textAt(body, 'adres'))) {
      throw invalidField('adres', 'invalid', 'Het opgegeven telefoonnummer is ongeldig.');
    }
  },
  after: clearOtherStandard,
};

/** One standard address per kind and partij: a new one takes the place of the old. */
function clearOtherStandard(row: Row, { store, register }: ApiContext): void {
  const partij = textAt(row.body, 'verstrektDoorPartij.url');
  if (row.body['isStandaardAdres'] !== true || !partij) return;
  for (const other of store.collection(register, 'digitaleadressen').where('verstrektDoorPartij.url', partij)) {
    if (other === row || other.body['soortDigitaalAdres'] !== row.body['soortDigitaalAdres']) continue;
    if (other.body['isStandaardAdres'] === true) {
      store.put(register, 'digitaleadressen', other.uuid, { ...other.body, isStandaardAdres: false });
    }
  }
}

const onderwerpobjecten: Resource = {
  kind: 'onderwerpobjecten',
  subject: contactOf('klantcontact'),
  filters: filters.onderwerpobjectFilters,
  fields: { klantcontact: ref(), wasKlantcontact: ref(), onderwerpobjectidentificator: identificator },
  before: (body, context) =>
    completeRefs(body, { klantcontact: 'klantcontacten', wasKlantcontact: 'klantcontacten' }, context),
};

const internetaken: Resource = {
  kind: 'internetaken',
  filters: filters.internetaakFilters,
  order: (a, b) => b.seq - a.seq,
  fields: {
    nummer: text(10, { nullable: true, initial: null }),
    referentienummer: text(10, { nullable: true, initial: null }),
    gevraagdeHandeling: text(200, required),
    aanleidinggevendKlantcontact: ref(required),
    toegewezenAanActor: ref(),
    toegewezenAanActoren: list(),
    toelichting: text(1000),
    status: oneOf(['te_verwerken', 'verwerkt'], required),
    afgehandeldOp: dateTime(),
  },
  before: (body, context) => {
    body['nummer'] ??= nextNumber('internetaken', context);
    body['toegewezenOp'] ??= context.now().toISOString();
    if (isObject(body['toegewezenAanActor']) && objects(body['toegewezenAanActoren']).length === 0) {
      body['toegewezenAanActoren'] = [body['toegewezenAanActor']];
    }
    const actoren = objects(body['toegewezenAanActoren']);
    if (actoren.length === 0) throw invalidField('toegewezenAanActoren', 'required', 'Dit veld is vereist.');
    body['toegewezenAanActoren'] = actoren.map((actor, index) =>
      foreignKey(actor, 'actoren', `toegewezenAanActoren.${index}.uuid`, context),
    );
    completeRefs(body, { aanleidinggevendKlantcontact: 'klantcontacten' }, context);
    if (body['status'] === 'verwerkt') body['afgehandeldOp'] ??= context.now().toISOString();
    else body['afgehandeldOp'] = null;
  },
  present: ({ body }) => ({ ...body, toegewezenAanActor: objects(body['toegewezenAanActoren'])[0] ?? null }),
};

const actoren: Resource = {
  kind: 'actoren',
  filters: filters.actorFilters,
  fields: {
    naam: text(200, required),
    soortActor: oneOf(['medewerker', 'geautomatiseerde_actor', 'organisatorische_eenheid'], required),
    indicatieActief: bool({ initial: true }),
    actoridentificator: identificator,
    actorIdentificatie: object(),
  },
};

const actorklantcontacten: Resource = {
  kind: 'actorklantcontacten',
  filters: filters.actorKlantcontactFilters,
  fields: { actor: ref(required), klantcontact: ref(required) },
  before: (body, context) => completeRefs(body, { actor: 'actoren', klantcontact: 'klantcontacten' }, context),
};

const bijlagen: Resource = {
  kind: 'bijlagen',
  filters: filters.bijlageFilters,
  fields: { wasBijlageVanKlantcontact: ref(), bijlageidentificator: identificator },
  before: (body, context) => completeRefs(body, { wasBijlageVanKlantcontact: 'klantcontacten' }, context),
};

/** Klantinteracties 0.9 as Open Klant 2 speaks it. */
export const klantinteractiesApi: Api = {
  name: 'klantinteracties',
  path: '/klantinteracties/api/v1',
  version: '0.9.0',
  auth: 'klantinteracties',
  pageSize: true,
  etag: false,
  resources: [
    ...partijResources({ adres, contactnaam }),
    klantcontacten,
    betrokkenen,
    digitaleadressen,
    onderwerpobjecten,
    internetaken,
    actoren,
    actorklantcontacten,
    bijlagen,
  ],
  routes: (router, context) => {
    router.post('/maak-klantcontact', async (req, res) => {
      const made = await context.store.write(() => makeKlantcontact(req.body, context));
      const uuid = textAt(made, 'klantcontact.uuid');
      const row = context.store.collection(context.register, 'klantcontacten').get(uuid);
      if (row) announce(klantinteractiesApi, klantcontacten, context, row, 'create');
      res.status(201).json(made);
    });
  },
};

/** The klantcontact with its betrokkene and onderwerpobject, together or not at all. */
async function makeKlantcontact(sent: unknown, context: ApiContext): Promise<JsonObject> {
  const parts = isObject(sent) ? sent : {};
  if (!isObject(parts['klantcontact'])) throw invalidField('klantcontact', 'required', 'Dit veld is vereist.');
  const klantcontact = await createRow(klantinteractiesApi, klantcontacten, context, parts['klantcontact']);
  const link = { uuid: klantcontact.uuid };
  const make = async (resource: Resource, part: Json | undefined, field: string): Promise<Row | undefined> =>
    isObject(part) ? createRow(klantinteractiesApi, resource, context, { ...part, [field]: link }) : undefined;
  const betrokkene = await make(betrokkenen, parts['betrokkene'], 'hadKlantcontact');
  const onderwerpobject = await make(onderwerpobjecten, parts['onderwerpobject'], 'klantcontact');
  return {
    klantcontact: context.present(klantcontact),
    ...(betrokkene ? { betrokkene: context.present(betrokkene) } : {}),
    ...(onderwerpobject ? { onderwerpobject: context.present(onderwerpobject) } : {}),
  };
}
