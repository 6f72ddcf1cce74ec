import { randomBytes } from 'node:crypto';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { Acting } from '../identity/acting.ts';
import type { Keyring } from '../platform/crypto/keyring.ts';
import type { Pseudonym } from '../platform/crypto/pseudonym.ts';
import type { Trace } from '../platform/http/trace.ts';
import type { Look, Purpose } from './grant.ts';

/** One request in which personal data was looked at, or in which somebody was refused. */
export interface Processing {
  /** What was done: the operation id of the contract. */
  name: string;
  status: 'OK' | 'ERROR';
  trace: Trace;
  begin: Date;
  end: Date;
  acting: Acting;
  purpose: Purpose;
  looks: readonly Look[];
}

/** One row of table `verwerking`: one data subject in one request. */
export interface Logregel {
  traceId: string;
  spanId: string;
  parentSpanId: string | null;
  naam: string;
  status: string;
  begin: Date;
  einde: Date;
  activiteit: string;
  betrokkene: string;
  gebruiker: string;
  /** Pseudonym of the one for whom the user acts; null when for herself. */
  namens: string | null;
  /** On what ground she acts for another (`gezag`, `bewind`, …). */
  grondslag: string | null;
  deur: string;
  rollen: string[];
  teams: string[];
  doel: string | null;
  toelichting: Uint8Array<ArrayBuffer> | null;
  categorieen: string[];
  /** Pseudonym of the one case that was looked at, so that it can be told later who looked at it. */
  object: string | null;
}

/** Whose data it is, when that did not become known: a search without a hit, or a refusal before anything was read. */
export const ONBEKEND = 'onbekend';

/** The processing log. It is written before the answer leaves; without a line no data leaves (fail closed). */
export interface ProcessingLog {
  /** Writes the lines of one request in one INSERT. Rejects when the database does not take them. */
  write(processing: Processing): Promise<void>;
}

interface LogDeps {
  prisma: Pick<PrismaClient, 'verwerking'>;
  pseudonym: Pseudonym;
  keyring: Keyring;
}

/** Makes the processing log on table `verwerking` (fields of Logboek Dataverwerkingen; no sampling, no bare numbers). */
export function createProcessingLog({ prisma, pseudonym, keyring }: LogDeps): ProcessingLog {
  return {
    async write(processing) {
      const [first, ...more] = logregels(processing, pseudonym, keyring);
      if (!first) return;
      // Nearly always one line. `create` costs a third of `createMany`, which opens a transaction and plans anew.
      if (more.length === 0) await prisma.verwerking.create({ data: first, select: { id: true } });
      else await prisma.verwerking.createMany({ data: [first, ...more] });
    },
  };
}

/** The rows of one request: one a data subject. A refusal and every act of an employee give at least one. */
export function logregels(processing: Processing, pseudonym: Pseudonym, keyring: Keyring): Logregel[] {
  const { acting, purpose, looks, trace } = processing;
  const always = processing.status === 'ERROR' || purpose.doel !== null;
  const subjects =
    looks.length === 0 && always
      ? [{ betrokkene: ONBEKEND, categories: [] as string[], object: undefined }]
      : looks.map(({ subject, ...look }) => ({
          ...look,
          betrokkene: subject ? pseudonym(subject.soort, subject.waarde) : ONBEKEND,
        }));
  return subjects.map(({ betrokkene, categories, object }) => {
    const spanId = randomBytes(8).toString('hex');
    return {
      traceId: trace.traceId,
      spanId,
      parentSpanId: trace.spanId,
      naam: processing.name,
      status: processing.status,
      begin: processing.begin,
      einde: processing.end,
      activiteit: purpose.activity,
      betrokkene,
      gebruiker: gebruikerOf(acting, pseudonym),
      ...namensOf(acting, pseudonym),
      deur: acting.door,
      rollen: acting.door === 'medewerker' ? [...acting.rollen] : [],
      teams: acting.door === 'medewerker' ? [...acting.teams] : [],
      doel: purpose.doel,
      toelichting: purpose.toelichting === null ? null : keyring.seal(purpose.toelichting, `verwerking:${spanId}`),
      categorieen: categories,
      object: object ? pseudonym('zaak', `${object.bron}/${object.id}`) : null,
    };
  });
}

/** For whom, and why: the second name in every line of somebody who acts for another. */
function namensOf(acting: Acting, pseudonym: Pseudonym): Pick<Logregel, 'namens' | 'grondslag'> {
  if (acting.door !== 'inwoner' || !acting.namens) return { namens: null, grondslag: null };
  return { namens: pseudonym('bsn', acting.namens.bsn), grondslag: acting.namens.grondslag };
}

/** Who looked: the pseudonym of a resident, company or partner, the identificatie of an employee. */
function gebruikerOf(acting: Acting, pseudonym: Pseudonym): string {
  // The number that a partner's own provider gives may be anything, also that of one of our employees.
  if (acting.soort === 'partner') return pseudonym('partner', acting.identificatie);
  if (acting.door === 'medewerker') return acting.identificatie;
  if (acting.soort === 'persoon') return pseudonym('bsn', acting.bsn);
  return acting.vestigingsnummer === null
    ? pseudonym('kvk', acting.kvkNummer)
    : pseudonym('vestiging', acting.vestigingsnummer);
}

/** A row in the form of Logboek Dataverwerkingen 0.7.0, for export. `register` is the address of the list of activities. */
export function asLogboekRegel(regel: Logregel, register = 'urn:een-loket:verwerkingsactiviteit:') {
  return {
    trace_id: regel.traceId,
    span_id: regel.spanId,
    parent_span_id: regel.parentSpanId,
    status_code: regel.status === 'OK' ? 'STATUS_CODE_OK' : 'STATUS_CODE_ERROR',
    name: regel.naam,
    start_time: regel.begin.toISOString(),
    end_time: regel.einde.toISOString(),
    resource: { attributes: { 'service.name': 'een-loket' } },
    attributes: {
      'dpl.core.processing_activity_id': `${register}${regel.activiteit}`,
      ...(regel.betrokkene !== ONBEKEND && { 'dpl.core.data_subject_id': regel.betrokkene }),
      'dpl.core.user': regel.gebruiker,
      ...(regel.namens && { 'dpl.loket.on_behalf_of': regel.namens, 'dpl.loket.ground': regel.grondslag }),
      // The standard leaves room for attributes of one's own, under a prefix of one's own.
      ...(regel.object && { 'dpl.loket.object': regel.object }),
    },
  };
}
