import { operation } from '../operation.ts';
import { FormulierPad } from '../shapes/formulieren.ts';
import { InzendingPad } from '../shapes/inzendingen.ts';
import {
  Beoordeeld,
  Beoordelen,
  Beoordelingsvraag,
  FormulierVoortgang,
  VerbeteringenLijst,
  VerbeteringenVraag,
} from '../shapes/waardering.ts';
import { ZaakPad } from '../shapes/zaken.ts';

const tag = 'waardering';

/** What people think of forms and of how their cases went, and what was changed after that. */
export const waarderingOperations = {
  getInzendingBeoordeling: operation({
    id: 'getInzendingBeoordeling',
    method: 'get',
    path: '/inzendingen/{id}/beoordeling',
    tag,
    summary: 'Whether to ask what somebody thought of this form',
    params: InzendingPad,
    response: Beoordelingsvraag,
    problems: ['niet-gevonden', 'sterker-inloggen'],
    activity: false,
  }),
  beoordeelInzending: operation({
    id: 'beoordeelInzending',
    method: 'post',
    path: '/inzendingen/{id}/beoordeling',
    tag,
    summary: 'Say what I think of a form, without my name unless I want an answer; once',
    params: InzendingPad,
    body: Beoordelen,
    response: Beoordeeld,
    problems: ['niet-gevonden', 'sterker-inloggen', 'te-vaak'],
  }),
  getZaakBeoordeling: operation({
    id: 'getZaakBeoordeling',
    method: 'get',
    path: '/zaken/{bron}/{id}/beoordeling',
    tag,
    summary: 'Whether to ask what I thought of how this case went',
    params: ZaakPad,
    response: Beoordelingsvraag,
    problems: ['niet-gevonden', 'sterker-inloggen', 'bron-onbereikbaar'],
    activity: false,
  }),
  beoordeelZaak: operation({
    id: 'beoordeelZaak',
    method: 'post',
    path: '/zaken/{bron}/{id}/beoordeling',
    tag,
    summary: 'Say what I think of how a case went, without my name unless I want an answer; once',
    params: ZaakPad,
    body: Beoordelen,
    response: Beoordeeld,
    problems: ['niet-gevonden', 'sterker-inloggen', 'bron-onbereikbaar', 'te-vaak'],
  }),
  telVoortgang: operation({
    id: 'telVoortgang',
    method: 'post',
    path: '/formulieren/{formulier}/voortgang',
    tag,
    summary: 'Count that a page of a form was opened, by whom nobody knows',
    params: FormulierPad,
    body: FormulierVoortgang,
    status: 204,
    activity: false,
  }),
  listVerbeteringen: operation({
    id: 'listVerbeteringen',
    method: 'get',
    path: '/u-zei-wij-deden',
    tag,
    summary: 'What was changed after what people said, the newest first',
    query: VerbeteringenVraag,
    response: VerbeteringenLijst,
  }),
};
