import type { GenoteerdeGebeurtenis } from '../domain/gebeurtenissen/gebeurtenissen.ts';
import { createPseudonym } from '../platform/crypto/pseudonym.ts';
import type { Gezien } from '../domain/nieuws/gezien.ts';
import type { OverzichtDeps } from '../features/overzicht/module.ts';

/** What home needs besides cases: no sources, nothing new, and a first visit, unless a test says otherwise. */
export function nepOverzicht(
  anders: Partial<OverzichtDeps> & {
    nieuw?: GenoteerdeGebeurtenis[];
    vorig?: Date | null;
    gezien?: Gezien | null;
  } = {},
): Omit<OverzichtDeps, 'mijnZaken' | 'settings'> {
  const { nieuw = [], vorig = null, gezien = null, ...rest } = anders;
  return {
    sources: [],
    geduldMs: 1000,
    gebeurtenissen: { sinds: async (_wie, na) => nieuw.filter(({ genoteerd }) => genoteerd > na) },
    bezoek: { langs: async () => ({ moment: vorig, gezien, nu: null }), onthoud: async () => undefined },
    pseudonym: createPseudonym(Buffer.alloc(32)),
    hoort: () => new Set(['ik']),
    ...rest,
  };
}
