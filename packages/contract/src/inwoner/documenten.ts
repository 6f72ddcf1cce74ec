import { operation } from '../operation.ts';
import {
  BestandPad,
  DocumentenLijst,
  DocumentenVraag,
  Inzending,
  KlaarBestand,
  Ontvangsten,
  UploadVraag,
  Versturen,
} from '../shapes/documenten.ts';
import { ZaakPad } from '../shapes/zaken.ts';

const problems = ['niet-gevonden', 'sterker-inloggen', 'bron-onbereikbaar'] as const;
const tag = 'documenten';

/** Documents of residents: sending them to a case, proof of receipt, and all of them together. */
export const documentenOperations = {
  getInzending: operation({
    id: 'getInzending',
    method: 'get',
    path: '/zaken/{bron}/{id}/inzending',
    tag,
    summary: 'Which documents I can send to this case, and what is there already',
    params: ZaakPad,
    response: Inzending,
    problems,
  }),
  /** The body is the file itself (`application/octet-stream`); its name stands in `X-Bestandsnaam`, percent-encoded. */
  uploadBestand: operation({
    id: 'uploadBestand',
    method: 'post',
    path: '/zaken/{bron}/{id}/inzending/bestanden',
    tag,
    summary: 'Upload one file; it is sent later',
    params: ZaakPad,
    query: UploadVraag,
    response: KlaarBestand,
    status: 201,
    problems: [...problems, 'te-groot'],
  }),
  verwijderBestand: operation({
    id: 'verwijderBestand',
    method: 'delete',
    path: '/zaken/{bron}/{id}/inzending/bestanden/{bestandId}',
    tag,
    summary: 'Throw away a file that I uploaded and did not send',
    params: BestandPad,
    status: 204,
  }),
  verstuurDocumenten: operation({
    id: 'verstuurDocumenten',
    method: 'post',
    path: '/zaken/{bron}/{id}/inzending',
    tag,
    summary: 'Send documents to this case',
    params: ZaakPad,
    body: Versturen,
    response: Ontvangsten,
    problems,
  }),
  listOntvangsten: operation({
    id: 'listOntvangsten',
    method: 'get',
    path: '/zaken/{bron}/{id}/ontvangsten',
    tag,
    summary: 'Proof of receipt of what I sent to this case',
    params: ZaakPad,
    response: Ontvangsten,
    activity: false,
  }),
  listDocumenten: operation({
    id: 'listDocumenten',
    method: 'get',
    path: '/documenten',
    tag,
    summary: 'All documents of my cases',
    query: DocumentenVraag,
    response: DocumentenLijst,
  }),
};
