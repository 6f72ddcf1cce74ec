import { operation } from '../operation.ts';
import {
  MeldingenAantal,
  MeldingenGelezen,
  MeldingenLijst,
  MeldingenVraag,
  Meldinginstellingen,
  Meldingkeuzes,
  MeldingPad,
} from '../shapes/meldingen.ts';

const tag = 'meldingen';

/** What an employee is told of, and how she hears of it. */
export const meldingenOperations = {
  listMeldingen: operation({
    id: 'listMeldingen',
    method: 'get',
    path: '/meldingen',
    tag,
    summary: 'What I am told of, the newest first',
    query: MeldingenVraag,
    response: MeldingenLijst,
    problems: ['geen-toegang'],
  }),
  telMeldingen: operation({
    id: 'telMeldingen',
    method: 'get',
    path: '/meldingen/aantal',
    tag,
    summary: 'How much of it I have not read',
    response: MeldingenAantal,
    problems: ['geen-toegang'],
    activity: false,
  }),
  leesAlleMeldingen: operation({
    id: 'leesAlleMeldingen',
    method: 'put',
    path: '/meldingen/gelezen',
    tag,
    summary: 'I have read all of it, or all of one group',
    body: MeldingenGelezen,
    status: 204,
    problems: ['geen-toegang'],
  }),
  leesMelding: operation({
    id: 'leesMelding',
    method: 'put',
    path: '/meldingen/{meldingId}/gelezen',
    tag,
    summary: 'I have read one of them',
    params: MeldingPad,
    status: 204,
    problems: ['geen-toegang', 'niet-gevonden'],
  }),
  getMeldinginstellingen: operation({
    id: 'getMeldinginstellingen',
    method: 'get',
    path: '/instellingen/meldingen',
    tag,
    summary: 'How I hear of it besides in the portal',
    response: Meldinginstellingen,
    problems: ['geen-toegang'],
  }),
  kiesMeldinginstellingen: operation({
    id: 'kiesMeldinginstellingen',
    method: 'put',
    path: '/instellingen/meldingen',
    tag,
    summary: 'Choose how I hear of it',
    body: Meldingkeuzes,
    response: Meldinginstellingen,
    problems: ['geen-toegang'],
  }),
};
