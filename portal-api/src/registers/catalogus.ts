import * as zgw from '@loket/zgw';
import { portal } from './context.ts';
import type { RegisterLog } from './health.ts';
import type { Statustype, Zaaktype } from './model.ts';
import { toVertrouwelijkheid } from './vertrouwelijkheid.ts';

/** The catalogue of one back end, kept in memory: what cases, statuses, documents and decisions are called. */
export interface Catalogus {
  /** Starts filling what is missing or old, without waiting. */
  prefetch(): void;
  /** The published zaaktypen, every version. @throws RegisterError */
  zaaktypen(): Promise<Pick<Zaaktype, 'identificatie' | 'omschrijving'>[]>;
  /** The published zaaktype of this identificatie with which a case may begin on a day; null when there is none. @throws RegisterError */
  zaaktypeMet(identificatie: string, dag: string): Promise<Zaaktype | null>;
  /** Whether the zaaktypen are there: then a case need not bring its own along. */
  isFilled(): boolean;
  /**
   * The zaaktype at this URL with its statustypen; null when the catalogue does not know it. Never rejects: what could not
   * be had is in `errors`, and a zaaktype without its statustypen is better than none.
   * @param along the zaaktype as it came with the case, when it did
   */
  zaaktype(url: string, along?: zgw.ApiZaakType | null): Promise<FoundZaaktype>;
  /** Names of other types; null when unknown. @throws RegisterError */
  besluittype(url: string): Promise<string | null>;
  resultaattype(url: string): Promise<string | null>;
  informatieobjecttype(url: string): Promise<string | null>;
  /** The kinds of documents that may come in with cases of this zaaktype. @throws RegisterError */
  inkomend(zaaktypeUrl: string): Promise<Documentsoort[]>;
  /** The parts that people may have in cases of this zaaktype, and the properties. @throws RegisterError */
  roltypen(zaaktypeUrl: string): Promise<zgw.ApiRolType[]>;
  eigenschappen(zaaktypeUrl: string): Promise<zgw.ApiEigenschap[]>;
}

/** A kind of document. */
export interface Documentsoort {
  url: string;
  naam: string;
  /** URL of the statustype at which it must be there; null when it need not. */
  verplichtBij: string | null;
}

export interface FoundZaaktype {
  zaaktype: Zaaktype | null;
  errors: unknown[];
}

export interface CatalogusOptions {
  door: zgw.Door;
  log: RegisterLog;
  /** Monotonic milliseconds. */
  monotonic: () => number;
}

const hour = 3_600_000;
/** Published types do not change (a new version gets a new URL), so hours are safe. */
const freshMs = 4 * hour;
/** How long an old catalogue may serve while the register fails. Names of years ago are still names. */
const staleMs = 7 * 24 * hour;
const maxSingles = 5000;
const noSteps: readonly zgw.ApiStatusType[] = [];

interface Kept<T> {
  value: T;
  at: number;
  etag: string | null;
}

