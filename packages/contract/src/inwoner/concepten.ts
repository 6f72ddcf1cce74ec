import { operation } from '../operation.ts';
import { Concept, ConceptOpslag, ConceptPad } from '../shapes/concepten.ts';

/** What somebody typed and did not send yet, kept on the server so that it outlives a session. */
export const conceptenOperations = {
  getConcept: operation({
    id: 'getConcept',
    method: 'get',
    path: '/concepten/{sleutel}',
    tag: 'concepten',
    summary: 'What I typed in a form and did not send yet',
    params: ConceptPad,
    response: Concept,
  }),
  saveConcept: operation({
    id: 'saveConcept',
    method: 'put',
    path: '/concepten/{sleutel}',
    tag: 'concepten',
    summary: 'Keep what I typed, for thirty days',
    params: ConceptPad,
    body: ConceptOpslag,
    status: 204,
  }),
  deleteConcept: operation({
    id: 'deleteConcept',
    method: 'delete',
    path: '/concepten/{sleutel}',
    tag: 'concepten',
    summary: 'Throw away what I typed',
    params: ConceptPad,
    status: 204,
  }),
};
