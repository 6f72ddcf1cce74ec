import { z } from 'zod';
import type { Kopiehoofdstuk } from '@loket/contract';
import { momentIn, opPapier, schrijfKopie } from '../inzendingen/papier.ts';
import { teksten, vul } from '../inzendingen/teksten.ts';
import { woorden } from './woorden.ts';

/** What goes on paper: who signed what and when, as it was shown at that moment. */
export const handtekeningSchema = z.object({
  titel: z.string(),
  nummer: z.string(),
  /** Moments, ISO 8601. */
  ontvangenOp: z.string(),
  moment: z.string(),
  rol: z.enum(['partner', 'vertegenwoordiger']),
  aanvrager: z.string().nullable(),
  ondertekenaar: z.string(),
  vastgesteld: z.enum(['brp', 'code']),
  middel: z.string(),
  kopie: z.array(z.custom<Kopiehoofdstuk>((value) => typeof value === 'object' && value !== null)),
  verklaringen: z.array(z.string()),
  akkoord: z.string(),
});
export type Handtekening = z.infer<typeof handtekeningSchema>;

/** The signature as a document for the case, in Dutch. No number of a person: that stands in her role in the case. */
export function handtekeningPdf(een: Handtekening): Promise<Buffer> {
  const { papier, rol } = woorden;
  const moment = new Date(een.moment);
  const { taal } = teksten.nl;
  const kader = { titel: vul(papier.titel, { titel: een.titel }), taal: 'nl', moment, voet: een.nummer } as const;
  return opPapier(kader, (pen) => {
    pen.paar(papier.nummer, een.nummer);
    pen.paar(papier.ontvangen, momentIn(new Date(een.ontvangenOp), taal));
    pen.paar(papier.aanvrager, een.aanvrager);
    pen.paar(papier.wie, een.ondertekenaar);
    pen.paar(papier.als, rol[een.rol]);
    pen.paar(papier.moment, momentIn(moment, taal));
    pen.paar(papier.hoe, vul(papier[een.vastgesteld], { middel: een.middel, rol: rol[een.rol] }));
    pen.kop(2, papier.verklaring);
    for (const verklaring of [een.akkoord, ...een.verklaringen]) pen.alinea(verklaring);
    if (een.kopie.length === 0) return;
    pen.kop(2, papier.gezien);
    schrijfKopie(een.kopie, 'nl', pen);
  });
}