/** Makes the catalogue of one back end (Catalogi API 1.3). Makes no call: it is filled at first use. */
export function createCatalogus({ door, log, monotonic }: CatalogusOptions): Catalogus {
  const age = (kept: Kept<unknown>): number => monotonic() - kept.at;
  const singles = new Map<string, Kept<unknown>>();
  const loading = new Map<string, Promise<unknown>>();
  const built = new Map<string, { from: object; steps: object; zaaktype: Zaaktype }>();

  /** Only one load of a thing at a time; a failure is never kept. */
  function once<T>(key: string, load: () => Promise<T>): Promise<T> {
    const running = loading.get(key) as Promise<T> | undefined;
    if (running) return running;
    const started = load().finally(() => loading.delete(key));
    loading.set(key, started);
    return started;
  }

  /** What is kept under `key`. Old things are renewed behind the reader's back, and stay while that fails. */
  async function cached<T>(key: string, load: (old: Kept<T> | undefined) => Promise<Omit<Kept<T>, 'at'>>): Promise<T> {
    const old = singles.get(key) as Kept<T> | undefined;
    if (old && age(old) < freshMs) return old.value;
    const renewed = once(key, async () => {
      const kept = { ...(await load(old)), at: monotonic() };
      if (singles.size >= maxSingles) singles.delete(singles.keys().next().value ?? '');
      singles.set(key, kept);
      return kept.value;
    });
    if (!old || age(old) > staleMs) return renewed;
    renewed.catch(() => {
      log.warn(
        { register: door.name, what: key.split(' ')[0], ageHours: Math.round(age(old) / hour) },
        'catalogue is old, and cannot be renewed',
      );
    });
    return old.value;
  }

  const zaaktypen = () =>
    cached('zaaktypen', async () => ({ value: byUrl(complete(await zgw.zaaktypen(door, portal))), etag: null }));
  const statustypen = () =>
    cached('statustypen', async () => ({
      value: byZaaktype(complete(await zgw.statustypen(door, portal))),
      etag: null,
    }));

  /** A type that is not in the lists: a concept, a new version, or one of another catalogue that our client may see singly. */
  function single(url: string, uuid: string): Promise<zgw.ApiZaakType | null> {
    return cached(`zaaktype ${uuid}`, async (old: Kept<zgw.ApiZaakType | null> | undefined) => {
      try {
        const answer = await zgw.zaaktype(door, uuid, portal, old?.etag ?? undefined);
        return answer ?? { value: old?.value ?? null, etag: old?.etag ?? null };
      } catch (error) {
        // Unknown today, published tomorrow: said, but not kept.
        if (error instanceof zgw.RegisterError && error.kind === 'not-found') throw new UnknownType(url);
        throw error;
      }
    }).catch(unknownAsNull);
  }

  async function stepsOf(url: string, uuid: string): Promise<readonly zgw.ApiStatusType[]> {
    const listed = (await statustypen()).get(url);
    return (
      listed ??
      cached(`stappen ${uuid}`, async () => ({ value: complete(await zgw.statustypen(door, portal, url)), etag: null }))
    );
  }

  async function named(kind: string, url: string, load: typeof zgw.besluittypeNaam): Promise<string | null> {
    const uuid = zgw.uuidWithin(door.baseUrl, kind, url);
    if (!uuid) return null;
    return cached(`${kind} ${uuid}`, async () => {
      try {
        return { value: await load(door, uuid, portal), etag: null };
      } catch (error) {
        if (error instanceof zgw.RegisterError && error.kind === 'not-found') throw new UnknownType(url);
        throw error;
      }
    }).catch(unknownAsNull);
  }

  function build(type: zgw.ApiZaakType, steps: readonly zgw.ApiStatusType[]): Zaaktype {
    const known = built.get(type.url);
    if (known?.from === type && known.steps === steps) return known.zaaktype;
    const zaaktype = toZaaktype(type, steps);
    if (built.size >= maxSingles) built.clear();
    built.set(type.url, { from: type, steps, zaaktype });
    return zaaktype;
  }

  async function inkomend(zaaktypeUrl: string): Promise<Documentsoort[]> {
    const uuid = zgw.uuidWithin(door.baseUrl, 'zaaktypen', zaaktypeUrl);
    if (!uuid) return [];
    const typen = await cached(`inkomend ${uuid}`, async () => ({
      value: await zgw.inkomendeTypen(door, zaaktypeUrl, portal),
      etag: null,
    }));
    const soorten = typen.map(async ({ url, statustype }) => {
      const naam = await named('informatieobjecttypen', url, zgw.informatieobjecttypeNaam);
      return naam === null ? [] : [{ url, naam, verplichtBij: statustype }];
    });
    return (await Promise.all(soorten)).flat();
  }

  /** What belongs to a zaaktype, kept under its uuid. */
  async function ofType<T>(kind: string, zaaktypeUrl: string, load: (url: string) => Promise<T[]>): Promise<T[]> {
    const uuid = zgw.uuidWithin(door.baseUrl, 'zaaktypen', zaaktypeUrl);
    return uuid ? cached(`${kind} ${uuid}`, async () => ({ value: await load(zaaktypeUrl), etag: null })) : [];
  }

  return {
    inkomend,
    roltypen: (url) => ofType('roltypen', url, (one) => zgw.roltypen(door, one, portal)),
    eigenschappen: (url) => ofType('eigenschappen', url, (one) => zgw.eigenschappen(door, one, portal)),
    prefetch() {
      // Whoever needs it waits for the same promise and hears of the failure.
      zaaktypen().catch(() => undefined);
      statustypen().catch(() => undefined);
    },
    zaaktypen: async () => [...(await zaaktypen()).values()],
    async zaaktypeMet(identificatie, dag) {
      const versies = [...(await zaaktypen()).values()].filter(
        (type) =>
          type.identificatie === identificatie &&
          (type.beginGeldigheid ?? dag) <= dag &&
          (type.eindeGeldigheid === null || type.eindeGeldigheid >= dag),
      );
      // Where periods overlap, the version that began last is the one that was meant.
      const [type] = versies.sort((a, b) => (b.beginGeldigheid ?? '').localeCompare(a.beginGeldigheid ?? ''));
      return type ? build(type, (await statustypen()).get(type.url) ?? noSteps) : null;
    },
    isFilled: () => singles.has('zaaktypen'),
    async zaaktype(url, along) {
      const uuid = zgw.uuidWithin(door.baseUrl, 'zaaktypen', url);
      if (!uuid) return { zaaktype: null, errors: [] };
      const [found, steps] = await Promise.allSettled([
        along ?? zaaktypen().then((all) => all.get(url) ?? single(url, uuid)),
        stepsOf(url, uuid),
      ]);
      const errors = [found, steps].flatMap((part) => (part.status === 'rejected' ? [part.reason as unknown] : []));
      const type = found.status === 'fulfilled' ? found.value : null;
      return { zaaktype: type && build(type, steps.status === 'fulfilled' ? steps.value : noSteps), errors };
    },
    besluittype: (url) => named('besluittypen', url, zgw.besluittypeNaam),
    resultaattype: (url) => named('resultaattypen', url, zgw.resultaattypeNaam),
    informatieobjecttype: (url) => named('informatieobjecttypen', url, zgw.informatieobjecttypeNaam),
  };
}

