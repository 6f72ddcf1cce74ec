import type { NieuwsInhoud } from '@loket/contract';
import type { Nieuwsbericht as Rij, NieuwsberichtVersie, Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Files } from '../../platform/files/files.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import type { Search } from '../../platform/search/search.ts';
import type { Medewerkers } from '../medewerkers/model.ts';
import type { Vertel } from '../redactie/vertel.ts';

type Transaction = Prisma.TransactionClient;

/** Something that a colleague has to know: she was named, or has to read or do something. */
export interface Melding {
  /** Identificatie of whom it is for. */
  voor: string;
  soort:
    | 'genoemd'
    | 'antwoord'
    | 'leesplicht'
    | 'leesplicht-team'
    | 'beoordelen'
    | 'teruggegeven'
    | 'goedgekeurd'
    | 'overgenomen'
    | 'reactie-gemeld'
    | 'reactie-weg';
  onderwerp: string;
  toelichting: string | null;
  /** Page of the portal where it is. */
  pad: string;
  /** Takes the place of the same that she has not read yet, so that it is new again: a reminder. */
  opnieuw?: boolean;
}

/** Tells colleagues, in the transaction of whoever has something to tell. */
export type Meld = (tx: Transaction, meldingen: readonly Melding[]) => Promise<void>;

/** Takes back what somebody, or (without `voor`) everybody, was told and has no need of any more. */
export type NeemTerug = (tx: Transaction, melding: Pick<Melding, 'soort' | 'pad'> & { voor?: string }) => Promise<void>;

/** What news stands on. */
export interface NieuwsDeps {
  prisma: PrismaClient;
  clock: Clock;
  search: Search;
  queue: Pick<Queue, 'add'>;
  files: Files;
  medewerkers: Medewerkers;
  meld: Meld;
  neemTerug: NeemTerug;
  vertel: Vertel;
}

/** Who reads: she sees what is for one of her words, from its moment until its end. */
export interface Lezer {
  identificatie: string;
  doelgroep: readonly string[];
  now: Date;
  /** An editor who looks at one article for her work: also one that is for others. */
  redacteur?: boolean;
  /** Who looks at one article: also one that is for her people, when she manages anybody. */
  leidinggevende?: boolean;
}

/** Kind of documents in the search, and where they are read. */
export const NIEUWS = 'nieuws';
export const padVan = (berichtId: string): string => `/nieuws/${berichtId}`;
/** Where editors keep it. */
export const beheerpadVan = (berichtId: string): string => `/beheer${padVan(berichtId)}`;

/** What of a row says whether somebody may read it now, as a question to the database. */
export function zichtbaarVoor({ doelgroep, now, redacteur = false }: Pick<Lezer, 'doelgroep' | 'now' | 'redacteur'>) {
  return { ...teLezen(now), ...(!redacteur && { doelgroep: { hasSome: [...doelgroep] } }) };
}

/** The same for what is read now by anybody. */
export function teLezen(now: Date) {
  return {
    gepubliceerd: { not: null },
    vanaf: { lte: now },
    OR: [{ tot: null }, { tot: { gt: now } }],
  } satisfies Prisma.NieuwsberichtWhereInput;
}

export const inhoudVan = ({ inhoud }: Pick<NieuwsberichtVersie, 'inhoud'>): NieuwsInhoud =>
  inhoud as unknown as NieuwsInhoud;

/** The versions that are read of these articles, in one question. */
export async function gepubliceerdeInhoud(
  prisma: Pick<PrismaClient, 'nieuwsberichtVersie'>,
  rijen: readonly Pick<Rij, 'id' | 'gepubliceerd'>[],
): Promise<ReadonlyMap<string, { inhoud: NieuwsInhoud; door: string; naam: string }>> {
  if (rijen.length === 0) return new Map();
  const versies = await prisma.nieuwsberichtVersie.findMany({
    where: { OR: rijen.map(({ id, gepubliceerd }) => ({ berichtId: id, versie: gepubliceerd ?? 0 })) },
  });
  return new Map(
    versies.map((versie) => [versie.berichtId, { inhoud: inhoudVan(versie), door: versie.door, naam: versie.naam }]),
  );
}
