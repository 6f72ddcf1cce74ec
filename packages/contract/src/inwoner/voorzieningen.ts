import { operation } from '../operation.ts';
import {
  Afstanden,
  BijVraag,
  Voorstel,
  VoorzieningDetail,
  VoorzieningPad,
  VoorzieningenBij,
  VoorzieningenLijst,
  VoorzieningenVraag,
} from '../shapes/voorzieningen.ts';

const tag = 'voorzieningen';

/** Help and company in the neighbourhood, for everybody to find. */
export const voorzieningenOperations = {
  zoekVoorzieningen: operation({
    id: 'zoekVoorzieningen',
    method: 'get',
    path: '/voorzieningen',
    tag,
    summary: 'Provisions in the neighbourhood',
    query: VoorzieningenVraag,
    response: VoorzieningenLijst,
  }),
  getVoorziening: operation({
    id: 'getVoorziening',
    method: 'get',
    path: '/voorzieningen/{slug}',
    tag,
    summary: 'One provision',
    params: VoorzieningPad,
    response: VoorzieningDetail,
    problems: ['niet-gevonden'],
  }),
  getVoorzieningAfstanden: operation({
    id: 'getVoorzieningAfstanden',
    method: 'get',
    path: '/mijn-buurt/afstanden',
    tag,
    summary: 'How far provisions are from my own address',
    response: Afstanden,
    problems: ['bron-onbereikbaar'],
  }),
  listVoorzieningenBij: operation({
    id: 'listVoorzieningenBij',
    method: 'get',
    path: '/mijn-buurt/voorzieningen',
    tag,
    summary: 'What may help sooner than a product or form, my own neighbourhood first',
    query: BijVraag,
    response: VoorzieningenBij,
  }),
  stelVoorzieningVoor: operation({
    id: 'stelVoorzieningVoor',
    method: 'post',
    path: '/voorzieningen/voorstellen',
    tag,
    summary: 'Tell what is missing or not right; an editor looks at it',
    body: Voorstel,
    status: 204,
    problems: ['te-vaak'],
  }),
};
