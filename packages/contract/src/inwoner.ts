import { accountOperations } from './inwoner/account.ts';
import { afsprakenOperations } from './inwoner/afspraken.ts';
import { voorzieningenOperations } from './inwoner/voorzieningen.ts';
import { vestigingenOperations } from './inwoner/vestigingen.ts';
import { berichtenOperations } from './inwoner/berichten.ts';
import { productenOperations } from './inwoner/producten.ts';
import { conceptenOperations } from './inwoner/concepten.ts';
import { documentenOperations } from './inwoner/documenten.ts';
import { formulierenOperations } from './inwoner/formulieren.ts';
import { inzageOperations } from './inwoner/inzage.ts';
import { inzendingenOperations } from './inwoner/inzendingen.ts';
import { medeondertekeningOperations } from './inwoner/medeondertekening.ts';
import { contactgegevensOperations } from './inwoner/contactgegevens.ts';
import { vragenOperations } from './inwoner/vragen.ts';
import { liveOperations } from './live.ts';
import { takenOperations } from './inwoner/taken.ts';
import { voorEenAnderOperations } from './inwoner/voor-een-ander.ts';
import { voorUOperations } from './inwoner/voor-u.ts';
import { waarderingOperations } from './inwoner/waardering.ts';
import { operation } from './operation.ts';
import { downloadMediatypen } from './shapes/bestanden.ts';
import { Foutmelding, MijnGegevens, MijnGegevensVraag } from './shapes/mijn-gegevens.ts';
import { Overzicht } from './shapes/overzicht.ts';
import { sessieOperations } from './sessie.ts';
import { InwonerSessie } from './shapes/sessie.ts';
import { Verstuurd } from './shapes/vragen.ts';
import { DocumentPad, ZaakDetail, ZaakPad, ZakenLijst, ZakenVraag } from './shapes/zaken.ts';

/** The operations of the resident door. */
export const inwonerOperations = {
  ...sessieOperations(InwonerSessie),
  ...conceptenOperations,
  ...productenOperations,
  ...documentenOperations,
  ...formulierenOperations,
  ...inzendingenOperations,
  ...medeondertekeningOperations,
  ...liveOperations,
  ...takenOperations,
  ...berichtenOperations,
  ...voorEenAnderOperations,
  ...voorUOperations,
  ...vragenOperations,
  ...contactgegevensOperations,
  getOverzicht: operation({
    id: 'getOverzicht',
    method: 'get',
    path: '/overzicht',
    tag: 'overzicht',
    summary: 'What needs attention, and the running cases',
    response: Overzicht,
  }),
  listZaken: operation({
    id: 'listZaken',
    method: 'get',
    path: '/zaken',
    tag: 'zaken',
    summary: 'My cases',
    query: ZakenVraag,
    response: ZakenLijst,
  }),
  getZaak: operation({
    id: 'getZaak',
    method: 'get',
    path: '/zaken/{bron}/{id}',
    tag: 'zaken',
    summary: 'One of my cases',
    params: ZaakPad,
    response: ZaakDetail,
    problems: ['niet-gevonden', 'sterker-inloggen', 'bron-onbereikbaar'],
  }),
  downloadDocument: operation({
    id: 'downloadDocument',
    method: 'get',
    path: '/zaken/{bron}/{id}/documenten/{documentBron}/{documentId}',
    tag: 'zaken',
    summary: 'A document of one of my cases',
    params: DocumentPad,
    content: downloadMediatypen,
    problems: ['niet-gevonden', 'sterker-inloggen', 'bron-onbereikbaar'],
  }),
  getMijnGegevens: operation({
    id: 'getMijnGegevens',
    method: 'get',
    path: '/mijn-gegevens',
    tag: 'mijn-gegevens',
    summary: 'What the base registers know of me or my company',
    query: MijnGegevensVraag,
    response: MijnGegevens,
  }),
  meldFout: operation({
    id: 'meldFout',
    method: 'post',
    path: '/mijn-gegevens/fout',
    tag: 'mijn-gegevens',
    summary: 'Tell that something in the base register is not right',
    body: Foutmelding,
    response: Verstuurd,
  }),
  ...inzageOperations,
  ...accountOperations,
  ...afsprakenOperations,
  ...vestigingenOperations,
  ...voorzieningenOperations,
  ...waarderingOperations,
};
