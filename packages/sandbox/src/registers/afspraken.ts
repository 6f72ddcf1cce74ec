import { randomUUID } from 'node:crypto';
import type { Api, ApiContext } from '../core/api.ts';
import { isObject, textAt, type Json, type JsonObject } from '../core/json.ts';
import { invalidField, notFound, problem, type ProblemError } from '../core/problem.ts';
import { first, queryOf } from '../core/query.ts';
import type { Row } from '../core/store.ts';
import { seedFiles, type Afspraakproduct, type Afspraaklocatie } from '../seed/files.ts';
import { dagVan, tijdenOp, type Tijd } from './afspraken-tijden.ts';
import { addDays } from './durations.ts';

const KIND = 'afspraken';
const MOST_DAYS = 31;
const { locaties, producten, dagenVooruit } = seedFiles.afspraken();

const conflict = (code: string, detail: string): ProblemError =>
  problem({ status: 409, code, title: 'Dit kan niet.', detail });

/** What is asked of a time: about what, where, and when it begins. */
interface Plaats {
  product: Afspraakproduct;
  locatie: Afspraaklocatie;
}

function plaatsVan(product: string, locatie: string): Plaats {
  const gekozen = producten.find(({ code }) => code === product);
  const plek = locaties.find(({ id }) => id === locatie);
  if (!gekozen) throw invalidField('product', 'does_not_exist', 'Onbekend product.');
  if (!plek || !gekozen.locaties.includes(plek.id))
    throw invalidField('locatie', 'does_not_exist', 'Dit product is er niet op deze locatie.');
  return { product: gekozen, locatie: plek };
}

/** Appointments that keep a time taken; `zonder` is the one that is being moved. */
function bezet(context: ApiContext, { product, locatie }: Plaats, tijd: Tijd, zonder?: Row): number {
  const [van, tot] = [Date.parse(tijd.begin), Date.parse(tijd.eind)];
  return context.store
    .collection(context.register, KIND)
    .where('product', product.code)
    .filter(
      (row) =>
        row !== zonder &&
        row.body['status'] === 'gepland' &&
        row.body['locatie'] === locatie.id &&
        Date.parse(textAt(row.body, 'begin')) < tot &&
        Date.parse(textAt(row.body, 'eind')) > van,
    ).length;
}

/** The times between two days that are still free, up to as many days ahead as is booked for. */
function vrijeTijden(context: ApiContext, plaats: Plaats, van: string, tot: string): JsonObject[] {
  const vandaag = dagVan(context.now());
  const laatste = [tot, addDays(van, MOST_DAYS), addDays(vandaag, dagenVooruit)].sort()[0] ?? tot;
  const gevonden: JsonObject[] = [];
  for (let dag = van > vandaag ? van : vandaag; dag <= laatste; dag = addDays(dag, 1)) {
    for (const tijd of tijdenOp(dag, plaats.product.duur, plaats.locatie.openingstijden)) {
      if (Date.parse(tijd.begin) <= context.now().getTime()) continue;
      const vrij = plaats.product.capaciteit - bezet(context, plaats, tijd);
      if (vrij > 0) gevonden.push({ ...tijd, vrij });
    }
  }
  return gevonden;
}

/** The time that begins then, when it may be booked. @throws 409 with a code that says why not */
function neemTijd(context: ApiContext, plaats: Plaats, begin: string, zonder?: Row): Tijd {
  const wanneer = Date.parse(begin);
  if (Number.isNaN(wanneer)) throw invalidField('begin', 'invalid', 'Ongeldig tijdstip.');
  if (wanneer <= context.now().getTime()) throw conflict('tijd-voorbij', 'Deze tijd is voorbij.');
  const dag = dagVan(new Date(wanneer));
  const tijd = tijdenOp(dag, plaats.product.duur, plaats.locatie.openingstijden).find(
    (een) => Date.parse(een.begin) === wanneer,
  );
  if (!tijd || dag > addDays(dagVan(context.now()), dagenVooruit))
    throw conflict('tijd-bestaat-niet', 'Deze tijd wordt niet aangeboden.');
  if (bezet(context, plaats, tijd, zonder) >= plaats.product.capaciteit)
    throw conflict('tijd-bezet', 'Deze tijd is al vergeven.');
  return tijd;
}

