import type { TipInhoud, Voorwaarde } from '@loket/contract';

/** A tip nobody has written yet. */
export const legeTip: TipInhoud = {
  titel: '',
  tekst: '',
  linktekst: '',
  engels: null,
  adres: null,
  wet: null,
  voorwaarden: [],
  vanaf: null,
  tot: null,
  gewicht: 50,
};

export const feiten = ['leeftijd', 'huishouden', 'wijk', 'lopende_zaak'] as const;
export type Feit = (typeof feiten)[number];

/** A condition of this kind, as it stands when it has just been added. */
export function nieuweVoorwaarde(feit: Feit): Voorwaarde {
  if (feit === 'leeftijd') return { feit, niet: false, van: 67, tot: null };
  return { feit, niet: false, is: [] };
}

/** An age as it was typed; nothing is no limit. */
export const leeftijd = (text: string): number | null => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : null);
