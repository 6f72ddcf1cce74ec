import { randomUUID } from 'node:crypto';
import { afspraakRijen } from './aanvalsafspraken.ts';
import { formulierenBeheer } from './aanvalsformulieren.ts';
import { meldingenEnZoeken } from './aanvalsmeldingen.ts';
import { evenementen, mensen, onboarding } from './aanvalsmensen.ts';
import { nieuws, paginas } from './aanvalsnieuws.ts';
import { ondertekenen } from './aanvalsondertekenen.ts';
import { product, tip, voorziening } from './aanvalsproduct.ts';
import { waardering } from './aanvalswaardering.ts';
import { werk } from './aanvalswerk.ts';
import type { Deur } from './bezoeker.ts';
import { BEDRIJF, EIGENAAR } from './prooi.ts';
import type { Prooi } from './prooi.ts';

/** What an operation answers to whom. Every operation of the contract has a row; a new one fails until it has. */
export interface Rij {
  /** Not logged in at this door: no cookie, the cookie of the other door, or one that was tampered with. */
  buiten: number;
  /** Logged in at this door, and the case is somebody else's (resident door) or asks for a purpose (employee door). */
  ander: number | readonly number[];
  /**
   * Resident door: logged in for somebody in money matters only (an administrator), of the owner or of somebody else.
   * Left out: the operation is not for representatives, and answers 403.
   */
  vertegenwoordiger?: number;
  /** Bytes as they come, with this query, instead of JSON. */
  bytes?: string;
  /** Asked with this query. */
  query?: string;
  /** Employee door: without a role for cases, and partners. */
  zonderRol?: number | readonly number[];
  /** Employee door: under a purpose stated for this case, which is more confidential than the role may see. */
  teVertrouwelijk?: number;
  body?: (prooi: Prooi) => object;
}

const doel = 'vraag-van-inwoner';

/** What only a role of its own opens: for every attacker of this table it is closed. */
function niemand(body: Rij['body'] = () => ({})): Rij {
  return { buiten: 401, ander: 403, zonderRol: 403, teVertrouwelijk: 403, body };
}

const beperking = {
  betrokkene: { soort: 'bsn', nummer: EIGENAAR },
  van: '2026-11-01',
  tot: '2026-12-01',
  doel: null,
  zaaknummer: null,
  grond: 'd',
  reden: 'Geen van de aanvallers mag dit vragen',
  einde: '2026-12-31',
};

/** At a time that is offered on the still clock of the stack. */
const terugbellen: Rij['body'] = ({ bron, id }) => ({
  sleutel: id,
  zaak: { bron, id },
  moment: '2026-11-24T09:00-12:00',
  telefoon: '0612345678',
});

/** The table: by door and operation. */
const tekst = { soort: 'status', taal: 'nl' };
const woorden = { onderwerp: 'Van een aanvaller', tekst: 'Dit leest niemand.', sms: 'Niemand.' };