/** An appointment with what it is about and where, as readers need it. */
function toon({ body }: Row): JsonObject {
  const { sleutels: _keys, ...rest } = body;
  const product = producten.find(({ code }) => code === body['product']);
  const locatie = locaties.find(({ id }) => id === body['locatie']);
  return {
    ...rest,
    product: product ? toonProduct(product) : null,
    locatie: locatie ? toonLocatie(locatie) : null,
  };
}

const asJson = (value: object): JsonObject => value as JsonObject;
const toonProduct = ({ capaciteit: _own, ...product }: Afspraakproduct): JsonObject => asJson(product);
const toonLocatie = ({ openingstijden: _own, ...locatie }: Afspraaklocatie): JsonObject => asJson(locatie);

function klantVan(body: JsonObject): JsonObject {
  const klant = body['klant'];
  const soort = textAt(klant, 'soort');
  if (!isObject(klant) || !['bsn', 'kvk', 'vestiging', 'rsin'].includes(soort) || !textAt(klant, 'nummer'))
    throw invalidField('klant', 'required', 'Voor wie is de afspraak?');
  return { soort, nummer: textAt(klant, 'nummer') };
}

const isVan = (row: Row, klant: JsonObject): boolean =>
  textAt(row.body, 'klant.soort') === klant['soort'] && textAt(row.body, 'klant.nummer') === klant['nummer'];

function sleutelVan(body: JsonObject): string {
  const sleutel = textAt(body, 'sleutel');
  if (!/^[0-9a-zA-Z-]{8,60}$/.test(sleutel)) throw invalidField('sleutel', 'required', 'Een eigen sleutel is nodig.');
  return sleutel;
}

function boek(context: ApiContext, body: JsonObject): { row: Row; nieuw: boolean } {
  const { store, register, address, now } = context;
  const sleutel = sleutelVan(body);
  const klant = klantVan(body);
  const [eerder] = store.collection(register, KIND).where('sleutel', sleutel);
  if (eerder) {
    if (!isVan(eerder, klant)) throw conflict('sleutel-gebruikt', 'Deze sleutel is van een andere afspraak.');
    return { row: eerder, nieuw: false };
  }
  const plaats = plaatsVan(textAt(body, 'product'), textAt(body, 'locatie'));
  const tijd = neemTijd(context, plaats, textAt(body, 'begin'));
  const uuid = randomUUID();
  const nummer = `A${now().getUTCFullYear()}-${String(1001 + store.collection(register, KIND).size)}`;
  const row = store.put(register, KIND, uuid, {
    url: `${address}/${KIND}/${uuid}`,
    uuid,
    nummer,
    sleutel,
    sleutels: [],
    klant,
    product: plaats.product.code,
    locatie: plaats.locatie.id,
    ...tijd,
    contact: contactVan(body['contact']),
    toelichting: textAt(body, 'toelichting').slice(0, 1000),
    kenmerken: isObject(body['kenmerken']) ? body['kenmerken'] : {},
    status: 'gepland',
    versie: 0,
    aangemaakt: now().toISOString(),
  });
  return { row, nieuw: true };
}

function contactVan(contact: Json | undefined): JsonObject {
  return { email: textAt(contact, 'email'), telefoon: textAt(contact, 'telefoon') };
}

