import type { Rij } from './aanvalstabel.ts';

/** For every employee, but there is nothing of this id for her; a partner learns no more. */
const nietVoorHaar: Rij = { buiten: 401, ander: 404, zonderRol: 404, teVertrouwelijk: 404 };
const lijst: Rij = { buiten: 401, ander: 200, zonderRol: 200, teVertrouwelijk: 200 };
/** Only editors. */
const dicht: Rij = { buiten: 401, ander: 403, zonderRol: 403, teVertrouwelijk: 403, body: () => ({}) };

const bericht = {
  titel: 'Van een aanvaller',
  samenvatting: 'Dit leest niemand.',
  tekst: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Niemand.' }] }] },
  bijlagen: [],
  categorie: 'regels',
  doelgroep: ['medewerker'],
  vastgezet: false,
  reacties: false,
  vanaf: null,
  tot: null,
  leesplicht: null,
  urgent: false,
  onderwerpen: [],
};
const reactie = { tekst: 'Van een aanvaller', noemt: [] };

const pagina = {
  titel: 'Van een aanvaller',
  samenvatting: '',
  tekst: bericht.tekst,
  bijlagen: [],
  doelgroep: ['medewerker'],
  eigenaar: 'MDW00001',
  herzienOp: null,
  sjabloon: false,
};
const GEEN = '3d1f0a52-8a53-4c5e-9f0a-7d0b1c2e3f49';

/** The rows of the handbook, and of what colleagues say is not right. */
export const paginas: Record<string, Rij> = {
  listPaginas: lijst,
  getPagina: nietVoorHaar,
  zegPaginaHielp: { ...nietVoorHaar, body: () => ({ hielp: true }) },
  downloadPaginaBestand: nietVoorHaar,
  listPaginaBeheer: dicht,
  getPaginaBeheer: dicht,
  maakPagina: { ...dicht, body: () => ({ ouder: null, inhoud: pagina }) },
  wijzigPagina: { ...dicht, body: () => ({ versie: 1, inhoud: pagina }) },
  verplaatsPagina: { ...dicht, body: () => ({ ouder: null, voor: null }) },
  publiceerPagina: { ...dicht, body: () => ({ versie: 1 }) },
  bevestigPagina: { ...dicht, body: () => ({ herzienOp: '2027-11-23' }) },
  trekPaginaIn: dicht,
  meldTerug: { ...nietVoorHaar, body: () => ({ soort: 'pagina', id: GEEN, tekst: 'Van een aanvaller' }) },
  listTerugmeldingen: lijst,
  handelTerugmeldingAf: { ...nietVoorHaar, body: () => ({ antwoord: '' }) },
};

/** The rows of news, at the employee door. */
export const nieuws: Record<string, Rij> = {
  listNieuws: lijst,
  // not for partners
  getNieuwsVoorkeur: { ...lijst, zonderRol: [200, 403] },
  zetNieuwsVoorkeur: {
    buiten: 401,
    ander: 204,
    zonderRol: [204, 403],
    teVertrouwelijk: 204,
    body: () => ({ digest: 'uit' }),
  },
  listLeesplichten: lijst,
  // who manages nobody
  listLeesplichtenTeam: { buiten: 401, ander: 403, zonderRol: 403, teVertrouwelijk: 403 },
  listInstructies: { ...lijst, query: 'onderwerp=SHV' },
  getNieuwsbericht: nietVoorHaar,
  leesNieuws: nietVoorHaar,
  bevestigNieuws: { ...nietVoorHaar, body: () => ({ antwoord: null }) },
  // who manages no team is told that, before anything is looked up
  listBevestigingen: { buiten: 401, ander: 403, zonderRol: 403, teVertrouwelijk: 403 },
  waardeerNieuws: { ...nietVoorHaar, body: () => ({ soort: 'duim' }) },
  zoekCollegas: { ...nietVoorHaar, query: 'zoek=an' },
  reageerOpNieuws: { ...nietVoorHaar, body: () => ({ ...reactie, opReactie: null }) },
  wijzigReactie: { ...nietVoorHaar, body: () => reactie },
  verwijderReactie: { ...nietVoorHaar, body: () => ({ reden: 'x' }) },
  listReactieVersies: nietVoorHaar,
  meldReactie: { ...nietVoorHaar, body: () => ({ reden: 'Van een aanvaller' }) },
  laatReactieStaan: { buiten: 401, ander: 403, zonderRol: 403, teVertrouwelijk: 403 },
  downloadNieuwsBestand: nietVoorHaar,
  // who owns a page of the handbook writes too: one of the attackers without a role for cases does
  bewaarTekstBestand: { ...dicht, zonderRol: [400, 403], bytes: 'soort=afbeelding' },
  downloadTekstBestand: { ...dicht, zonderRol: [404, 403] },
  listNieuwsBeheer: dicht,
  getNieuwsBeheer: dicht,
  maakNieuws: { ...dicht, body: () => bericht },
  wijzigNieuws: { ...dicht, body: () => ({ versie: 1, inhoud: bericht }) },
  biedNieuwsAan: { ...dicht, body: () => ({ versie: 1 }) },
  keurNieuwsGoed: { ...dicht, body: () => ({ versie: 1 }) },
  geefNieuwsTerug: { ...dicht, body: () => ({ versie: 1, opmerking: 'Dit klopt niet' }) },
  publiceerNieuws: { ...dicht, body: () => ({ versie: 1, ingrijpend: false }) },
  trekNieuwsIn: dicht,
  annuleerNieuwsPlanning: dicht,
  verwijderNieuws: dicht,
};
