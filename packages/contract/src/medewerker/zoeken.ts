import { operation } from '../operation.ts';
import { WerkSuggestieVraag, WerkZoekUitkomst, WerkZoekVraag } from '../shapes/zoeken-medewerker.ts';
import { Suggesties } from '../shapes/zoeken.ts';

const tag = 'zoeken';

/** The one search of the employee portal: each finds what is meant for her. */
export const zoekenMedewerkerOperations = {
  zoek: operation({
    id: 'zoek',
    method: 'get',
    path: '/zoeken',
    tag,
    summary: 'What fits best of what I may see, of all kinds',
    query: WerkZoekVraag,
    response: WerkZoekUitkomst,
    problems: ['geen-toegang'],
  }),
  listSuggesties: operation({
    id: 'listSuggesties',
    method: 'get',
    path: '/zoeken/suggesties',
    tag,
    summary: 'Titles that begin like what is being typed',
    query: WerkSuggestieVraag,
    response: Suggesties,
    problems: ['geen-toegang'],
  }),
};
