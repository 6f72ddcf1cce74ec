import { diff3Merge } from 'node-diff3';
import { gelijk, vorm } from './vorm.ts';

/** What stays of something that both changed. */
export type Keuze = 'mij' | 'collega' | 'beide';

/** Something that both changed since the version they began with: a field, or some blocks of one. */
export interface Botspunt<Inhoud> {
  id: string;
  veld: keyof Inhoud & string;
  /** Number of the blocks among those that are asked of this field; 0 for a field as a whole. */
  deel: number;
  mijn: unknown;
  daar: unknown;
  /** Whether both can stay, one after the other. */
  kanBeide: boolean;
}

export interface Samenvoeging<Inhoud> {
  /** What has to be chosen; all else has one answer. */
  punten: readonly Botspunt<Inhoud>[];
  /** The result; what was not chosen is as I have it. */
  maak(keuzes: Readonly<Record<string, Keuze | undefined>>): Inhoud;
}

type Stukken = readonly unknown[];
interface Vraag {
  id: string;
  mijn: Stukken;
  daar: Stukken;
}
/** Part of a field of blocks: decided, or to be asked. */
type Streep = { vast: Stukken } | { vraag: Vraag };

/**
 * Two versions that were made of the same one, put together: what only one of the two changed is as she has it, what both
 * changed is asked. A text and a list of attachments go by block, any other field as a whole.
 */
export function voegSamen<Inhoud extends object>(basis: Inhoud, mijn: Inhoud, daar: Inhoud): Samenvoeging<Inhoud> {
  const delen = (Object.keys(mijn) as (keyof Inhoud & string)[]).map((veld) =>
    voegVeldSamen<Inhoud>(veld, basis[veld], mijn[veld], daar[veld]),
  );
  return {
    punten: delen.flatMap(({ punten }) => punten),
    maak: (keuzes) =>
      Object.fromEntries(delen.map(({ veld, maak }) => [veld, maak(keuzes)] as const)) as unknown as Inhoud,
  };
}

interface Veld<Inhoud> {
  veld: string;
  punten: Botspunt<Inhoud>[];
  maak(keuzes: Readonly<Record<string, Keuze | undefined>>): unknown;
}

function voegVeldSamen<Inhoud>(
  veld: keyof Inhoud & string,
  basis: unknown,
  mijn: unknown,
  daar: unknown,
): Veld<Inhoud> {
  const vast = (waarde: unknown) => ({ veld, punten: [], maak: () => waarde });
  const zelfde = (een: unknown, ander: unknown) => gelijk({ [veld]: een }, { [veld]: ander });
  if (zelfde(daar, basis) || zelfde(daar, mijn)) return vast(mijn);
  if (zelfde(mijn, basis)) return vast(daar);
  const [vanBasis, vanMij, vanDaar] = [basis, mijn, daar].map(stukkenVan);
  if (!vanBasis || !vanMij || !vanDaar) {
    const punt = { id: veld, veld, deel: 0, mijn, daar, kanBeide: false };
    return { veld, punten: [punt], maak: (keuzes) => (keuzes[veld] === 'collega' ? daar : mijn) };
  }
  const strepen = perStuk(veld, vanBasis, vanMij, vanDaar);
  const vragen = strepen.flatMap((streep) => ('vraag' in streep ? [streep.vraag] : []));
  return {
    veld,
    punten: vragen.map((vraag, plek) => ({
      id: vraag.id,
      veld,
      deel: plek + 1,
      mijn: metStukken(mijn, vraag.mijn),
      daar: metStukken(daar, vraag.daar),
      kanBeide: vraag.mijn.length > 0 && vraag.daar.length > 0,
    })),
    maak: (keuzes) =>
      metStukken(
        mijn,
        strepen.flatMap((streep) => ('vast' in streep ? streep.vast : gekozen(streep.vraag, keuzes[streep.vraag.id]))),
      ),
  };
}

const gekozen = ({ mijn, daar }: Vraag, keuze: Keuze = 'mij'): Stukken =>
  ({ mij: mijn, collega: daar, beide: [...mijn, ...daar] })[keuze];

/** The blocks of a text, or the attachments of a list; null for what is no row of things. */
function stukkenVan(waarde: unknown): Stukken | null {
  if (Array.isArray(waarde))
    return waarde.some((een) => typeof een === 'object') || waarde.length === 0 ? waarde : null;
  const { type, content } = (waarde ?? {}) as { type?: unknown; content?: unknown };
  return type === 'doc' && Array.isArray(content) ? content : null;
}

/** The same field with other blocks; a text is never wholly without. */
function metStukken(veld: unknown, stukken: Stukken): unknown {
  if (Array.isArray(veld)) return stukken;
  return { ...(veld as object), content: stukken.length > 0 ? stukken : [{ type: 'paragraph' }] };
}

function perStuk(veld: string, basis: Stukken, mijn: Stukken, daar: Stukken): Streep[] {
  const perVorm = new Map([...basis, ...daar, ...mijn].map((stuk) => [vorm(stuk), stuk]));
  const terug = (vormen: readonly string[]) => vormen.map((een) => perVorm.get(een));
  const regio = diff3Merge(mijn.map(vorm), basis.map(vorm), daar.map(vorm));
  let nummer = 0;
  return regio
    .flatMap(({ ok, conflict }) => (conflict ? ontward(conflict.a, conflict.o, conflict.b) : [ok ?? []]))
    .map((deel) => {
      if (Array.isArray(deel)) return { vast: terug(deel) };
      return { vraag: { id: `${veld}-${(nummer += 1)}`, mijn: terug(deel.mijn), daar: terug(deel.daar) } };
    });
}

interface Ongelijk {
  mijn: string[];
  daar: string[];
}

/** Blocks that lie against each other and were each changed by one of the two are no conflict. */
function ontward(mijn: string[], basis: string[], daar: string[]): (string[] | Ongelijk)[] {
  if (mijn.length !== basis.length || daar.length !== basis.length) return [{ mijn, daar }];
  return basis.map((was, plek) => {
    const [ik, zij] = [mijn[plek] ?? was, daar[plek] ?? was];
    if (zij === was || ik === zij) return [ik];
    return ik === was ? [zij] : { mijn: [ik], daar: [zij] };
  });
}
