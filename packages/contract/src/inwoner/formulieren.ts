import { operation } from '../operation.ts';
import {
  Aanvraag,
  AanvraagOver,
  ConceptBewaard,
  ConceptOpslaan,
  Formulier,
  FormulierBestand,
  FormulierBestandPad,
  FormulierPad,
} from '../shapes/formulieren.ts';

const tag = 'formulieren';

/** Forms that residents and companies fill in. */
export const formulierenOperations = {
  getFormulier: operation({
    id: 'getFormulier',
    method: 'get',
    path: '/formulieren/{formulier}',
    tag,
    summary: 'A form as it is now, for anybody to read',
    params: FormulierPad,
    response: Formulier,
    problems: ['niet-gevonden'],
  }),
  getAanvraag: operation({
    id: 'getAanvraag',
    method: 'get',
    path: '/formulieren/{formulier}/aanvraag',
    tag,
    summary: 'A form to fill in: my draft, and what is known already',
    params: FormulierPad,
    query: AanvraagOver,
    response: Aanvraag,
    problems: ['niet-gevonden', 'sterker-inloggen', 'geen-toegang'],
  }),
  bewaarAanvraag: operation({
    id: 'bewaarAanvraag',
    method: 'put',
    path: '/formulieren/{formulier}/aanvraag',
    tag,
    summary: 'Keep what I typed, for thirty days, unless another tab was first',
    params: FormulierPad,
    body: ConceptOpslaan,
    response: ConceptBewaard,
    problems: ['niet-gevonden', 'sterker-inloggen', 'geen-toegang'],
  }),
  verwijderAanvraag: operation({
    id: 'verwijderAanvraag',
    method: 'delete',
    path: '/formulieren/{formulier}/aanvraag',
    tag,
    summary: 'Throw away my draft and its files',
    params: FormulierPad,
    status: 204,
  }),
  /** The body is the file itself (`application/octet-stream`); its name stands in `X-Bestandsnaam`, percent-encoded. */
  uploadFormulierBestand: operation({
    id: 'uploadFormulierBestand',
    method: 'post',
    path: '/formulieren/{formulier}/bestanden',
    tag,
    summary: 'Upload one file for a question; it is sent with the form',
    params: FormulierPad,
    response: FormulierBestand,
    status: 201,
    problems: ['niet-gevonden', 'sterker-inloggen', 'geen-toegang', 'te-groot'],
  }),
  verwijderFormulierBestand: operation({
    id: 'verwijderFormulierBestand',
    method: 'delete',
    path: '/formulieren/{formulier}/bestanden/{bestandId}',
    tag,
    summary: 'Throw away a file that I uploaded and did not send',
    params: FormulierBestandPad,
    status: 204,
  }),
};
