import { alsNaam } from '@loket/formulieren';
import type { EnkeleVraag, Formulier, Informatie, Onderdeel, Soort, Stap, Tekst, Vraag } from '@loket/formulieren';

/** The kinds that an editor can add, in the order in which they are asked for most. */
export const soorten = [
  'tekst',
  'lange-tekst',
  'keuze',
  'meerkeuze',
  'ja-nee',
  'datum',
  'getal',
  'bedrag',
  'adres',
  'email',
  'telefoon',
  'iban',
  'bsn',
  'bestand',
  'groep',
  'verklaring',
] as const satisfies readonly Soort[];

/** A name that fits in an address and in a condition, not yet taken. */
export function nieuwId(woorden: string, bezet: Iterable<string>): string {
  const naam = alsNaam(woorden, 'vraag');
  const al = new Set(bezet);
  for (let nummer = 1; ; nummer++) {
    const id = nummer === 1 ? naam : `${naam}-${nummer}`;
    if (!al.has(id)) return id;
  }
}

/** Names that are taken by questions and what is told between them. */
export const bezetteIds = ({ stappen }: Formulier): string[] =>
  stappen.flatMap(({ onderdelen }) => onderdelen.map(({ id }) => id));

const leeg: Tekst = { nl: '' };

/** What each kind begins with besides its words. */
function eigenVan(soort: Soort): object {
  switch (soort) {
    case 'tekst':
      return { maximaal: 200 };
    case 'lange-tekst':
      return { maximaal: 2000 };
    case 'getal':
      return { decimalen: 0 };
    case 'keuze':
    case 'meerkeuze':
      return { opties: [] };
    case 'bestand':
      return { hoogstens: 3 };
    case 'groep':
      return { minimum: 1, maximum: 10, naam: leeg, vragen: [] };
    case 'verklaring':
      return { tekst: leeg };
    default:
      return {};
  }
}

/** A question that has only its words; why it is asked is for the editor to say. */
export function nieuweVraag(soort: Soort, label: string, bezet: Iterable<string>): Vraag {
  const basis = { id: nieuwId(label, bezet), soort, label: { nl: label }, waarom: leeg, verplicht: true };
  return { ...basis, ...eigenVan(soort) } as Vraag;
}

/** The same question as another kind: its words stay, what only the old kind had goes. */
export function alsSoort(vraag: Vraag, soort: Soort): Vraag {
  const { id, label, uitleg, waarom, verplicht, als, eigenschap } = vraag;
  const opties = 'opties' in vraag ? { opties: vraag.opties } : {};
  return {
    ...zonderLeeg({ id, label, uitleg, waarom, verplicht, als, eigenschap }),
    soort,
    ...eigenVan(soort),
    ...(soort === 'keuze' || soort === 'meerkeuze' ? opties : {}),
  } as Vraag;
}

export function nieuweInformatie(tekst: string, bezet: Iterable<string>): Informatie {
  return { id: nieuwId('info', bezet), soort: 'informatie', tekst: { nl: tekst }, toon: 'gewoon' };
}

export function nieuweStap(titel: string, { stappen }: Formulier): Stap {
  const bezet = [...stappen.map(({ id }) => id), 'controleren'];
  return { id: nieuwId(titel || 'stap', bezet), titel: { nl: titel }, onderdelen: [] };
}

/** Without what is left open: an optional field is there or it is not. */
export function zonderLeeg<T extends object>(deel: T): T {
  return Object.fromEntries(Object.entries(deel).filter(([, waarde]) => waarde !== undefined)) as T;
}

/** An optional text: gone when it says nothing in any language. */
export function tekstOfNiets(tekst: Tekst): Tekst | undefined {
  return Object.values(tekst).some(Boolean) ? tekst : undefined;
}

/** Puts one a place earlier or later; the same list when it is at the end. */
export function verschuif<T>(lijst: readonly T[], plek: number, hoeveel: -1 | 1): T[] {
  const naar = plek + hoeveel;
  const nieuw = [...lijst];
  const [een, ander] = [nieuw[plek], nieuw[naar]];
  if (een === undefined || ander === undefined) return nieuw;
  nieuw[plek] = ander;
  nieuw[naar] = een;
  return nieuw;
}

export const vervang = <T>(lijst: readonly T[], plek: number, nieuw: T): T[] =>
  lijst.map((oud, welke) => (welke === plek ? nieuw : oud));

export const zonder = <T>(lijst: readonly T[], plek: number): T[] => lijst.filter((_een, welke) => welke !== plek);

/** A question that a condition can look at. */
export interface EerdereVraag {
  id: string;
  vraag: Vraag | EnkeleVraag;
}

const isVraag = (deel: Onderdeel): deel is Vraag => deel.soort !== 'informatie';

/** The questions before a place: what comes later is not answered yet when its condition is judged. */
export function vragenVoor({ stappen }: Formulier, stapId: string | null, deelId?: string): EerdereVraag[] {
  const gevonden: EerdereVraag[] = [];
  for (const stap of stappen) {
    if (stap.id === stapId && deelId === undefined) return gevonden;
    for (const deel of stap.onderdelen) {
      if (stap.id === stapId && deel.id === deelId) return gevonden;
      if (isVraag(deel) && deel.soort !== 'groep') gevonden.push({ id: deel.id, vraag: deel });
    }
  }
  return gevonden;
}

/** The form with every text in one language, and in Dutch where that is missing: for looking at a translation. */
export function inTaal<T>(deel: T, taal: string): T {
  if (Array.isArray(deel)) return deel.map((een) => inTaal(een as unknown, taal)) as T;
  if (typeof deel !== 'object' || deel === null) return deel;
  const tekst = deel as Partial<Record<string, string>>;
  if (typeof tekst['nl'] === 'string') return { nl: tekst[taal] || tekst['nl'] } as T;
  return Object.fromEntries(Object.entries(deel).map(([naam, waarde]) => [naam, inTaal(waarde as unknown, taal)])) as T;
}

/** The id of the field for one thing of one place; an error leads there. */
export function veldVan(pad: readonly string[], veld = ''): string {
  return ['f', ...pad, ...veld.split('.')].filter(Boolean).join('_');
}
