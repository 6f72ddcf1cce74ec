import { useApp } from '@loket/app';
import type { ApiFout } from '@loket/app';
import type { FormulierBeheer, FormulierOntwerpBewaard } from '@loket/contract';
import type { Formulier } from '@loket/formulieren';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { bewaarOntwerp } from './queries.ts';

/** How many steps back an editor can take. */
const MEESTE_STAPPEN = 50;

/** What somebody writes in the editor: with the way back, and kept over what she saw when she began. */
export function useOntwerp(begin: FormulierBeheer) {
  const { api, queryClient } = useApp();
  const [beheer, setBeheer] = useState(begin);
  const [inhoud, setInhoud] = useState(() => inhoudVan(begin));
  const [bewaard, setBewaard] = useState(inhoud);
  const [vorige, setVorige] = useState<Formulier[]>([]);
  /** Changes when fields must show something else than what was typed in them. */
  const [blad, setBlad] = useState(0);
  const [anders, setAnders] = useState<FormulierBeheer | null>(null);
  const gewijzigd = inhoud !== bewaard;

  const bewaar = useMutation<FormulierOntwerpBewaard, ApiFout, { over: FormulierBeheer; inhoud: Formulier }>({
    mutationFn: ({ over, inhoud: nu }) => bewaarOntwerp(api, over, nu),
    onSuccess: async ({ bewaard: gelukt, beheer: nu }, { inhoud: verstuurd }) => {
      if (!gelukt) return setAnders(nu);
      setAnders(null);
      setBeheer(nu);
      setBewaard(verstuurd);
      await queryClient.invalidateQueries({ queryKey: ['formulieren'], exact: true });
    },
  });

  return {
    beheer,
    inhoud,
    blad,
    gewijzigd,
    anders,
    bewaar,
    zet(nieuw: Formulier) {
      setVorige((alle) => [...alle, inhoud].slice(-MEESTE_STAPPEN));
      setInhoud(nieuw);
    },
    kanTerug: vorige.length > 0,
    maakOngedaan() {
      const laatste = vorige.at(-1);
      if (!laatste) return;
      setVorige(vorige.slice(0, -1));
      setInhoud(laatste);
      setBlad((een) => een + 1);
    },
    /** Takes over how it stands at the server. */
    neem(nu: FormulierBeheer) {
      const daar = inhoudVan(nu);
      setBeheer(nu);
      setVorige((alle) => [...alle, inhoud].slice(-MEESTE_STAPPEN));
      setInhoud(daar);
      setBewaard(daar);
      setAnders(null);
      setBlad((een) => een + 1);
    },
  };
}

/** What is being written, else a new text of the newest version. */
function inhoudVan({ ontwerp, nieuwste }: FormulierBeheer): Formulier {
  const inhoud = ontwerp?.inhoud ?? nieuwste;
  if (!inhoud) throw new Error('a form has a concept or a version');
  return inhoud as Formulier;
}
