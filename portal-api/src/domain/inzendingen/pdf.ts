import type { Ontvangstbewijs } from '@loket/contract';
import { datumIn } from './kopie.ts';
import { momentIn, opPapier, schrijfKopie } from './papier.ts';
import { type Taal, teksten, vul } from './teksten.ts';

/** Of the receipt, what stands on paper: nothing that changes afterwards. */
export type Papier = Pick<Ontvangstbewijs, 'nummer' | 'ontvangenOp' | 'formulier' | 'vervolg' | 'kopie'> & {
  /** Names of the files that went along. */
  bestanden: readonly string[];
  /** Sent by somebody who stands for whose it is. */
  namens: boolean;
};

/** The receipt as a PDF, with everything that was entered. */
export async function maakPdf(papier: Papier, taal: Taal): Promise<Buffer> {
  const { bewijs, taal: lang } = teksten[taal];
  const titel = vul(bewijs.titel, { titel: papier.formulier.titel });
  const moment = new Date(papier.ontvangenOp);
  return opPapier({ titel, taal, moment, voet: papier.nummer }, (pen) => {
    const { kop, paar, alinea } = pen;
    paar(bewijs.nummer, papier.nummer);
    paar(bewijs.ontvangen, momentIn(moment, lang));
    if (papier.namens) alinea(bewijs.namens, 6);
    alinea(bewijs.bewaar, 8);
    kop(2, bewijs.watNu);
    for (const zin of watNu(papier.vervolg, taal)) alinea(zin);
    kop(2, bewijs.ingevuld);
    schrijfKopie(papier.kopie, taal, pen);
    if (papier.bestanden.length > 0) {
      kop(2, bewijs.bestanden);
      for (const naam of papier.bestanden) alinea(naam);
    }
  });
}

/** What is known of the term, in sentences. */
function watNu({ daarna, uiterlijk, streefdatum }: Papier['vervolg'], taal: Taal): string[] {
  const { bewijs } = teksten[taal];
  return [
    daarna,
    ...(streefdatum ? [vul(bewijs.streefdatum, { datum: datumIn(streefdatum, taal) })] : []),
    ...(uiterlijk ? [vul(bewijs.uiterlijk, { datum: datumIn(uiterlijk, taal) })] : []),
  ];
}
