import type { Antwoord, Bestand, Bestandstype } from '../model.ts';
import { fout, goed, leeg, type Oordeel } from './oordeel.ts';

/** The endings of each kind of file; a file that is taken has the ending that belongs to what is in it. */
const einden: Readonly<Record<Bestandstype, readonly string[]>> = {
  pdf: ['pdf'],
  foto: ['jpg', 'jpeg', 'png', 'heic', 'tif', 'tiff'],
  tekst: ['docx', 'odt'],
  rekenblad: ['xlsx', 'ods'],
};

/** All kinds, in the order in which they are shown. */
export const bestandstypen = Object.keys(einden) as Bestandstype[];

/** The endings that these kinds have, for the chooser of files: `.pdf`. */
export function eindenVan(typen: readonly Bestandstype[]): string[] {
  return typen.flatMap((type) => einden[type].map((einde) => `.${einde}`));
}

/** Whether a file of this name is of one of these kinds; a name without an ending that is known says nothing. */
export function magHier(naam: string, typen: readonly Bestandstype[] | undefined): boolean {
  const einde = /\.([a-z0-9]{1,5})$/i.exec(naam)?.[1]?.toLowerCase();
  const type = bestandstypen.find((een) => einde !== undefined && einden[een].includes(einde));
  return typen === undefined || type === undefined || typen.includes(type);
}

/** References to files that were uploaded before; their content was judged then. */
export function leesBestanden(
  { hoogstens, typen }: { hoogstens: number; typen?: Bestandstype[] },
  antwoord: Antwoord | undefined,
): Oordeel {
  const gegeven: unknown[] = Array.isArray(antwoord) ? antwoord : [];
  const bestanden = gegeven
    .filter(isBestand)
    .filter((bestand, plaats, alle) => alle.findIndex(({ id }) => id === bestand.id) === plaats)
    .map(({ id, naam, omvang }) => ({ id, naam, omvang }));
  if (bestanden.length === 0) return leeg;
  if (bestanden.length > hoogstens) return fout('te-veel', hoogstens);
  return bestanden.every(({ naam }) => magHier(naam, typen)) ? goed(bestanden) : fout('verkeerde-soort');
}

function isBestand(deel: unknown): deel is Bestand {
  const { id, naam, omvang } = (typeof deel === 'object' && deel !== null ? deel : {}) as Partial<Bestand>;
  return typeof id === 'string' && id !== '' && typeof naam === 'string' && typeof omvang === 'number';
}
