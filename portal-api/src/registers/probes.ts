import * as zgw from '@loket/zgw';
import type { RegistersConfig } from '../platform/config/registers-file.ts';
import { afspraakUit, leesAbonnement, type Afspraak } from './abonnement.ts';
import { Unusable } from './advice.ts';
import { portal } from './context.ts';

/** How one component of a register is tried. */
export interface Probe {
  /** Name of the configured register. */
  register: string;
  component: string;
  url: string;
  auth: zgw.Auth;
  enabled: boolean;
  headers: Record<string, string>;
  /** Makes a harmless call and says what it proves. */
  call: (door: zgw.Door) => Promise<string>;
}

/** Belongs to nobody: asking for it proves rights without looking at anybody. */
const nobody = {
  uuid: '00000000-0000-4000-8000-000000000000',
  bsn: '000000000',
  kvk: '00000000',
  zaak: 'EEN-LOKET-CONTROLE',
};

/** All components of all configured registers. @param inwonerUrl where Notificaties calls us, unless it is told otherwise */
export function probesOf(config: RegistersConfig, inwonerUrl: string): Probe[] {
  return [...config.zgw.flatMap(backEndProbes), ...otherProbes(config, afspraakUit(config, inwonerUrl))];
}

function backEndProbes(backEnd: RegistersConfig['zgw'][number]): Probe[] {
  const { name: register, clientId, secret, enabled, zaken, catalogi, documenten, besluiten } = backEnd;
  const common = { register, auth: zgw.zgwAuth({ clientId, secret }), enabled, headers: {} };
  const zaakUrl = `${zaken.url}/zaken/${nobody.uuid}`;
  return [
    { ...common, component: 'zaken', url: zaken.url, headers: { ...zgw.crsHeaders }, call: checkZaken },
    { ...common, component: 'catalogi', url: catalogi.url, call: checkCatalogi },
    { ...common, component: 'documenten', url: documenten.url, call: checkDocumenten },
    ...(besluiten
      ? [
          {
            ...common,
            component: 'besluiten',
            url: besluiten.url,
            call: (door: zgw.Door) => checkBesluiten(door, zaakUrl),
          },
        ]
      : []),
  ];
}

function otherProbes(config: RegistersConfig, afspraak: Afspraak | null): Probe[] {
  const { afspraken, brp, kvk, bag, klantinteracties, objecten, objecttypen, notificaties } = config;
  const probe = (
    register: string,
    component: string,
    { url, enabled }: { url: string; enabled: boolean },
    auth: zgw.Auth,
    call: Probe['call'],
    headers: Record<string, string> = {},
  ): Probe => ({ register, component, url, enabled, auth, call, headers });
  return [
    brp && probe('brp', 'personen', brp, zgw.headerAuth(brp.headers), checkBrp),
    kvk &&
      probe('kvk', 'basisprofiel', kvk, zgw.headerAuth(kvk.headers), checkKvk, {
        accept: 'application/hal+json, application/json',
      }),
    bag && probe('bag', 'adressen', bag, zgw.headerAuth(bag.headers), checkBag, { accept: 'application/hal+json' }),
    klantinteracties &&
      probe(
        'klantinteracties',
        'klantcontacten',
        klantinteracties,
        zgw.tokenAuth(klantinteracties.token),
        checkKlantinteracties,
      ),
    afspraken && probe('afspraken', 'producten', afspraken, zgw.tokenAuth(afspraken.token), checkAfspraken),
    objecten &&
      probe('objecten', 'permissions', objecten, zgw.tokenAuth(objecten.token), (door) =>
        checkObjecten(door, objecttypen?.url ?? null, objecten),
      ),
    objecttypen && probe('objecttypen', 'objecttypes', objecttypen, zgw.tokenAuth(objecttypen.token), checkObjecttypen),
    notificaties &&
      probe('notificaties', 'kanaal', notificaties, zgw.zgwAuth(notificaties), (door) =>
        checkNotificaties(door, afspraak),
      ),
  ].filter((one) => one !== null);
}

async function checkZaken(door: zgw.Door): Promise<string> {
  await zgw.zoekZaken(door, { identificatie: nobody.zaak, expand: 'status' }, portal);
  await zgw.statussen(door, `${door.baseUrl}/zaken/${nobody.uuid}`, portal).catch(unknownIsFine);
  return 'searches by POST and reads statuses';
}

async function checkCatalogi(door: zgw.Door): Promise<string> {
  const zaaktypen = await all(zgw.zaaktypen(door, portal));
  if (zaaktypen.length === 0)
    throw new Unusable('answers, but shows no zaaktypen: give the client rights on the catalogue, or publish it');
  expectOwnAddress(door.baseUrl, 'zaaktypen', zaaktypen, 'and so for its other components');
  return `shows ${zaaktypen.length} zaaktypen`;
}

async function checkDocumenten(door: zgw.Door): Promise<string> {
  await zgw.informatieobject(door, nobody.uuid, undefined, portal).catch(unknownIsFine);
  return 'answers about documents';
}

async function checkBesluiten(door: zgw.Door, zaakUrl: string): Promise<string> {
  await zgw.besluitenVanZaak(door, zaakUrl, portal).catch(unknownIsFine);
  return 'answers about decisions';
}

