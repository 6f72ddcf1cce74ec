/** A paragraph or a list, as lines. */
export interface Blok {
  soort: 'alinea' | 'lijst';
  regels: string[];
}

export type Stuk =
  { soort: 'tekst'; tekst: string } | { soort: 'vet'; tekst: string } | { soort: 'link'; tekst: string; href: string };

const punt = /^\s*[-*•]\s+/;

/** Paragraphs and lists: an empty line ends one, as does going from lines to a list and back. */
export function leesBlokken(tekst: string): Blok[] {
  const blokken: Blok[] = [];
  let open: Blok | undefined;
  for (const regel of tekst.split('\n')) {
    const soort = punt.test(regel) ? 'lijst' : 'alinea';
    const kaal = regel.replace(punt, '').trim();
    if (kaal === '') {
      open = undefined;
      continue;
    }
    if (open?.soort !== soort) blokken.push((open = { soort, regels: [] }));
    // a heading of markdown is simply a bold line
    open.regels.push(kaal.replace(/^#{1,6}\s+(.+)$/, '**$1**'));
  }
  return blokken;
}

/** `[words](https://…)`, a bare https address, or `**bold**`; anything else is text as it stands. */
const bijzonder =
  /\[([^\][]{1,200})\]\((https:\/\/[^\s()<>]{1,500})\)|(https:\/\/[^\s()<>"']{1,500}[^\s()<>"'.,;:!?])|\*\*([^*]{1,500})\*\*/g;

/** The parts of a line. An address that is none, or has a name or password in it, stays text. */
export function leesStukken(regel: string): Stuk[] {
  const stukken: Stuk[] = [];
  let tot = 0;
  for (const gevonden of regel.matchAll(bijzonder)) {
    const [heel, woorden, achter, kaal, vet] = gevonden;
    const href = veilig(achter ?? kaal);
    if (vet === undefined && href === null) continue;
    if (gevonden.index > tot) stukken.push({ soort: 'tekst', tekst: regel.slice(tot, gevonden.index) });
    stukken.push(
      vet !== undefined ? { soort: 'vet', tekst: vet } : { soort: 'link', tekst: woorden ?? heel, href: href ?? '' },
    );
    tot = gevonden.index + heel.length;
  }
  if (tot < regel.length) stukken.push({ soort: 'tekst', tekst: regel.slice(tot) });
  return stukken;
}

function veilig(adres: string | undefined): string | null {
  if (adres === undefined || !URL.canParse(adres)) return null;
  const { protocol, username, password, href } = new URL(adres);
  return protocol === 'https:' && username === '' && password === '' ? href : null;
}
