import type { MedewerkerRij } from '@loket/contract';
import type { Medewerker as Rij } from '../../generated/prisma/client.ts';
import type { Kalenderdag } from '../termijnen/kalender.ts';
import type { Medewerkerprofiel } from './model.ts';

/** A row of the table as colleagues know it. */
export function profielVan({ revisie: _r, gewijzigdOp: _g, afwezigVan, afwezigTot, ...rij }: Rij): Medewerkerprofiel {
  return { ...rij, afwezig: afwezigVan === null ? null : { van: afwezigVan, tot: afwezigTot } };
}

/** What is put in the table of a row of a file. */
export function kolommenVan({ afwezig, ...rij }: MedewerkerRij, now: Date) {
  return { ...rij, afwezigVan: afwezig?.van ?? null, afwezigTot: afwezig?.tot ?? null, gewijzigdOp: now };
}

/** Prisma's question for who is in service on a day. */
export const inDienstOp = (dag: Kalenderdag) => ({
  AND: [
    { OR: [{ inDienst: null }, { inDienst: { lte: dag } }] },
    { OR: [{ uitDienst: null }, { uitDienst: { gt: dag } }] },
  ],
});

/** Whether somebody is in service on a day. */
export function isInDienst(
  { inDienst, uitDienst }: Pick<Medewerkerprofiel, 'inDienst' | 'uitDienst'>,
  dag: Kalenderdag,
) {
  return (inDienst === null || inDienst <= dag) && (uitDienst === null || uitDienst > dag);
}

const volgorde = new Intl.Collator('nl', { sensitivity: 'base' });

/** By name, as a Dutch reader looks for it. */
export const opNaam = (a: { naam: string }, b: { naam: string }): number => volgorde.compare(a.naam, b.naam);
