import type { Antwoord, Fout, GesteldeVraag } from '@loket/formulieren';
import { EnkelVeld } from './enkel-veld.tsx';
import { GroepVeld } from './groep-veld.tsx';

interface VraagInvoerProps {
  gesteld: GesteldeVraag;
  /** What was wrong when somebody asked to go on. */
  fouten: Fout[];
  onChange: (antwoord: Antwoord) => void;
}

/** The field or fields of a question. */
export function VraagInvoer({ gesteld: { vraag, antwoord, items }, fouten, onChange }: VraagInvoerProps) {
  return vraag.soort === 'groep' ? (
    <GroepVeld vraag={vraag} items={items} antwoord={antwoord} fouten={fouten} onChange={onChange} />
  ) : (
    <EnkelVeld vraag={vraag} pad={vraag.id} antwoord={antwoord} fouten={fouten} onChange={onChange} />
  );
}
