import { operation } from '../operation.ts';
import {
  BerichttekstDetail,
  BerichttekstKeuze,
  BerichttekstOpslag,
  BerichttekstPad,
  BerichttekstPublicatie,
  Berichtteksten,
  BerichttekstSleutel,
  BerichttekstTerug,
} from '../shapes/berichtteksten.ts';

const tag = 'berichtteksten';
const problems = ['geen-toegang'] as const;

/** The words of mail and text messages, kept by editors. No data of persons. */
export const berichttekstOperations = {
  listBerichtteksten: operation({
    id: 'listBerichtteksten',
    method: 'get',
    path: '/berichtteksten',
    tag,
    summary: 'All texts of notices: those that come with the portal and those of editors',
    response: Berichtteksten,
    problems,
  }),
  getBerichttekst: operation({
    id: 'getBerichttekst',
    method: 'get',
    path: '/berichtteksten/{soort}/{taal}',
    tag,
    summary: 'One text with its versions and what is to be said of it',
    params: BerichttekstPad,
    query: BerichttekstKeuze,
    response: BerichttekstDetail,
    problems,
  }),
  bewaarBerichttekst: operation({
    id: 'bewaarBerichttekst',
    method: 'put',
    path: '/berichtteksten',
    tag,
    summary: 'Keep a concept; what is sent does not change',
    body: BerichttekstOpslag,
    response: BerichttekstDetail,
    problems,
  }),
  publiceerBerichttekst: operation({
    id: 'publiceerBerichttekst',
    method: 'post',
    path: '/berichtteksten/publiceren',
    tag,
    summary: 'From now on the concept is what is sent',
    body: BerichttekstPublicatie,
    response: BerichttekstDetail,
    problems,
  }),
  zetBerichttekstTerug: operation({
    id: 'zetBerichttekstTerug',
    method: 'post',
    path: '/berichtteksten/terugzetten',
    tag,
    summary: 'Make a concept of an earlier version',
    body: BerichttekstTerug,
    response: BerichttekstDetail,
    problems: [...problems, 'niet-gevonden'],
  }),
  trekBerichttekstIn: operation({
    id: 'trekBerichttekstIn',
    method: 'post',
    path: '/berichtteksten/intrekken',
    tag,
    summary: 'Send the text again that comes with the portal',
    body: BerichttekstSleutel,
    response: BerichttekstDetail,
    problems,
  }),
  getBerichttekstVoorbeeld: operation({
    id: 'getBerichttekstVoorbeeld',
    method: 'get',
    path: '/berichtteksten/{soort}/{taal}/voorbeeld',
    tag,
    summary: 'The mail as the reader gets it',
    params: BerichttekstPad,
    query: BerichttekstKeuze,
    content: ['text/html'],
    problems,
  }),
};
