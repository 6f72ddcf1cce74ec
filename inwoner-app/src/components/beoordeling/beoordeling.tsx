import { useApp } from '@loket/app';
import { useQuery } from '@tanstack/react-query';
import { BeoordelingVraag } from './beoordeling-vraag.tsx';
import { beoordelingQuery } from './queries.ts';
import type { Waarover } from './queries.ts';

/**
 * One question about what just went by. Shows nothing when it was asked before, or when that cannot be found out: it is
 * there for us, not for her. Its texts are `waardering`.
 */
export function Beoordeling({ over }: { over: Waarover }) {
  const { api } = useApp();
  const { data } = useQuery(beoordelingQuery(api, over));
  if (!data?.vragen) return null;
  return <BeoordelingVraag over={over} antwoordUiterlijk={data.antwoordUiterlijk} />;
}
