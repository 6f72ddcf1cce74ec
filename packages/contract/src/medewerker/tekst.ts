import { operation } from '../operation.ts';
import { downloadMediatypen } from '../shapes/bestanden.ts';
import { TekstBestand, TekstBestandPad, TekstBestandVraag } from '../shapes/rijke-tekst.ts';

const tag = 'teksten';

/** The files that editors put in their texts. */
export const tekstOperations = {
  bewaarTekstBestand: operation({
    id: 'bewaarTekstBestand',
    method: 'post',
    path: '/tekst-bestanden',
    tag,
    summary: 'Upload an image, which is made smaller, or an attachment; the body is its bytes',
    query: TekstBestandVraag,
    response: TekstBestand,
    status: 201,
    problems: ['geen-toegang', 'te-groot'],
  }),
  downloadTekstBestand: operation({
    id: 'downloadTekstBestand',
    method: 'get',
    path: '/tekst-bestanden/{bestandId}',
    tag,
    summary: 'A file of a text, for who writes it',
    params: TekstBestandPad,
    content: [...downloadMediatypen, 'image/webp'],
    problems: ['geen-toegang', 'niet-gevonden'],
  }),
};
