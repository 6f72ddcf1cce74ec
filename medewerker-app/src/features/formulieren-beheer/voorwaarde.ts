import type { Voorwaarde, Vraag } from '@loket/formulieren';

/** How an answer is compared. */
export const vergelijkingen = [
  'is',
  'is-niet',
  'een-van',
  'bevat',
  'bevat-niet',
  'groter',
  'minstens',
  'kleiner',
  'hoogstens',
  'dagen-meer',
  'dagen-minder',
  'jaren-minstens',
  'jaren-minder',
  'ingevuld',
  'niet-ingevuld',
] as const;
export type Vergelijking = (typeof vergelijkingen)[number];
export type Regelwaarde = string | number | boolean | null | string[];

/** One line of a condition as an editor reads it. */
export interface Regel {
  vraag: string;
  hoe: Vergelijking;
  waarde: Regelwaarde;
}

/** A condition as lines; all of them must hold, or one. */
export interface Leesbaar {
  verbinding: 'and' | 'or';
  regels: Regel[];
}

/** Which comparisons make sense for a kind of question, the first being what one means at once. */
export function vergelijkingenVoor(soort: Vraag['soort']): Vergelijking[] {
  const open: Vergelijking[] = ['ingevuld', 'niet-ingevuld'];
  switch (soort) {
    case 'ja-nee':
      return ['is', ...open];
    case 'keuze':
      return ['is', 'is-niet', 'een-van', ...open];
    case 'meerkeuze':
      return ['bevat', 'bevat-niet', ...open];
    case 'getal':
    case 'bedrag':
      return ['groter', 'minstens', 'kleiner', 'hoogstens', 'is', 'is-niet', ...open];
    case 'datum':
      return ['jaren-minder', 'jaren-minstens', 'dagen-meer', 'dagen-minder', ...open];
    default:
      return open;
  }
}

/** What a new comparison begins with. */
export function beginwaarde(vraag: Vraag, hoe: Vergelijking): Regelwaarde {
  if (hoe === 'ingevuld' || hoe === 'niet-ingevuld') return null;
  if (hoe === 'een-van') return [];
  if (vraag.soort === 'ja-nee') return true;
  if (vraag.soort === 'keuze' || vraag.soort === 'meerkeuze') return vraag.opties[0]?.waarde ?? '';
  return null;
}

/** Writes lines as JSON Logic; nothing when there are none. */
export function schrijfVoorwaarde({ verbinding, regels }: Leesbaar): Voorwaarde | undefined {
  const delen = regels.map(schrijfRegel);
  return delen.length > 1 ? { [verbinding]: delen } : delen[0];
}

function schrijfRegel({ vraag, hoe, waarde }: Regel): Voorwaarde {
  const lees = { var: vraag };
  switch (hoe) {
    case 'is':
      return { '==': [lees, waarde] };
    case 'is-niet':
      return { '!=': [lees, waarde] };
    case 'een-van':
      return { in: [lees, waarde] };
    case 'bevat':
      return { in: [waarde, lees] };
    case 'bevat-niet':
      return { '!': [{ in: [waarde, lees] }] };
    case 'groter':
      return { '>': [lees, waarde] };
    case 'minstens':
      return { '>=': [lees, waarde] };
    case 'kleiner':
      return { '<': [lees, waarde] };
    case 'hoogstens':
      return { '<=': [lees, waarde] };
    case 'dagen-meer':
      return { '>': [{ 'dagen-sinds': [lees] }, waarde] };
    case 'dagen-minder':
      return { '<': [{ 'dagen-sinds': [lees] }, waarde] };
    case 'jaren-minstens':
      return { '>=': [{ 'jaren-sinds': [lees] }, waarde] };
    case 'jaren-minder':
      return { '<': [{ 'jaren-sinds': [lees] }, waarde] };
    case 'ingevuld':
      return { '!!': [lees] };
    case 'niet-ingevuld':
      return { '!': [lees] };
  }
}

/** Reads JSON Logic as lines; null for what these cannot say, which stays as it is. */
export function leesVoorwaarde(als: Voorwaarde | undefined): Leesbaar | null {
  if (!als) return { verbinding: 'and', regels: [] };
  const [operator, delen] = enig(als) ?? [];
  if (operator !== 'and' && operator !== 'or') {
    const regel = leesRegel(als);
    return regel && { verbinding: 'and', regels: [regel] };
  }
  if (!Array.isArray(delen) || delen.length < 2) return null;
  const regels = delen.map(leesRegel);
  return regels.every((regel) => regel !== null) ? { verbinding: operator, regels } : null;
}

function leesRegel(deel: unknown): Regel | null {
  // each line has one way to be written: what comes out the same is what was meant
  const namen = noemt(deel);
  const [vraag] = namen;
  if (vraag === undefined || namen.length !== 1) return null;
  const waarden = losse(deel);
  const mogelijk = waarden.length === 0 ? [null] : waarden;
  for (const hoe of vergelijkingen) {
    for (const waarde of mogelijk) {
      const regel = { vraag, hoe, waarde };
      if (gelijk(schrijfRegel(regel), deel)) return regel;
    }
  }
  return null;
}

function enig(deel: unknown): [string, unknown] | null {
  if (typeof deel !== 'object' || deel === null || Array.isArray(deel)) return null;
  const [eerste, ...meer] = Object.entries(deel);
  return eerste && meer.length === 0 ? eerste : null;
}

/** Names of questions in it. */
function noemt(deel: unknown): string[] {
  if (Array.isArray(deel)) return deel.flatMap(noemt);
  if (typeof deel !== 'object' || deel === null) return [];
  return Object.entries(deel).flatMap(([operator, argument]) =>
    operator === 'var' && typeof argument === 'string' ? [argument] : noemt(argument),
  );
}

/** What it compares with: words, numbers, and lists of words. */
function losse(deel: unknown): Regelwaarde[] {
  const enkel = (een: unknown): een is string | number | boolean | null => typeof een !== 'object' || een === null;
  if (enkel(deel)) return [deel];
  if (Array.isArray(deel)) {
    const woorden = deel.every((een) => typeof een === 'string');
    return [...(woorden ? [deel as string[]] : []), ...deel.flatMap(losse)];
  }
  return Object.entries(deel as object).flatMap(([operator, argument]) => (operator === 'var' ? [] : losse(argument)));
}

const gelijk = (een: unknown, ander: unknown) => JSON.stringify(een) === JSON.stringify(ander);
