import { useApp, useIngelogd } from '@loket/app';
import { useQuery } from '@tanstack/react-query';
import { Wachtrij } from '../../components/wachtrij.tsx';
import { InzendingKaart } from './inzending-kaart.tsx';
import { inzendingenQuery } from './queries.ts';

/** What waits to become a case, the oldest first. */
export function InzendingenPage() {
  const { api } = useApp();
  const mag = useIngelogd()?.rechten.includes('inzendingen');
  const vraag = useQuery({ ...inzendingenQuery(api), enabled: mag !== false });
  return <Wachtrij naam="inzendingen" vraag={vraag} kaart={(item) => <InzendingKaart key={item.id} item={item} />} />;
}
