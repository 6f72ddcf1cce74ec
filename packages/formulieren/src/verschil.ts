import type { EnkeleVraag, Formulier, Informatie, Stap, Vraag } from './model.ts';

/** What is different between two versions of a form, in the order in which a reader goes through it. */
export interface Verschil {
  soort: 'erbij' | 'weg' | 'anders' | 'verplaatst';
  wat: 'formulier' | 'stap' | 'vraag' | 'informatie';
  /** Ids of step, part and, in a group, question; empty for the form itself. */
  pad: string[];
  /** As its reader knows it: title or label, in Dutch. */
  naam: string;
  /** Of what is different: which fields, with what they said when that is words. */
  velden: Veldverschil[];
}

export interface Veldverschil {
  veld: string;
  oud: string | null;
  nieuw: string | null;
}

/** Says what somebody changed, by id: a question that went to another step was moved. */
export function verschillenTussen(oud: Formulier, nieuw: Formulier): Verschil[] {
  const anders = (wat: Verschil['wat'], pad: string[], naam: string, velden: Veldverschil[]): Verschil[] =>
    velden.length > 0 ? [{ soort: 'anders', wat, pad, naam, velden }] : [];
  const { stappen: _oud, versie: _vorige, id: _van, ...kopOud } = oud;
  const { stappen: _nieuw, versie: _nu, id: _naar, ...kopNieuw } = nieuw;
  const delenOud = delenVan(oud);
  const delenNieuw = delenVan(nieuw);
  return [
    ...anders('formulier', [], nieuw.titel.nl, veldverschillen(kopOud, kopNieuw)),
    ...nieuw.stappen.flatMap((stap): Verschil[] => {
      const vorige = oud.stappen.find(({ id }) => id === stap.id);
      const kop = vorige
        ? anders('stap', [stap.id], stap.titel.nl, veldverschillen(alsKop(vorige, stap), alsKop(stap, vorige)))
        : [{ soort: 'erbij' as const, wat: 'stap' as const, pad: [stap.id], naam: stap.titel.nl, velden: [] }];
      return [...kop, ...[...delenNieuw.values()].filter(({ pad }) => pad[0] === stap.id).flatMap(deelVerschil)];
    }),
    ...verplaatst(oud.stappen, nieuw.stappen).map((stap): Verschil => ({
      soort: 'verplaatst',
      wat: 'stap',
      pad: [stap.id],
      naam: stap.titel.nl,
      velden: [],
    })),
    ...[...delenOud.values()]
      .filter(({ sleutel }) => !delenNieuw.has(sleutel))
      .map(({ pad, deel }): Verschil => ({ soort: 'weg', wat: watVan(deel), pad, naam: naamVan(deel), velden: [] })),
    ...oud.stappen
      .filter(({ id }) => !nieuw.stappen.some((stap) => stap.id === id))
      .map((stap): Verschil => ({ soort: 'weg', wat: 'stap', pad: [stap.id], naam: stap.titel.nl, velden: [] })),
  ];

  function deelVerschil({ sleutel, pad, deel }: Deel): Verschil[] {
    const vorige = delenOud.get(sleutel);
    const wat = watVan(deel);
    const naam = naamVan(deel);
    if (!vorige) return [{ soort: 'erbij', wat, pad, naam, velden: [] }];
    const elders: Verschil[] = vorige.pad[0] === pad[0] ? [] : [{ soort: 'verplaatst', wat, pad, naam, velden: [] }];
    return [...elders, ...anders(wat, pad, naam, veldverschillen(zonderVragen(vorige.deel), zonderVragen(deel)))];
  }
}

interface Deel {
  sleutel: string;
  pad: string[];
  deel: Vraag | EnkeleVraag | Informatie;
}

function delenVan({ stappen }: Formulier): Map<string, Deel> {
  const alle = stappen.flatMap((stap) =>
    stap.onderdelen.flatMap((deel): Deel[] => [
      { sleutel: deel.id, pad: [stap.id, deel.id], deel },
      ...(deel.soort === 'groep' ? deel.vragen : []).map((vraag) => ({
        sleutel: `${deel.id}.${vraag.id}`,
        pad: [stap.id, deel.id, vraag.id],
        deel: vraag,
      })),
    ]),
  );
  return new Map(alle.map((deel) => [deel.sleutel, deel]));
}

const watVan = ({ soort }: Deel['deel']) => (soort === 'informatie' ? 'informatie' : 'vraag');
const naamVan = (deel: Deel['deel']) => (deel.soort === 'informatie' ? deel.tekst.nl : deel.label.nl);
const zonderVragen = (deel: Deel['deel']) => ({
  ...deel,
  ...(deel.soort === 'groep' && { vragen: deel.vragen.map(({ id }) => id) }),
});
/** A step without its parts, but with the order of those that the other has too: moving one is a difference. */
const alsKop = ({ onderdelen, ...stap }: Stap, ander: Stap) => ({
  ...stap,
  volgorde: onderdelen
    .map(({ id }) => id)
    .filter((id) => ander.onderdelen.some((deel) => deel.id === id))
    .join(' '),
});

/** Steps that stand before one that they stood after. */
function verplaatst(oud: readonly Stap[], nieuw: readonly Stap[]): Stap[] {
  const gebleven = nieuw.filter(({ id }) => oud.some((stap) => stap.id === id));
  const volgorde = oud.filter(({ id }) => nieuw.some((stap) => stap.id === id)).map(({ id }) => id);
  return gebleven.filter(({ id }, plek) => volgorde[plek] !== id);
}

function veldverschillen(oud: object, nieuw: object): Veldverschil[] {
  const plat = (deel: object) => new Map(bladeren(deel, ''));
  const [links, rechts] = [plat(oud), plat(nieuw)];
  return [...new Set([...links.keys(), ...rechts.keys()])]
    .filter((veld) => links.get(veld) !== rechts.get(veld))
    .map((veld) => ({ veld, oud: links.get(veld) ?? null, nieuw: rechts.get(veld) ?? null }));
}

/** Words one by one; a condition as a whole. */
function bladeren(deel: unknown, plek: string): [string, string][] {
  if (deel === undefined || deel === null) return [];
  if (typeof deel === 'string') return [[plek, deel]];
  if (typeof deel !== 'object' || plek.split('.').at(-1) === 'als') return [[plek, JSON.stringify(deel)]];
  return Object.entries(deel).flatMap(([naam, waarde]) => bladeren(waarde, plek ? `${plek}.${naam}` : naam));
}
