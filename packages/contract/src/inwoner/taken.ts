import { operation } from '../operation.ts';
import { TaakAntwoord, TaakDetail, TaakOntvangst, TaakPad, TakenLijst, TakenVraag } from '../shapes/taken.ts';

/** Tasks: what the municipality asks of a resident or company. */
export const takenOperations = {
  listTaken: operation({
    id: 'listTaken',
    method: 'get',
    path: '/taken',
    tag: 'taken',
    summary: 'My tasks, or those of one of my cases',
    query: TakenVraag,
    response: TakenLijst,
  }),
  getTaak: operation({
    id: 'getTaak',
    method: 'get',
    path: '/taken/{id}',
    tag: 'taken',
    summary: 'One of my tasks, with what it asks',
    params: TaakPad,
    response: TaakDetail,
    problems: ['niet-gevonden', 'sterker-inloggen', 'bron-onbereikbaar'],
  }),
  beantwoordTaak: operation({
    id: 'beantwoordTaak',
    method: 'post',
    path: '/taken/{id}/antwoord',
    tag: 'taken',
    summary: 'Answers a task, once',
    params: TaakPad,
    body: TaakAntwoord,
    response: TaakOntvangst,
    status: 202,
    problems: ['niet-gevonden', 'sterker-inloggen', 'bron-onbereikbaar', 'al-verstuurd', 'verlopen', 'niet-meer-open'],
  }),
};
