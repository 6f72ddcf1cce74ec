import { operation } from '../operation.ts';
import { BezoekPad, BezoekVraag, Inzage, InzageVraag } from '../shapes/inzage.ts';
import { Verstuurd } from '../shapes/vragen.ts';

/** Who looked at my data, and asking about it. */
export const inzageOperations = {
  getInzage: operation({
    id: 'getInzage',
    method: 'get',
    path: '/inzage',
    tag: 'inzage',
    summary: 'Who looked at my data, for what, the last first',
    query: InzageVraag,
    response: Inzage,
  }),
  vraagOverInzage: operation({
    id: 'vraagOverInzage',
    method: 'post',
    path: '/inzage/{bezoekId}/vraag',
    tag: 'inzage',
    summary: 'Ask the municipality about one time that somebody looked',
    params: BezoekPad,
    body: BezoekVraag,
    response: Verstuurd,
    problems: ['niet-gevonden'],
  }),
};
