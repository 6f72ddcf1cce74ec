import { useState } from 'react';
import { bewaarVoorkeur, leesVoorkeur } from './adres-voorkeur.ts';
import type { AdresVraag } from './queries.ts';

/** What the page asks about the address: nothing special, to hide it, or to show it now. */
export function useAdres() {
  const [altijd, setAltijd] = useState(leesVoorkeur);
  const [vraag, setVraag] = useState<AdresVraag>(altijd ? 'verbergen' : undefined);
  return {
    vraag,
    altijd,
    tonen: () => setVraag('tonen'),
    verbergen: () => setVraag('verbergen'),
    setAltijd: (next: boolean) => {
      bewaarVoorkeur(next);
      setAltijd(next);
      setVraag(next ? 'verbergen' : undefined);
    },
  };
}
