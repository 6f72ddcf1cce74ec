import { operation } from '../operation.ts';
import { FormulierPad } from '../shapes/formulieren.ts';
import { BewijsVraag, Indienen, Intrekking, InzendingPad, Ontvangstbewijs, TaalVraag } from '../shapes/inzendingen.ts';

const tag = 'inzendingen';

/** Forms that were filled in and sent, and the receipts of them. */
export const inzendingenOperations = {
  dienIn: operation({
    id: 'dienIn',
    method: 'post',
    path: '/formulieren/{formulier}/inzendingen',
    tag,
    summary: 'Send a form; it is kept before this answers, and never lost after',
    params: FormulierPad,
    query: TaalVraag,
    body: Indienen,
    response: Ontvangstbewijs,
    status: 201,
    problems: ['niet-gevonden', 'sterker-inloggen', 'al-verstuurd', 'te-vaak', 'niet-beschikbaar'],
  }),
  getOntvangstbewijs: operation({
    id: 'getOntvangstbewijs',
    method: 'get',
    path: '/inzendingen/{id}',
    tag,
    summary: 'The receipt of a form that I sent, and where it stands',
    params: InzendingPad,
    query: TaalVraag,
    response: Ontvangstbewijs,
    problems: ['niet-gevonden', 'sterker-inloggen'],
  }),
  trekInzendingIn: operation({
    id: 'trekInzendingIn',
    method: 'post',
    path: '/inzendingen/{id}/intrekken',
    tag,
    summary: 'Take back a form that I sent, as long as nothing was decided; doing it twice is once',
    params: InzendingPad,
    query: TaalVraag,
    body: Intrekking,
    response: Ontvangstbewijs,
    problems: ['niet-gevonden', 'sterker-inloggen', 'niet-meer-open'],
  }),
  downloadOntvangstbewijs: operation({
    id: 'downloadOntvangstbewijs',
    method: 'get',
    path: '/inzendingen/{id}/bewijs',
    tag,
    summary: 'The receipt with all that I entered, as a PDF or as data',
    params: InzendingPad,
    query: BewijsVraag,
    content: ['application/pdf', 'application/json'],
    problems: ['niet-gevonden', 'sterker-inloggen'],
  }),
};
