import { randomBytes, randomUUID } from 'node:crypto';
import type { testDatabase } from '../../../testing/portal.ts';
import type { DataSubject, Grant } from '../../access/grant.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { createLogger } from '../../platform/logging/logger.ts';
import type { Handover, Mail } from '../../platform/mail/model.ts';
import type { Task } from '../../platform/queue/queue.ts';
import type { Sms } from '../../platform/sms/notify.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import { createBerichtteksten } from '../berichtteksten/teksten.ts';
import { type Contact, standaardkanalen } from '../contactgegevens/model.ts';
import { createGebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts';
import type { NieuweGebeurtenis } from '../gebeurtenissen/model.ts';
import { createKennisgevingen, type Kennisgevingen } from './kennisgevingen.ts';

export const keyring = createKeyring([{ id: 'a', key: randomBytes(32) }]);
export const pseudonym = createPseudonym(randomBytes(32));
export const lines: string[] = [];
const log = createLogger('info', { write: (line) => void lines.push(line) });
export const BEGIN = new Date('2026-11-23T09:00:00Z');
export const MINUUT = 60_000;
export const UUR = 60 * MINUUT;

/** What tests change while they run: the time, who can be reached how, and what the services do. */
export interface Toneel {
  now: Date;
  contacten: Map<string, Contact | 'storing'>;
  mails: Mail[];
  smsjes: Sms[];
  postbode: (mail: Mail, beforeLast: () => Promise<void>) => Promise<Handover>;
  telefoon: (sms: Sms) => Promise<Handover>;
  /** Jobs that were added to the queue. */
  wacht: { id: string; op: Date }[];
}

/** Monday at ten, nobody reachable, services that take everything. */
export function nieuwToneel(): Toneel {
  return {
    now: BEGIN,
    contacten: new Map(),
    mails: [],
    smsjes: [],
    wacht: [],
    postbode: async () => ({ outcome: 'accepted' }),
    telefoon: async () => ({ outcome: 'accepted' }),
  };
}

export const aangenomen = { outcome: 'accepted' } as const;
export const geweigerd = { outcome: 'refused', code: '550 5.1.1' } as const;
export const later = { outcome: 'deferred', code: '450' } as const;

/** The whole of notices on a database, with services that are played. */
export function huis(toneel: Toneel, { database: { prisma } }: Awaited<ReturnType<typeof testDatabase>>) {
  const gebeurtenissen = createGebeurtenissen({ prisma, keyring, pseudonym });
  const kennisgevingen = createKennisgevingen({
    prisma,
    keyring,
    pseudonym,
    gebeurtenissen,
    log,
    clock: { now: () => toneel.now },
    queue: {
      add: async (_tx, _taak, { id }, { runAt } = {}) =>
        void toneel.wacht.push({ id: String(id), op: runAt ?? toneel.now }),
    },
    contactboek: {
      contactVan: async (_grant, { waarde }) => {
        const contact = toneel.contacten.get(waarde) ?? { adressen: [], voorkeurskanaal: standaardkanalen, taal: 'nl' };
        if (contact === 'storing') {
          throw new SourceFailed({ source: 'klantinteracties', kind: 'zaken', failure: 'timeout', since: toneel.now });
        }
        return contact;
      },
    },
    eigenWerk: (_naam, _signal, doe) => doe({ looksAt: () => {} } as unknown as Grant),
    teksten: createBerichtteksten({ prisma }),
    mailer: {
      send: async (mail, beforeLast = async () => {}) => {
        const handover = await toneel.postbode(mail, beforeLast);
        if (handover.outcome === 'accepted') toneel.mails.push(mail);
        return handover;
      },
      check: async () => {},
      close: () => {},
    },
    sms: {
      send: async (sms) => {
        const handover = await toneel.telefoon(sms);
        if (handover.outcome === 'accepted') toneel.smsjes.push(sms);
        return handover;
      },
      check: async () => {},
    },
    afzender: {
      gemeente: 'Gemeente Almelo',
      portaal: 'Eén Loket',
      telefoon: '14 0546',
      origin: 'https://mijn.example',
    },
    everyMs: 1000,
  });
  const job = (naam: string) =>
    kennisgevingen.jobs.find(({ name }) => name === naam)?.run() ?? Promise.reject(new Error(naam));
  return {
    prisma,
    kennisgevingen,
    gebeurt: (waarde: string, anders: Partial<NieuweGebeurtenis> = {}) =>
      gebeurtenissen.noteer(prisma, [nieuw({ soort: 'bsn', waarde }, toneel.now, anders)], toneel.now),
    maak: () => job('kennisgevingen maken'),
    wek: () => job('kennisgevingen wekken'),
    /** What the queue does: every job whose time has come. */
    werk: async () => {
      for (;;) {
        const at = toneel.wacht.findIndex(({ op }) => op <= toneel.now);
        const [taak] = at < 0 ? [] : toneel.wacht.splice(at, 1);
        if (!taak) return;
        await taakVan(kennisgevingen)({ id: taak.id }, context);
      }
    },
    verder: (ms: number) => {
      toneel.now = new Date(toneel.now.getTime() + ms);
    },
    stand: async (waarde: string) => {
      const where = { betrokkene: pseudonym('bsn', waarde) };
      const rijen = await prisma.kennisgeving.findMany({
        where,
        include: { verzendingen: { orderBy: { kanaal: 'asc' } } },
      });
      return rijen.map(({ stand, reden, verzendingen }) => [
        stand,
        ...(reden ? [reden] : []),
        ...verzendingen.map((een) => `${een.kanaal} ${een.stand}`),
      ]);
    },
  };
}

export function nieuw(betrokkene: DataSubject, now: Date, anders: Partial<NieuweGebeurtenis> = {}): NieuweGebeurtenis {
  return {
    wat: `iets ${randomUUID()}`,
    soort: 'status',
    betrokkene,
    zaak: { bron: 'openzaak', id: randomUUID() },
    zaaktype: 'WMO-HBH',
    status: 'In behandeling',
    correctie: false,
    object: null,
    pad: '/mijn-zaken',
    moment: now,
    ...anders,
  };
}

let volgnummer = 0;
export const context = { attempt: 1, signal: new AbortController().signal };

/** The work of the queue. */
export function taakVan({ tasks }: Pick<Kennisgevingen, 'tasks'>): Task {
  const { kennisgeving } = tasks;
  if (!kennisgeving) throw new Error('no task');
  return kennisgeving;
}

/** Somebody with a mail address and, if wanted, a telephone and other wishes. */
export function iemand(
  toneel: Toneel,
  { email = true, sms = true, ...anders }: { email?: boolean; sms?: boolean } & Partial<Contact> = {},
): string {
  const waarde = String(100_000_000 + ++volgnummer);
  toneel.contacten.set(waarde, {
    adressen: [
      ...(email
        ? [
            {
              id: `e${waarde}`,
              soort: 'email' as const,
              adres: `p${waarde}@x.example`,
              geverifieerd: true,
              voorkeur: true,
            },
          ]
        : []),
      ...(sms
        ? [
            {
              id: `t${waarde}`,
              soort: 'telefoonnummer' as const,
              adres: `06${waarde}`,
              geverifieerd: true,
              voorkeur: true,
            },
          ]
        : []),
    ],
    voorkeurskanaal: standaardkanalen,
    taal: 'nl',
    ...anders,
  });
  return waarde;
}
