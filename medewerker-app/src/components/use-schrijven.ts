import type { ApiFout } from '@loket/app';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { gelijk } from './vorm.ts';

/** A version as it was kept. */
export interface Bewaard<Inhoud> {
  versie: number;
  inhoud: Inhoud;
  gewijzigdDoor: string;
}

interface SchrijvenOpties<Inhoud, Stuk> {
  begin: Inhoud;
  /** Of which version it begins; 0 for what is new. */
  versie: number;
  bewaar: (inhoud: Inhoud, versie: number) => Promise<Stuk>;
  /** As it stands now. */
  haal: () => Promise<Stuk>;
  onBewaard: (nieuw: Stuk) => Promise<void>;
}

/**
 * What somebody is writing, and the version it began with. When a colleague saved meanwhile, her version is fetched and
 * kept beside it; nothing of either is lost before the two are put together.
 */
export function useSchrijven<Inhoud extends object, Stuk extends Bewaard<Inhoud>>(
  opties: SchrijvenOpties<Inhoud, Stuk>,
) {
  const [inhoud, setInhoud] = useState(opties.begin);
  /** Another text in the editor: it begins with it only once. */
  const [beurt, setBeurt] = useState(0);
  const [basis, setBasis] = useState({ versie: opties.versie, inhoud: opties.begin });
  const daar = useMutation<Stuk, ApiFout, void>({ mutationFn: opties.haal });
  const opslag = useMutation<Stuk, ApiFout, void>({
    mutationFn: () => opties.bewaar(inhoud, basis.versie),
    onSuccess: opties.onBewaard,
    onError: (fout) => {
      if (fout.velden.includes('versie')) daar.mutate();
    },
  });
  const neem = (nieuw: Inhoud) => {
    setInhoud(nieuw);
    setBeurt(beurt + 1);
  };
  return {
    inhoud,
    setInhoud,
    beurt,
    neem,
    basis: basis.inhoud,
    gewijzigd: !gelijk(inhoud, opties.begin),
    opslag,
    fouten: opslag.error?.velden ?? [],
    ingehaald: opslag.error?.velden.includes('versie') ?? false,
    daar,
    /** Goes on with both versions put together, as what comes after hers. */
    gaVerder(samen: Inhoud, { versie, inhoud: vanDaar }: Stuk) {
      neem(samen);
      setBasis({ versie, inhoud: vanDaar });
      daar.reset();
      opslag.reset();
    },
  };
}

export type Schrijven<Inhoud extends object, Stuk extends Bewaard<Inhoud>> = ReturnType<
  typeof useSchrijven<Inhoud, Stuk>
>;
