import { operation } from '../operation.ts';
import { Afhandeling, Bezorging, KennisgevingPad, Ontvanger } from '../shapes/bezorging.ts';

const tag = 'bezorging';

/** People whom no mail or text message reached, or who want letters: an employee tells them. */
export const bezorgingOperations = {
  listBezorging: operation({
    id: 'listBezorging',
    method: 'get',
    path: '/bezorging',
    tag,
    summary: 'Who is to be told by an employee: not who, not of what, only what failed',
    response: Bezorging,
    problems: ['geen-toegang'],
  }),
  toonOntvanger: operation({
    id: 'toonOntvanger',
    method: 'post',
    path: '/bezorging/{kennisgevingId}/ontvanger',
    tag,
    summary: 'Name and address of one of them, a look that is logged',
    params: KennisgevingPad,
    response: Ontvanger,
    problems: ['geen-toegang', 'niet-gevonden', 'bron-onbereikbaar'],
  }),
  handelBezorgingAf: operation({
    id: 'handelBezorgingAf',
    method: 'post',
    path: '/bezorging/{kennisgevingId}/afhandelen',
    tag,
    summary: 'Somebody was told, in another way',
    params: KennisgevingPad,
    body: Afhandeling,
    status: 204,
    problems: ['geen-toegang', 'niet-gevonden'],
  }),
};