/** Changes one that stands, under a key: the second time nothing happens. */
function wijzig(context: ApiContext, uuid: string, body: JsonObject, doe: (row: Row) => JsonObject): Row {
  const { store, register, now } = context;
  const row = store.collection(register, KIND).get(uuid);
  if (!row || !isVan(row, klantVan(body))) throw notFound();
  const sleutel = sleutelVan(body);
  const sleutels = Array.isArray(row.body['sleutels']) ? row.body['sleutels'] : [];
  if (sleutels.includes(sleutel)) return row;
  if (row.body['status'] !== 'gepland') throw conflict('niet-gepland', 'Deze afspraak is geannuleerd.');
  if (Date.parse(textAt(row.body, 'begin')) <= now().getTime())
    throw conflict('tijd-voorbij', 'Deze afspraak is al geweest.');
  const versie = Number(row.body['versie'] ?? 0) + 1;
  return store.put(register, KIND, uuid, { ...row.body, ...doe(row), versie, sleutels: [...sleutels, sleutel] });
}

function zoek(context: ApiContext, body: JsonObject): JsonObject {
  const klant = klantVan(body);
  const sleutel = textAt(body, 'sleutel');
  const gevonden = context.store
    .collection(context.register, KIND)
    .where('klant.nummer', textAt(klant, 'nummer'))
    .filter((row) => isVan(row, klant) && (sleutel === '' || row.body['sleutel'] === sleutel))
    .sort((a, b) => Date.parse(textAt(a.body, 'begin')) - Date.parse(textAt(b.body, 'begin')));
  return { aantal: gevonden.length, resultaten: gevonden.map(toon) };
}

const bodyOf = (body: unknown): JsonObject => (isObject(body) ? body : {});

/**
 * The register of appointments: what for, where, which times are free, and booking, moving and cancelling under a key
 * of the caller. Persons are only ever named in a body. There is no national standard for it (docs/decisions/0035).
 */
export const afsprakenApi: Api = {
  name: 'afspraken',
  path: '/afspraken/api/v1',
  version: '1.0.0',
  auth: 'afspraken',
  etag: false,
  resources: [],
  routes: (router, context) => {
    const { store } = context;
    router.get('/producten', (_req, res) => void res.json({ resultaten: producten.map(toonProduct) }));
    router.get('/locaties', (_req, res) => void res.json({ resultaten: locaties.map(toonLocatie) }));
    router.get('/producten/:product/tijden', (req, res) => {
      const query = queryOf(req);
      const plaats = plaatsVan(req.params.product, first(query, 'locatie'));
      const [van, tot] = [first(query, 'van'), first(query, 'tot')];
      if (![van, tot].every((dag) => /^\d{4}-\d{2}-\d{2}$/.test(dag) && !Number.isNaN(Date.parse(dag))))
        throw invalidField('van', 'invalid', 'Geef twee dagen.');
      res.json({ resultaten: vrijeTijden(context, plaats, van, tot) });
    });
    router.post('/afspraken/_zoek', (req, res) => void res.json(zoek(context, bodyOf(req.body))));
    router.post('/afspraken', async (req, res) => {
      const { row, nieuw } = await store.write(() => boek(context, bodyOf(req.body)));
      res.status(nieuw ? 201 : 200).json(toon(row));
    });
    router.post('/afspraken/:uuid/verzetting', async (req, res) => {
      const body = bodyOf(req.body);
      const row = await store.write(() =>
        wijzig(context, req.params.uuid, body, (oud) => {
          const plaats = plaatsVan(textAt(oud.body, 'product'), textAt(body, 'locatie') || textAt(oud.body, 'locatie'));
          return { locatie: plaats.locatie.id, ...neemTijd(context, plaats, textAt(body, 'begin'), oud) };
        }),
      );
      res.json(toon(row));
    });
    router.post('/afspraken/:uuid/annulering', async (req, res) => {
      const row = await store.write(() =>
        wijzig(context, req.params.uuid, bodyOf(req.body), () => ({ status: 'geannuleerd' })),
      );
      res.json(toon(row));
    });
  },
};
