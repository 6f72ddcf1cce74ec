import { Readable } from 'node:stream';
import type { Download } from '../../access/route.ts';
import type { Bewijs } from './bewijs.ts';
import type { Inzending } from './model.ts';
import { maakPdf } from './pdf.ts';
import { type Taal, teksten, vul } from './teksten.ts';

/** The receipt with everything that was entered, to keep: on paper, or as data that a computer reads. */
export async function downloadBewijs(
  { nummer, bijlagen, vertrek, namens }: Inzending,
  bewijs: Bewijs,
  { taal, vorm }: { taal: Taal; vorm: 'pdf' | 'json' },
): Promise<Download> {
  const bestanden = bijlagen.map(({ naam }) => naam);
  const naam = vul(teksten[taal].bewijs.bestandsnaam, { nummer });
  const inhoud =
    vorm === 'pdf'
      ? await maakPdf({ ...bewijs, bestanden, namens }, taal)
      : Buffer.from(JSON.stringify({ ...bewijs, bestanden, waarden: vertrek.waarden }, null, 2));
  return {
    stream: Readable.from([inhoud]),
    headers: {
      'Content-Type': vorm === 'pdf' ? 'application/pdf' : 'application/json',
      'Content-Disposition': `attachment; filename="${naam}.${vorm}"`,
      'Content-Length': String(inhoud.length),
      'X-Content-Type-Options': 'nosniff',
    },
  };
}