export const TABEL: Record<Deur, Record<string, Rij>> = {
  inwoner: {
    getSessie: { buiten: 200, ander: 200, vertegenwoordiger: 200 },
    // for everybody, and about nobody
    ...waardering.inwoner,
    getProduct: { buiten: 404, ander: 404, vertegenwoordiger: 404 },
    // says only where a form of the municipality is, to anybody
    getOpenFormulier: { buiten: 404, ander: 404, vertegenwoordiger: 404 },
    zoek: { buiten: 200, ander: 200, vertegenwoordiger: 200 },
    listSuggesties: { buiten: 200, ander: 200, vertegenwoordiger: 200 },
    verlengSessie: { buiten: 401, ander: 200, vertegenwoordiger: 200 },
    // the token of who acted for somebody else ended with that, just before
    uitloggen: { buiten: 200, ander: 200, vertegenwoordiger: 403 },
    volgWijzigingen: { buiten: 401, ander: 200, vertegenwoordiger: 200 },
    getOverzicht: { buiten: 401, ander: 200, vertegenwoordiger: 200 },
    listZaken: { buiten: 401, ander: 200, vertegenwoordiger: 200 },
    getZaak: { buiten: 401, ander: 404, vertegenwoordiger: 404 },
    downloadDocument: { buiten: 401, ander: 404, vertegenwoordiger: 404 },
    getMijnGegevens: { buiten: 401, ander: 200 },
    listTaken: { buiten: 401, ander: 200, vertegenwoordiger: 200 },
    getTaak: { buiten: 401, ander: 404, vertegenwoordiger: 404 },
    listBerichten: { buiten: 401, ander: 200 },
    telOngelezen: { buiten: 401, ander: 200 },
    getBericht: { buiten: 401, ander: 404 },
    markeerGelezen: { buiten: 401, ander: 404 },
    downloadBijlage: { buiten: 401, ander: 404 },
    beantwoordTaak: {
      buiten: 401,
      ander: 404,
      vertegenwoordiger: 404,
      body: () => ({ antwoorden: { antwoord: 'x' } }),
    },
    listVragen: { buiten: 401, ander: 200, vertegenwoordiger: 200 },
    getVraagFormulier: { buiten: 401, ander: 200, vertegenwoordiger: 200 },
    stelVraag: {
      buiten: 401,
      ander: 404,
      vertegenwoordiger: 404,
      body: ({ bron, id }) => ({ sleutel: id, tekst: 'x', zaak: { bron, id } }),
    },
    vraagTerugbellen: { buiten: 401, ander: 404, vertegenwoordiger: 404, body: terugbellen },
    getVraag: { buiten: 401, ander: 404, vertegenwoordiger: 404 },
    downloadVraagBijlage: { buiten: 401, ander: 404, vertegenwoordiger: 404 },
    reageerOpVraag: {
      buiten: 401,
      ander: 404,
      vertegenwoordiger: 404,
      body: ({ id }) => ({ sleutel: id, tekst: 'x' }),
    },
    trekVraagIn: { buiten: 401, ander: 404, vertegenwoordiger: 404 },
    markeerVraagGelezen: { buiten: 401, ander: 404, vertegenwoordiger: 404 },
    ...afspraakRijen,
    getContactgegevens: { buiten: 401, ander: 200 },
    voegAdresToe: {
      buiten: 401,
      ander: 404,
      body: ({ digitaalAdres }) => ({ soort: 'email', adres: 'aanval@post.example', vervangt: digitaalAdres }),
    },
    bevestigAdres: { buiten: 401, ander: 404, body: () => ({ code: '123456' }) },
    stuurAdrescode: { buiten: 401, ander: 404 },
    stopAdrescontrole: { buiten: 401, ander: 404 },
    kiesVoorkeursadres: { buiten: 401, ander: 404 },
    verwijderContactadres: { buiten: 401, ander: 404 },
    zetKanalen: { buiten: 401, ander: 200, body: () => ({ kanalen: [{ onderwerp: 'zaken', kanaal: 'email' }] }) },
    zetTaal: { buiten: 401, ander: 200, body: () => ({ taal: 'nl' }) },
    getInzending: { buiten: 401, ander: 404, vertegenwoordiger: 404 },
    uploadBestand: {
      buiten: 401,
      ander: 404,
      vertegenwoordiger: 404,
      bytes: 'soort=00000000-0000-4000-8000-000000000001',
    },
    verwijderBestand: { buiten: 401, ander: 204, vertegenwoordiger: 204 },
    verstuurDocumenten: {
      buiten: 401,
      ander: 404,
      vertegenwoordiger: 404,
      body: () => ({ bestanden: ['00000000-0000-4000-8000-000000000001'], eerder: [] }),
    },
    listOntvangsten: { buiten: 401, ander: 200, vertegenwoordiger: 200 },
    listDocumenten: { buiten: 401, ander: 200, vertegenwoordiger: 200 },
    dienIn: {
      buiten: 401,
      // nothing was filled in, and it is not for companies
      ander: [400, 403],
      body: ({ id }) => ({ versie: 1, antwoorden: {}, sleutel: id }),
    },
    ...ondertekenen,
    getConcept: { buiten: 401, ander: 200, vertegenwoordiger: 200 },
    zoekVoorzieningen: { buiten: 200, ander: 200, vertegenwoordiger: 200 },
    getVoorziening: { buiten: 404, ander: 404, vertegenwoordiger: 404 },
    getVoorzieningAfstanden: { buiten: 401, ander: 200 },
    listVoorzieningenBij: { buiten: 401, ander: 200, bytes: 'bij=bezwaar' },
    // taken for a program, by the field that people do not see: thanked, and not kept
    stelVoorzieningVoor: {
      buiten: 204,
      ander: 204,
      vertegenwoordiger: 204,
      body: () => ({ slug: null, van: 'inwoner', tekst: 'Van een aanvaller', email: '', bijnaam: 'programma' }),
    },
    getFormulier: { buiten: 200, ander: 200, vertegenwoordiger: 200 },
    // her own draft, never that of another (`invullen.spec.ts`); it is no form for companies, and not about money
    getAanvraag: { buiten: 401, ander: [200, 403] },
    // says nothing of a person
    zoekAdres: {
      buiten: 401,
      ander: 200,
      vertegenwoordiger: 200,
      body: () => ({ postcode: '7607EW', huisnummer: 30 }),
    },
    // what somebody else sent (`eerder.spec.ts`), and documents for a question that this form does not have
    getEerdereAanvraag: { buiten: 401, ander: [404, 403], bytes: 'versie=1' },
    listBekendeDocumenten: { buiten: 401, ander: [404, 403], bytes: 'versie=1&vraag=bewijs' },
    bewaarAanvraag: {
      buiten: 401,
      ander: 404,
      vertegenwoordiger: 404,
      body: () => ({ versie: 999, antwoorden: {}, revisie: null }),
    },
    verwijderAanvraag: { buiten: 401, ander: 204, vertegenwoordiger: 204 },
    // it asks for no files
    uploadFormulierBestand: { buiten: 401, ander: [400, 403], bytes: 'naam=x' },
    verwijderFormulierBestand: { buiten: 401, ander: 204, vertegenwoordiger: 204 },
    saveConcept: { buiten: 401, ander: 204, vertegenwoordiger: 204, body: () => ({ inhoud: {} }) },
    deleteConcept: { buiten: 401, ander: 204, vertegenwoordiger: 204 },
    meldFout: { buiten: 401, ander: 200, body: () => ({ sleutel: randomUUID(), onderdeel: 'naam', tekst: 'x' }) },
    vraagOverInzage: { buiten: 401, ander: 404, body: () => ({ sleutel: randomUUID(), tekst: 'x' }) },
    getInzage: { buiten: 401, ander: 200 },
    // A company sees its own establishments and chooses among them; a person or a branch has nothing to choose.
    listVestigingen: { buiten: 401, ander: [200, 403] },
    kiesVestiging: { buiten: 401, ander: [403, 404], body: () => ({ vestigingsnummer: BEDRIJF.vestigingsnummer }) },
    getAccount: { buiten: 401, ander: 200 },
    // five an hour, and the attackers of one stack are the same company
    downloadAccount: { buiten: 401, ander: [200, 429] },
    verwijderAccount: { buiten: 401, ander: 200, body: () => ({ begrepen: true }) },
    getVoorU: { buiten: 401, ander: 200 },
    kiesTips: { buiten: 401, ander: 204, body: () => ({ aan: true }) },
    verbergTip: { buiten: 401, ander: 404 },
    getVoorEenAnder: { buiten: 401, ander: 200, vertegenwoordiger: 200 },
    handelVoor: { buiten: 401, ander: 404, vertegenwoordiger: 404, body: () => ({ id: 'een-keuze-van-een-ander' }) },
    stopHandelen: { buiten: 401, ander: 204, vertegenwoordiger: 204 },
    listMachtigingen: { buiten: 401, ander: 200 },
    geefMachtiging: { buiten: 401, ander: 400, body: () => ({ voor: 'mij', zaaktypen: ['BB'], tot: '2020-01-01' }) },
    trekMachtigingIn: { buiten: 401, ander: 404 },
    bekijkUitnodiging: { buiten: 401, ander: 404, body: () => ({ code: 'AAAA-BBBB-CCCC' }) },
    beantwoordUitnodiging: {
      buiten: 401,
      ander: 404,
      body: () => ({ code: 'AAAA-BBBB-CCCC', antwoord: 'aanvaarden' }),
    },
    getAfscherming: { buiten: 401, ander: 200 },
    zetAfscherming: { buiten: 401, ander: 403, body: () => ({ wat: 'alles' }) },
  },
  medewerker: {
    getSessie: { buiten: 200, ander: 200, zonderRol: 200, teVertrouwelijk: 200 },
    verlengSessie: { buiten: 401, ander: 200, zonderRol: 200, teVertrouwelijk: 200 },
    uitloggen: { buiten: 200, ander: 200, zonderRol: 200, teVertrouwelijk: 200 },
    volgWijzigingen: { buiten: 401, ander: 200, zonderRol: 200, teVertrouwelijk: 200 },
    getStart: { buiten: 401, ander: 200, zonderRol: 200, teVertrouwelijk: 200 },
    listDoelen: { buiten: 401, ander: 200, zonderRol: 403, teVertrouwelijk: 200 },
    zoekZaak: {
      buiten: 401,
      ander: 403,
      zonderRol: 403,
      teVertrouwelijk: 403,
      body: ({ nummer }) => ({ nummer, doel }),
    },
    geefDoel: { buiten: 401, ander: 204, zonderRol: 403, teVertrouwelijk: 204, body: () => ({ doel }) },
    getZaak: { buiten: 401, ander: 403, zonderRol: 403, teVertrouwelijk: 403 },
    downloadDocument: { buiten: 401, ander: 403, zonderRol: 403, teVertrouwelijk: 403 },
    ...formulierenBeheer,
    listProducten: niemand(),
    getProductVersies: niemand(),
    maakProduct: niemand(() => ({ slug: 'van-een-aanvaller', inhoud: product })),
    wijzigProduct: niemand(() => ({ versie: 1, inhoud: product })),
    publiceerProduct: niemand(() => ({ versie: 1, vanaf: null })),
    trekProductIn: niemand(),
    getSynoniemen: niemand(),
    zetSynoniemen: niemand(() => ({ groepen: [], begonnenMet: [] })),
    listTips: niemand(),
    getTip: niemand(),
    maakTip: niemand(() => tip),
    wijzigTip: niemand(() => ({ versie: 1, inhoud: tip })),
    publiceerTip: niemand(() => ({ versie: 1 })),
    trekTipIn: niemand(),
    probeerTips: niemand(() => ({
      profiel: { leeftijd: 40, huishouden: [], wijk: null, zaaktypen: [] },
      concept: null,
    })),
    ...waardering.medewerker,
    ...werk,
    ...meldingenEnZoeken,
    ...mensen,
    ...onboarding,
    ...nieuws,
    ...paginas,
    ...evenementen,
    getSocialeKaart: niemand(),
    getVoorzieningBeheer: niemand(),
    bewaarVoorziening: niemand(() => ({ revisie: null, inhoud: voorziening })),
    importeerVoorzieningen: { ...niemand(), bytes: 'soort=csv' },
    behandelVoorstel: niemand(() => ({ besluit: 'afgewezen' })),
    bewaarWijkteam: niemand(() => ({ plek: '', inloop: [], wachttijdWeken: null, toelichting: '' })),
    listBerichtteksten: niemand(),
    getBerichttekst: niemand(),
    getBerichttekstVoorbeeld: niemand(),
    bewaarBerichttekst: niemand(() => ({ ...tekst, inhoud: woorden, gelezen: null })),
    publiceerBerichttekst: niemand(() => ({ ...tekst, gelezen: '2026-11-23T09:00:00Z' })),
    zetBerichttekstTerug: niemand(() => ({ ...tekst, versie: 1 })),
    trekBerichttekstIn: niemand(() => tekst),
    // agents may, but there is nobody of this id to tell
    listBezorging: { buiten: 401, ander: 200, zonderRol: 403, teVertrouwelijk: 200 },
    toonOntvanger: { buiten: 401, ander: 404, zonderRol: 403, teVertrouwelijk: 404 },
    handelBezorgingAf: {
      buiten: 401,
      ander: 404,
      zonderRol: 403,
      teVertrouwelijk: 404,
      body: () => ({ hoe: 'gebeld' }),
    },
    // administrators may see what waits, and there is nothing under this id
    listWachtendeInzendingen: { ...niemand(), zonderRol: [200, 403] },
    probeerInzending: { ...niemand(), zonderRol: [403, 404] },
    downloadInzending: { ...niemand(), zonderRol: [403, 404] },
    listInzageBeperkingen: niemand(),
    getInzageBeperking: niemand(),
    vraagInzageBeperking: niemand(() => beperking),
    bevestigInzageBeperking: niemand(),
    wijsInzageBeperkingAf: niemand(() => ({ toelichting: 'x' })),
    hefInzageBeperkingOp: niemand(() => ({ toelichting: 'x' })),
  },
};
