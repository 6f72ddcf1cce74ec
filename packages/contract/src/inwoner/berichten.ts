import { operation } from '../operation.ts';
import {
  BerichtDetail,
  BerichtenLijst,
  BerichtenVraag,
  BerichtPad,
  BijlagePad,
  OngelezenBerichten,
} from '../shapes/berichten.ts';
import { downloadMediatypen } from '../shapes/bestanden.ts';

/** Messages of the municipality to a resident or company. */
export const berichtenOperations = {
  listBerichten: operation({
    id: 'listBerichten',
    method: 'get',
    path: '/berichten',
    tag: 'berichten',
    summary: 'My messages',
    query: BerichtenVraag,
    response: BerichtenLijst,
  }),
  telOngelezen: operation({
    id: 'telOngelezen',
    method: 'get',
    path: '/ongelezen-berichten',
    tag: 'berichten',
    summary: 'How many of my messages I did not open yet',
    response: OngelezenBerichten,
    activity: false,
  }),
  getBericht: operation({
    id: 'getBericht',
    method: 'get',
    path: '/berichten/{id}',
    tag: 'berichten',
    summary: 'One of my messages',
    params: BerichtPad,
    response: BerichtDetail,
    problems: ['niet-gevonden', 'bron-onbereikbaar'],
  }),
  markeerGelezen: operation({
    id: 'markeerGelezen',
    method: 'post',
    path: '/berichten/{id}/gelezen',
    tag: 'berichten',
    summary: 'I opened this message',
    params: BerichtPad,
    status: 204,
    problems: ['niet-gevonden', 'bron-onbereikbaar'],
  }),
  downloadBijlage: operation({
    id: 'downloadBijlage',
    method: 'get',
    path: '/berichten/{id}/bijlagen/{documentBron}/{documentId}',
    tag: 'berichten',
    summary: 'An attachment of one of my messages',
    params: BijlagePad,
    content: downloadMediatypen,
    problems: ['niet-gevonden', 'bron-onbereikbaar'],
  }),
};
