import { useApp } from '@loket/app';
import { useEffect, useState } from 'react';
import { bewaarVraag, leesVraag, wisVraag } from './bewaarde-vraag.ts';
import { legeVraag } from './zoekvraag.ts';

/** What is typed in the search form. Survives the end of the session, for the same person in the same tab. */
export function useZoekvraag() {
  const { session } = useApp();
  const [teruggezet] = useState(() => leesVraag(window.sessionStorage, session.persoon(), Date.now()));
  const [vraag, setVraag] = useState(teruggezet ?? legeVraag);

  useEffect(() => wisVraag(window.sessionStorage), []);
  useEffect(
    () =>
      session.subscribe(() => {
        if (session.state().einde !== 'verlopen') return;
        bewaarVraag(window.sessionStorage, session.persoon(), vraag, Date.now());
      }),
    [session, vraag],
  );
  return { vraag, setVraag, teruggezet: teruggezet !== undefined };
}
