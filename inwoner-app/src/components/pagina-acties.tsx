import { Cluster } from '@loket/ui';
import { DeelKnop } from './deel-knop.tsx';
import { LeesVoor } from './voorlezen/lees-voor.tsx';

/** What one can do with a page as a whole: have it read aloud, and send its address. */
export function PaginaActies({ delen = false }: { delen?: boolean }) {
  return (
    <Cluster gap="s" className="app-no-print">
      <LeesVoor />
      {delen && <DeelKnop />}
    </Cluster>
  );
}
