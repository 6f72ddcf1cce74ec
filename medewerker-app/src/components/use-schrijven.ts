import type { ApiFout } from '@loket/app';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { gelijk } from './vorm.ts';

/** A version as it was kept. */
export interface Bewaard<Inhoud> {
  versie: number;
  inhoud: Inhoud;
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

/** Whether a colleague saved meanwhile; how the API calls the version depends on what is kept. */
export const isIngehaald = (fout: ApiFout | null): boolean =>
  fout?.velden.some((naam) => naam === 'versie' || naam === 'revisie') ?? false;

/**
 * What somebody is writing, and the version it began with: what is read again meanwhile changes neither. When a colleague
 * saved, her version is fetched and kept beside it; nothing of either is lost before the two are put together.
 */
export function useSchrijven<Inhoud extends object, Stuk extends Bewaard<Inhoud>>(
  opties: SchrijvenOpties<Inhoud, Stuk>,
) {
  const [inhoud, setInhoud] = useState(opties.begin);
  /** Another text in the editor: it begins with it only once. */
  const [beurt, setBeurt] = useState(0);
  const [basis, setBasis] = useState({ versie: opties.versie, inhoud: opties.begin });
  /** What is not lost by leaving. */
  const [bewaard, setBewaard] = useState(opties.begin);
  const daar = useMutation<Stuk, ApiFout, void>({ mutationFn: opties.haal });
  const opslag = useMutation<Stuk, ApiFout, { over: number; inhoud: Inhoud }>({
    mutationFn: (wat) => opties.bewaar(wat.inhoud, wat.over),
    onSuccess: async (nieuw, wat) => {
      setBasis({ versie: nieuw.versie, inhoud: wat.inhoud });
      setBewaard(wat.inhoud);
      daar.reset();
      await opties.onBewaard(nieuw);
    },
    onError: (fout) => {
      if (isIngehaald(fout)) daar.mutate();
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
    gewijzigd: !gelijk(inhoud, bewaard),
    bewaar: () => opslag.mutate({ over: basis.versie, inhoud }),
    opslag,
    fouten: opslag.error?.velden ?? [],
    ingehaald: isIngehaald(opslag.error),
    daar,
    /** Begins with something else, of which nothing is lost by leaving but what is also in `nieuw`. */
    beginMet(nieuw: Inhoud, leeg: Inhoud) {
      neem(nieuw);
      setBewaard(leeg);
    },
    /** Goes on with both versions put together, as what comes after hers. */
    gaVerder(samen: Inhoud, { versie, inhoud: vanDaar }: Stuk) {
      neem(samen);
      setBasis({ versie, inhoud: vanDaar });
      daar.reset();
      opslag.reset();
    },
    /** Saves mine over hers, which was seen. */
    bewaarToch: ({ versie }: Stuk) => opslag.mutate({ over: versie, inhoud }),
    /** Goes on with hers, without what was mine. */
    neemVanDaar({ versie, inhoud: vanDaar }: Stuk) {
      neem(vanDaar);
      setBasis({ versie, inhoud: vanDaar });
      setBewaard(vanDaar);
      daar.reset();
      opslag.reset();
    },
  };
}

export type Schrijven<Inhoud extends object, Stuk extends Bewaard<Inhoud>> = ReturnType<
  typeof useSchrijven<Inhoud, Stuk>
>;
