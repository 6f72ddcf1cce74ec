import { useApp, useIngelogd } from '@loket/app';
import { useQuery } from '@tanstack/react-query';
import { Wachtrij } from '../../components/wachtrij.tsx';
import { InzendingKaart } from './inzending-kaart.tsx';
import { MissendeHandtekeningen } from './missende-handtekeningen.tsx';
import { inzendingenQuery } from './queries.ts';

/** What waits to become a case or to be brought to one, the oldest first; and the signatures that are missing. */
export function InzendingenPage() {
  const { api } = useApp();
  const mag = useIngelogd()?.rechten.includes('inzendingen');
  const vraag = useQuery({ ...inzendingenQuery(api), enabled: mag !== false });
  const missend = vraag.data?.handtekeningen ?? [];
  return (
    <Wachtrij
      naam="inzendingen"
      vraag={vraag}
      kaart={(item) => <InzendingKaart key={item.id} item={item} />}
      onder={missend.length > 0 && <MissendeHandtekeningen items={missend} />}
    />
  );
}
