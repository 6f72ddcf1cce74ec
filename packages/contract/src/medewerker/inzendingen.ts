import { operation } from '../operation.ts';
import { KopieVraag, WachtendeInzendingPad, WachtendeInzendingen } from '../shapes/inzendingen-beheer.ts';

const tag = 'inzendingen';

/** Forms that were sent and are no case yet: for administrators. */
export const inzendingenBeheerOperations = {
  listWachtendeInzendingen: operation({
    id: 'listWachtendeInzendingen',
    method: 'get',
    path: '/inzendingen',
    tag,
    summary: 'What was sent and waits to become a case or to be brought to one, and signatures that are missing',
    response: WachtendeInzendingen,
    problems: ['geen-toegang'],
  }),
  probeerInzending: operation({
    id: 'probeerInzending',
    method: 'post',
    path: '/inzendingen/{inzendingId}/opnieuw',
    tag,
    summary: 'Try one of them now',
    params: WachtendeInzendingPad,
    status: 204,
    problems: ['geen-toegang', 'niet-gevonden'],
  }),
  downloadInzending: operation({
    id: 'downloadInzending',
    method: 'get',
    path: '/inzendingen/{inzendingId}/kopie',
    tag,
    summary: 'Everything that was entered in one of them, a look that is logged',
    params: WachtendeInzendingPad,
    query: KopieVraag,
    content: ['application/pdf', 'application/json'],
    problems: ['geen-toegang', 'niet-gevonden'],
  }),
};
