import { Readable } from 'node:stream';
import type { Download } from '../../access/route.ts';
import { agendaBestand } from '../../domain/afspraken/agenda.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { Problem } from '../../platform/http/problem.ts';
import { eigenAfspraak } from './eigen-afspraak.ts';
import type { AfsprakenDeps } from './module.ts';

/** An appointment for a calendar; what is not made yet has no place in one. */
export async function downloadAgenda(
  vraag: InwonerVraag,
  { id, taal }: { id: string; taal: 'nl' | 'en' },
  deps: Pick<AfsprakenDeps, 'mijnAfspraken' | 'registers' | 'gemeente' | 'inwonerUrl'>,
): Promise<Download> {
  const afspraak = await eigenAfspraak(vraag, id, deps);
  const { nummer } = afspraak;
  if (nummer === null) throw new Problem('niet-meer-open');
  const bestand = agendaBestand(
    { ...afspraak, nummer, geannuleerd: afspraak.stand === 'geannuleerd' },
    { gemeente: deps.gemeente, adres: `${deps.inwonerUrl}/afspraken/${afspraak.id}`, taal, now: vraag.now },
  );
  return {
    stream: Readable.from([bestand]),
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="afspraak.ics"',
      'X-Content-Type-Options': 'nosniff',
    },
  };
}
