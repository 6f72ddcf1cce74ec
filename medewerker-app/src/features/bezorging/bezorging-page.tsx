import { useApp } from '@loket/app';
import { useQuery } from '@tanstack/react-query';
import { Wachtrij } from '../../components/wachtrij.tsx';
import { NietBereiktKaart } from './niet-bereikt-kaart.tsx';
import { bezorgingQuery } from './queries.ts';

/** Who is to be told by an employee, the one with the least time first. */
export function BezorgingPage() {
  const { api } = useApp();
  const vraag = useQuery(bezorgingQuery(api));
  return <Wachtrij naam="bezorging" vraag={vraag} kaart={(item) => <NietBereiktKaart key={item.id} item={item} />} />;
}
