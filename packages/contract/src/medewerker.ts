import { berichttekstOperations } from './medewerker/berichtteksten.ts';
import { inzendingenBeheerOperations } from './medewerker/inzendingen.ts';
import { bezorgingOperations } from './medewerker/bezorging.ts';
import { inzageBeperkingOperations } from './medewerker/inzage-beperkingen.ts';
import { productenOperations } from './medewerker/producten.ts';
import { meldingenOperations } from './medewerker/meldingen.ts';
import { formulierenBeheerOperations } from './medewerker/formulieren.ts';
import { nieuwsOperations } from './medewerker/nieuws.ts';
import { paginasOperations } from './medewerker/paginas.ts';
import { tekstOperations } from './medewerker/tekst.ts';
import { liveOperations } from './live.ts';
import { operation } from './operation.ts';
import { downloadMediatypen } from './shapes/bestanden.ts';
import {
  Doelen,
  DoelOpgave,
  MedewerkerZaakDetail,
  Start,
  ZaakZoekresultaat,
  ZaakZoekvraag,
} from './shapes/raadpleging.ts';
import { mensenOperations } from './medewerker/mensen.ts';
import { onboardingOperations } from './medewerker/onboarding.ts';
import { evenementenOperations } from './medewerker/evenementen.ts';
import { socialeKaartOperations } from './medewerker/sociale-kaart.ts';
import { tipsOperations } from './medewerker/tips.ts';
import { zoekenMedewerkerOperations } from './medewerker/zoeken.ts';
import { waarderingOperations } from './medewerker/waardering.ts';
import { bijdrageOperations } from './medewerker/bijdrage.ts';
import { werkOperations } from './medewerker/werk.ts';
import { sessieOperations } from './sessie.ts';
import { MedewerkerSessie } from './shapes/sessie.ts';
import { DocumentPad, ZaakPad } from './shapes/zaken.ts';

/** The operations of the employee door. */
export const medewerkerOperations = {
  ...sessieOperations(MedewerkerSessie),
  ...liveOperations,
  ...meldingenOperations,
  ...tipsOperations,
  ...socialeKaartOperations,
  ...productenOperations,
  ...formulierenBeheerOperations,
  ...mensenOperations,
  ...onboardingOperations,
  ...evenementenOperations,
  getStart: operation({
    id: 'getStart',
    method: 'get',
    path: '/start',
    tag: 'start',
    summary: 'Start page of an employee',
    response: Start,
  }),
  listDoelen: operation({
    id: 'listDoelen',
    method: 'get',
    path: '/doelen',
    tag: 'zaken',
    summary: 'The purposes for which I may look at data of persons',
    response: Doelen,
    problems: ['geen-toegang'],
  }),
  zoekZaak: operation({
    id: 'zoekZaak',
    method: 'post',
    path: '/zaken/_zoek',
    tag: 'zaken',
    summary: 'Find a case by its number, for a purpose that is logged',
    body: ZaakZoekvraag,
    response: ZaakZoekresultaat,
    problems: ['geen-toegang'],
  }),
  geefDoel: operation({
    id: 'geefDoel',
    method: 'post',
    path: '/zaken/{bron}/{id}/doel',
    tag: 'zaken',
    summary: 'State the purpose for looking at one case',
    params: ZaakPad,
    body: DoelOpgave,
    status: 204,
    problems: ['geen-toegang', 'niet-gevonden'],
  }),
  getZaak: operation({
    id: 'getZaak',
    method: 'get',
    path: '/zaken/{bron}/{id}',
    tag: 'zaken',
    summary: 'A case, under a purpose stated before',
    params: ZaakPad,
    response: MedewerkerZaakDetail,
    problems: ['geen-toegang', 'doel-nodig', 'niet-gevonden', 'bron-onbereikbaar'],
  }),
  downloadDocument: operation({
    id: 'downloadDocument',
    method: 'get',
    path: '/zaken/{bron}/{id}/documenten/{documentBron}/{documentId}',
    tag: 'zaken',
    summary: 'A document of a case, under a purpose stated before',
    params: DocumentPad,
    content: downloadMediatypen,
    problems: ['geen-toegang', 'doel-nodig', 'niet-gevonden', 'bron-onbereikbaar'],
  }),
  ...inzageBeperkingOperations,
  ...berichttekstOperations,
  ...bezorgingOperations,
  ...inzendingenBeheerOperations,
  ...waarderingOperations,
  ...werkOperations,
  ...bijdrageOperations,
  ...zoekenMedewerkerOperations,
  ...tekstOperations,
  ...nieuwsOperations,
  ...paginasOperations,
};
