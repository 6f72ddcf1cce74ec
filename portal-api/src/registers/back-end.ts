import { crsHeaders, openDoor, zgwAuth, type Door } from '@loket/zgw';
import type { RegistersConfig, ZgwBackEnd } from '../platform/config/registers-file.ts';
import { createCatalogus, type Catalogus } from './catalogus.ts';
import type { Health, RegisterLog } from './health.ts';

/** What a kind of back end can and cannot do. */
export interface Habits {
  /** What comes along with each case of a list, and with one case. */
  list: string;
  detail: string;
  /** What comes along with a case of which one document is wanted. */
  links: string;
  /** How zaaktypen come along with one case; null when they cannot. */
  detailZaaktype: string | null;
  /** Whether the links to documents come along with a case. */
  expandsLinks: boolean;
  /** Whether cases and documents can be asked for by many ids at once (`uuid__in`). */
  searchesIds: boolean;
  /** Numbers its cases itself, whatever we say: ours stands among the `kenmerken` then. */
  numbersItself: boolean;
  /** `expand` of a document. */
  document: 'informatieobjecttype' | undefined;
}

const related = ['status', 'rollen'].flatMap((part) => [`hoofdzaak.${part}`, `deelzaken.${part}`]).join(',');

/** Standards README, "expand": Open Zaak expands less than the standard allows, e-Suite hardly anything. */
const habitsOf: Record<ZgwBackEnd['kind'], Habits> = {
  openzaak: {
    list: 'status,rollen,resultaat,resultaat.resultaattype',
    detail: `status,rollen,resultaat,resultaat.resultaattype,eigenschappen,zaakinformatieobjecten,hoofdzaak,deelzaken,${related}`,
    links: 'status,rollen,zaakinformatieobjecten',
    detailZaaktype: 'zaaktype,hoofdzaak.zaaktype,deelzaken.zaaktype',
    expandsLinks: true,
    numbersItself: false,
    searchesIds: true,
    document: 'informatieobjecttype',
  },
  esuite: {
    list: 'status',
    detail: 'status',
    links: 'status',
    detailZaaktype: null,
    expandsLinks: false,
    numbersItself: true,
    searchesIds: false,
    document: undefined,
  },
};

/** One configured ZGW back end: its components, and its catalogue. */
export interface BackEnd {
  name: string;
  kind: ZgwBackEnd['kind'];
  habits: Habits;
  zaken: Door;
  documenten: Door;
  /** Null where decisions are not registered. */
  besluiten: Door | null;
  catalogus: Catalogus;
  close(): Promise<void>;
}

interface Deps {
  health: Health;
  log: RegisterLog;
  monotonic: () => number;
}

/** Opens the doors of a back end. Makes no call. */
export function openBackEnd(
  config: ZgwBackEnd,
  { timeoutMs }: Pick<RegistersConfig, 'timeoutMs'>,
  deps: Deps,
): BackEnd {
  const { name, kind, clientId, secret, enabled } = config;
  const { health, log, monotonic } = deps;
  const auth = zgwAuth({ clientId, secret });
  const open = (component: string, baseUrl: string, headers: Record<string, string> = {}): Door =>
    openDoor({
      name: `${name}.${component}`,
      baseUrl,
      auth,
      headers,
      timeoutMs,
      monotonic,
      isOn: () => enabled,
      observe: health.observe(`${name}.${component}`),
    });
  const zaken = open('zaken', config.zaken.url, { ...crsHeaders });
  const documenten = open('documenten', config.documenten.url);
  const besluiten = config.besluiten && open('besluiten', config.besluiten.url);
  const catalogi = open('catalogi', config.catalogi.url);
  return {
    name,
    kind,
    habits: habitsOf[kind],
    zaken,
    documenten,
    besluiten,
    catalogus: createCatalogus({ door: catalogi, log, monotonic }),
    async close() {
      await Promise.all([zaken, documenten, besluiten, catalogi].map((door) => door?.close()));
    },
  };
}
