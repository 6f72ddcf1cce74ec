import { Readable } from 'node:stream';
import { medewerkerOperations, type Werkfilter } from '@loket/contract';
import { iedereen, medewerkerOverEigenWerk } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { AccessSettings } from '../../access/settings.ts';
import type { Medewerkers } from '../../domain/medewerkers/model.ts';
import type { Meldingen } from '../../domain/meldingen/meldingen.ts';
import type { Afgerond } from '../../domain/werk/afgerond.ts';
import { afrondBezorger } from '../../domain/werk/afronden.ts';
import type { Agendasleutels } from '../../domain/werk/agenda.ts';
import type { Werkbron, Werkvraag } from '../../domain/werk/model.ts';
import type { Pogingen } from '../../domain/werk/pogingen.ts';
import type { Verzameld } from '../../domain/werk/verzamel.ts';
import type { Weergaven } from '../../domain/werk/weergaven.ts';
import type { Weergave } from '../../domain/zaken/samenvatting.ts';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Grant } from '../../access/grant.ts';
import type { Outbox } from '../../access/bezorging.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';
import type { VragenSettings } from '../../platform/config/vragen-settings.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { IcalEntry } from '../../platform/ical/ical.ts';
import type { Live } from '../../platform/live/live.ts';
import type { Module } from '../../platform/module.ts';
import type { Registers } from '../../registers/model.ts';
import { getContactverzoek, noteerPoging, rondContactverzoekAf } from './contactverzoek.ts';
import { draagWerkOver, listOntvangers, vinkWerkAf } from './draag-over.ts';
import { geefWerkTerug } from './geef-terug.ts';
import { getWerkvoorraad } from './get-werkvoorraad.ts';
import { leesAgenda } from './lees-agenda.ts';

export interface WerkvoorraadDeps {
  bronnen: readonly Werkbron[];
  registers: Pick<Registers, 'werk' | 'zaken' | 'personen' | 'bedrijven'>;
  settings: AccessSettings & Weergave & { vragen: VragenSettings };
  /** Names of the back ends that have cases. */
  zaakbronnen: readonly string[];
  teams: readonly TeamConfig[];
  medewerkers: Pick<Medewerkers, 'actief' | 'ledenVan' | 'namen'>;
  meldingen: Pick<Meldingen, 'lijst' | 'zet'>;
  afgerond: Afgerond;
  pogingen: Pogingen;
  weergaven: Weergaven;
  agenda: Agendasleutels;
  /** Looks at the work of somebody who is not here, for her calendar; null when she is not in service. */
  werkVan(medewerker: string, signal: AbortSignal): Promise<Verzameld | null>;
  /** Where she goes herself, for the same calendar; without what a key that got lost may not open. */
  afsprakenVan(medewerker: string, now: Date): Promise<IcalEntry[]>;
  /** Reminds employees of what is due; gives how many were told. */
  herinner(): Promise<number>;
  /** Lets the portal look and write by itself, with a line in the processing log. */
  namensPortaal: <T>(doe: (grant: Grant) => Promise<T>) => Promise<T>;
  /** Public origin of the employee door. */
  origin: string;
  outbox: Pick<Outbox, 'put' | 'deliverNow'>;
  /** Whether this was put in the outbox before. */
  eerderVerstuurd(sleutel: string): Promise<boolean>;
  prisma: Pick<PrismaClient, '$transaction'>;
  live: Pick<Live, 'publish'>;
  pseudonym: Pseudonym;
  /** Tells open pages of her and her teams that their work changed. */
  meld(tx: Pick<Prisma.TransactionClient, '$executeRaw'>, vraag: Werkvraag): Promise<void>;
  /** How long the page waits for a source. */
  geduldMs: number;
}

/** One work list: what waits for an employee and her teams, from every source. */
export function werkvoorraadModule(deps: WerkvoorraadDeps): Module<Route> {
  const policy = medewerkerOverEigenWerk;
  const operations = medewerkerOperations;
  const { weergaven, agenda } = deps;
  return {
    name: 'werkvoorraad',
    door: 'medewerker',
    bezorgers: [afrondBezorger(deps)],
    jobs: [{ name: 'deadlines of employees', everyMs: 15 * 60_000, run: () => deps.herinner() }],
    onLeave: [
      {
        name: 'vragen en zaken',
        leave: (leaver, now) => deps.namensPortaal((grant) => geefWerkTerug(leaver, { grant, now }, deps)),
      },
    ],
    routes: [
      route(operations.getWerkvoorraad, { policy, handle: (context) => getWerkvoorraad(context, context.query, deps) }),
      route(operations.listOntvangers, { policy, handle: ({ acting, now }) => listOntvangers(acting, now, deps) }),
      route(operations.draagWerkOver, { policy, handle: (context) => draagWerkOver(context, context.body, deps) }),
      route(operations.vinkWerkAf, { policy, handle: (context) => vinkWerkAf(context, context.body.sleutel, deps) }),
      route(operations.getContactverzoek, {
        policy,
        handle: (context) => getContactverzoek(context, context.params.taakId, deps),
      }),
      route(operations.noteerPoging, {
        policy,
        handle: (context) => noteerPoging(context, context.params.taakId, context.body.notitie, deps),
      }),
      route(operations.rondContactverzoekAf, {
        policy,
        handle: (context) => rondContactverzoekAf(context, context.params.taakId, context.body, deps),
      }),
      route(operations.listWerkWeergaven, {
        policy,
        handle: async ({ acting }) => ({
          weergaven: (await weergaven.van(acting.identificatie)).map((een) => ({
            ...een,
            filter: een.filter as Werkfilter,
          })),
        }),
      }),
      route(operations.bewaarWerkWeergave, {
        policy,
        handle: async ({ acting, body: { naam, filter }, now }) => {
          const bewaard = await weergaven.bewaar(acting.identificatie, naam, filter, now);
          if (!bewaard) throw new Problem('niet-meer-open');
          return { ...bewaard, filter };
        },
      }),
      route(operations.verwijderWerkWeergave, {
        policy,
        handle: async ({ acting, params }) => {
          if (!(await weergaven.verwijder(acting.identificatie, params.weergaveId))) throw new Problem('niet-gevonden');
        },
      }),
      route(operations.getWerkAgenda, {
        policy,
        handle: async ({ acting }) => ({ sinds: (await agenda.sinds(acting.identificatie))?.toISOString() ?? null }),
      }),
      route(operations.maakWerkAgenda, {
        policy,
        handle: async ({ acting, now }) => ({
          adres: `${deps.origin}/api/v1/agenda/${await agenda.maak(acting.identificatie, now)}`,
        }),
      }),
      route(operations.verwijderWerkAgenda, {
        policy,
        handle: ({ acting }) => agenda.verwijder(acting.identificatie).then(() => undefined),
      }),
      // The key in the address is the login: calendars have no other.
      route(operations.leesWerkAgenda, {
        policy: iedereen,
        handle: async ({ params, signal, now }) => ({
          stream: Readable.from([await leesAgenda(params.agenda, { signal, now }, deps)]),
          headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'no-store' },
        }),
      }),
    ],
  };
}
