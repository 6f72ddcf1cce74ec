import type { Prefill, Soort } from './model.ts';

/** What each source can fill in beforehand, and which kinds of question it fits. */
export const prefillvelden = {
  brp: {
    naam: ['tekst'],
    voornamen: ['tekst'],
    geslachtsnaam: ['tekst'],
    bsn: ['bsn'],
    geboortedatum: ['datum'],
    adres: ['adres'],
    partner: ['tekst'],
    'partner-geboortedatum': ['datum'],
    kinderen: ['groep'],
  },
  kvk: {
    naam: ['tekst'],
    nummer: ['tekst'],
    rsin: ['tekst'],
    rechtsvorm: ['tekst'],
    vestigingsnummer: ['tekst'],
    adres: ['adres'],
  },
  contactgegevens: { email: ['email'], telefoon: ['telefoon'] },
  besluit: { kenmerk: ['tekst'], onderwerp: ['tekst'], datum: ['datum'] },
  eerder: {},
} as const satisfies Record<Prefill['bron'], Record<string, readonly Soort[]>>;

/** Fields of one source. */
export type Prefillveld<B extends keyof typeof prefillvelden> = keyof (typeof prefillvelden)[B];

/** Kinds of question whose answer is taken over from what was sent before, whatever the question is called. */
const overTeNemen: readonly Soort[] = [
  'tekst',
  'lange-tekst',
  'getal',
  'bedrag',
  'datum',
  'keuze',
  'meerkeuze',
  'ja-nee',
  'adres',
  'iban',
  'email',
  'telefoon',
  'bsn',
];

/**
 * The kinds of question that this field fits; null when the source has no such field. What was given before has the
 * names of questions, of any form.
 */
export function soortenVoorPrefill({ bron, veld }: Pick<Prefill, 'bron' | 'veld'>): readonly Soort[] | null {
  if (bron === 'eerder') return overTeNemen;
  const velden: Record<string, readonly Soort[]> = prefillvelden[bron];
  return Object.hasOwn(velden, veld) ? (velden[veld] ?? null) : null;
}

/** The fields that can fill in a question of this kind and name. */
export function prefillsVoor(soort: Soort, id: string): Pick<Prefill, 'bron' | 'veld'>[] {
  const eerder = overTeNemen.includes(soort) ? [{ bron: 'eerder' as const, veld: id }] : [];
  const bekend = Object.entries(prefillvelden).flatMap(([bron, velden]) =>
    Object.entries(velden as Record<string, readonly Soort[]>)
      .filter(([, soorten]) => soorten.includes(soort))
      .map(([veld]) => ({ bron: bron as Prefill['bron'], veld })),
  );
  return [...bekend, ...eerder];
}