class UnknownType extends Error {}

function unknownAsNull(error: unknown): null {
  if (error instanceof UnknownType) return null;
  throw error;
}

/** Half a catalogue is not kept: it would hide cases until it is renewed. */
function complete<T>({ items, failure }: zgw.Listed<T>): T[] {
  if (failure) throw failure;
  return items;
}

function byUrl(types: zgw.ApiZaakType[]): Map<string, zgw.ApiZaakType> {
  return new Map(types.map((type) => [type.url, type]));
}

function byZaaktype(types: zgw.ApiStatusType[]): Map<string, zgw.ApiStatusType[]> {
  return Map.groupBy(types, (type) => type.zaaktype);
}

function toZaaktype(type: zgw.ApiZaakType, steps: readonly zgw.ApiStatusType[]): Zaaktype {
  return {
    url: type.url,
    identificatie: type.identificatie,
    omschrijving: type.omschrijving,
    omschrijvingGeneriek: type.omschrijvingGeneriek,
    onderwerp: type.onderwerp,
    handelingInitiator: type.handelingInitiator,
    internOfExtern: type.indicatieInternOfExtern?.trim().toLowerCase() === 'intern' ? 'intern' : 'extern',
    vertrouwelijkheid: toVertrouwelijkheid(type.vertrouwelijkheidaanduiding),
    doorlooptijd: type.doorlooptijd,
    servicenorm: type.servicenorm,
    statustypen: toStatustypen(steps),
  };
}

/** e-Suite does not number its steps: then they stay in the order of the register. */
function toStatustypen(steps: readonly zgw.ApiStatusType[]): Statustype[] {
  const numbered = steps.every((step) => step.volgnummer !== null);
  const ordered = numbered ? [...steps].sort((a, b) => (a.volgnummer ?? 0) - (b.volgnummer ?? 0)) : steps;
  // Catalogi API 1.3: the end status is the one with the highest volgnummer, also where the register does not say so.
  const last = numbered ? ordered.at(-1)?.url : undefined;
  return ordered.map((step) => ({
    url: step.url,
    omschrijving: step.omschrijving ?? '',
    statustekst: step.statustekst,
    volgnummer: step.volgnummer,
    isEindstatus: step.isEindstatus ?? step.url === last,
    informeren: step.informeren,
  }));
}