async function checkBrp(door: zgw.Door): Promise<string> {
  await zgw.raadpleegPersoon(door, nobody.bsn, ['burgerservicenummer'], portal).catch(unknownIsFine);
  return 'answers about persons';
}

async function checkKvk(door: zgw.Door): Promise<string> {
  await zgw.basisprofiel(door, nobody.kvk, portal).catch(unknownIsFine);
  return 'answers about companies';
}

/** The town hall of Utrecht, which stands where everybody may know it. */
async function checkBag(door: zgw.Door): Promise<string> {
  await zgw.adressenMet(door, { postcode: '3521AZ', huisnummer: 1 }, portal);
  return 'answers about addresses';
}

async function checkKlantinteracties(door: zgw.Door): Promise<string> {
  await zgw.klantcontact(door, nobody.uuid, portal).catch(unknownIsFine);
  return 'answers about contacts';
}

async function checkAfspraken(door: zgw.Door): Promise<string> {
  const [producten, locaties] = await Promise.all([
    zgw.afspraakproducten(door, portal),
    zgw.afspraaklocaties(door, portal),
  ]);
  const zonderPlek = producten.find((een) => !locaties.some(({ id }) => een.locaties.includes(id)));
  if (producten.length === 0) throw new Unusable('answers, but offers nothing: give it products and places');
  if (zonderPlek) throw new Unusable(`offers ${zonderPlek.code} at no place: give it one, or take it away`);
  return `offers ${producten.length} kinds of appointments at ${locaties.length} places`;
}

async function checkObjecten(
  door: zgw.Door,
  objecttypenUrl: string | null,
  { typen, taakV1Beantwoorden }: NonNullable<RegistersConfig['objecten']>,
): Promise<string> {
  const rechten = await all(zgw.objectrechten(door, portal));
  if (rechten.length === 0) throw new Unusable('answers, but our token may see no type of object: give it permissions');
  if (objecttypenUrl)
    expectOwnAddress(
      objecttypenUrl,
      'objecttypes',
      rechten.map(({ type }) => ({ url: type })),
      'as the address of objecttypen',
    );
  for (const [naam, type] of Object.entries(typen)) {
    if (type === null) continue;
    const recht = rechten.find((one) => one.type === type);
    if (!recht) throw new Unusable(`does not let us see objects of the type that REGISTERS_FILE names as ${naam}`);
    const written = naam !== 'taakV1' || taakV1Beantwoorden;
    if (written && !recht.mayWrite)
      throw new Unusable(`lets us read objects of the type ${naam} but not write: give the token read and write`);
  }
  const written = rechten.filter(({ mayWrite }) => mayWrite).length;
  return `lets us read ${rechten.length} types of objects and write ${written} of them`;
}

async function checkObjecttypen(door: zgw.Door): Promise<string> {
  const typen = await all(zgw.objecttypen(door, portal));
  if (typen.length === 0) throw new Unusable('answers, but has no types of objects: import them');
  expectOwnAddress(door.baseUrl, 'objecttypes', typen);
  return `shows ${typen.length} types of objects`;
}

async function checkNotificaties(door: zgw.Door, afspraak: Afspraak | null): Promise<string> {
  const kanalen = await zgw.kanalen(door, portal);
  if (!kanalen.some(({ naam }) => naam === 'zaken'))
    throw new Unusable('answers, but has no channel "zaken": let the case register make it');
  expectOwnAddress(door.baseUrl, 'kanaal', kanalen);
  if (!afspraak) return `offers ${kanalen.length} channels; no webhook is configured, so nobody is told of changes`;
  const { bestaand, kanalen: gewenst } = await leesAbonnement(door, afspraak);
  if (!bestaand)
    throw new Unusable(
      `has no subscription for ${afspraak.callbackUrl}: the portal makes it when it starts, so start it and let it be reached there`,
    );
  const mist = gewenst.filter((naam) => !bestaand.kanalen.includes(naam));
  if (mist.length > 0) throw new Unusable(`the subscription lacks ${mist.join(', ')}: start the portal again`);
  return `tells us of changes on ${bestaand.kanalen.join(', ')}`;
}

async function all<T>(listing: Promise<zgw.Listed<T>>): Promise<T[]> {
  const { items, failure } = await listing;
  if (failure) throw failure;
  return items;
}

/** References outside the configured address are never followed: with another spelling of it nothing would have a name. */
function expectOwnAddress(baseUrl: string, resource: string, items: readonly { url: string }[], also?: string): void {
  const other = items.find(({ url }) => !zgw.uuidWithin(baseUrl, resource, url));
  if (!other) return;
  const theirs = other.url.split(`/${resource}/`)[0] ?? other.url;
  throw new Unusable(`calls itself ${theirs}: write that address in REGISTERS_FILE${also ? `, ${also}` : ''}`);
}

/**
 * "Unknown" about something that does not exist is what we hoped to hear; some components say 400. A wrong address is
 * "not found" as well, but only the component itself says it with a code.
 */
function unknownIsFine(error: unknown): null {
  const { kind, code } = error instanceof zgw.RegisterError ? error : {};
  if (kind === 'problem' || (kind === 'not-found' && code)) return null;
  throw error;
}
