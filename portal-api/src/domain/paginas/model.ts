import type { PaginaInhoud } from '@loket/contract';
import type { Pagina as Rij, PaginaVersie, Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Files } from '../../platform/files/files.ts';
import type { Search } from '../../platform/search/search.ts';
import type { Medewerkers } from '../medewerkers/model.ts';
import type { Vertel } from '../redactie/vertel.ts';

/** Something that a colleague has to know about pages that she owns. */
export interface Paginamelding {
  /** Identificatie of whom it is for. */
  voor: string;
  soort: 'herzien' | 'terugmelding' | 'terugmelding-afgehandeld';
  onderwerp: string;
  toelichting: string | null;
  pad: string;
}

/** Tells colleagues, in the transaction of whoever has something to tell. */
export type Meld = (tx: Prisma.TransactionClient, meldingen: readonly Paginamelding[]) => Promise<void>;

/** What pages stand on. */
export interface PaginaDeps {
  prisma: PrismaClient;
  clock: Clock;
  search: Search;
  files: Files;
  medewerkers: Medewerkers;
  meld: Meld;
  vertel: Vertel;
}

const gelezen = { gepubliceerd: { not: null }, sjabloon: false } as const;

/** Kind of documents in the search, and where they are read. */
export const PAGINA = 'pagina';
export const padVan = (paginaId: string): string => `/paginas/${paginaId}`;

export type MetVersies = Rij & { versies: PaginaVersie[] };
export const metVersies = { versies: { orderBy: { versie: 'desc' } } } as const;

export const inhoudVan = ({ inhoud }: Pick<PaginaVersie, 'inhoud'>): PaginaInhoud => inhoud as unknown as PaginaInhoud;

/** The newest version; there always is one. */
export function nieuwsteVan({ id, versies }: MetVersies): PaginaVersie {
  const nieuwste = versies.toSorted((a, b) => b.versie - a.versie)[0];
  if (!nieuwste) throw new Error(`page ${id} has no version`);
  return nieuwste;
}

/** Who reads: she sees what is for one of her words. */
export interface Paginalezer {
  identificatie: string;
  doelgroep: readonly string[];
  /** An editor looks at one page for her work, also when it is for others. */
  redacteur: boolean;
}

/** Pages that this audience may read, as a question to the database. */
export const leesbaarVoor = (doelgroep: readonly string[]) =>
  ({
    ...gelezen,
    doelgroep: { hasSome: [...doelgroep] },
  }) satisfies Prisma.PaginaWhereInput;

/** One page that she may read: also her own, and for an editor any, when it is for others. */
export const leesbaarAlsEen = ({ identificatie, doelgroep, redacteur }: Paginalezer) =>
  (redacteur
    ? gelezen
    : {
        ...gelezen,
        OR: [{ doelgroep: { hasSome: [...doelgroep] } }, { eigenaar: identificatie }],
      }) satisfies Prisma.PaginaWhereInput;
