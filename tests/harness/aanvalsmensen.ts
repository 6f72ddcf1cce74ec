import type { Rij } from './aanvalstabel.ts';

type Maak = (anders?: Partial<Rij>) => Rij;

/** For employees; of the attackers without a role for cases only the partner is kept out. */
const collega: Maak = (anders) => ({ buiten: 401, ander: 200, zonderRol: [200, 403], teVertrouwelijk: 200, ...anders });
/** The same of something that is not there. */
const nergens: Maak = (anders) => collega({ ander: 404, zonderRol: [404, 403], teVertrouwelijk: 404, ...anders });
/** Only for functional administrators, of whom one is among the attackers without a role for cases. */
const beheer: Maak = (anders) => ({ buiten: 401, ander: 403, zonderRol: [200, 403], teVertrouwelijk: 403, ...anders });

const profiel = {
  vaardigheden: [],
  talen: ['nl'],
  wijken: [],
  werkdagen: [1],
  vraagMijOver: ['Van een aanvaller'],
  vervanger: null,
  afwezig: null,
};

const taak = { titel: 'Van een aanvaller', eigenaar: 'MDW00003', uiterlijk: '2026-12-01' };
/** Only for editors, of whom a training coordinator is one where newcomers are concerned. */
const redactie: Maak = (anders) => ({ buiten: 401, ander: 403, zonderRol: 403, teVertrouwelijk: 403, ...anders });

/** Newcomers and links, at the employee door: of a newcomer only she and who manages her know how far she is. */
export const onboarding: Record<string, Rij> = {
  getOnboarding: collega(),
  getOnboardingVan: nergens(),
  maakOnboardingTaak: nergens({ body: () => taak }),
  wijzigOnboardingTaak: nergens({ body: () => taak }),
  verwijderOnboardingTaak: nergens(),
  zetOnboardingGedaan: nergens({ body: () => ({ gedaan: true }) }),
  listOnboardingSjablonen: redactie({ zonderRol: [200, 403] }),
  bewaarOnboardingSjabloon: redactie({ zonderRol: [403, 404], body: () => ({ revisie: null, regels: [] }) }),
  getMijnLinks: collega(),
  getLinksBeheer: redactie(),
  bewaarLinks: redactie({ body: () => ({ revisie: 1, links: [] }) }),
};

/** An event as an attacker would write it. */
const evenement = {
  titel: 'Van een aanvaller',
  omschrijving: '',
  soort: 'locatie',
  plek: 'Nergens',
  adres: null,
  begin: '2026-12-07T14:00',
  eind: '2026-12-07T15:00',
  plaatsen: null,
  sluitOp: null,
  doelgroep: ['medewerker'],
};

/** Events, at the employee door; a training coordinator keeps them too. */
export const evenementen: Record<string, Rij> = {
  listEvenementen: { ...collega(), query: 'van=2026-11-01&tot=2026-11-30' },
  getEvenementKeuzes: redactie({ zonderRol: [200, 403] }),
  getEvenement: nergens(),
  bewaarEvenement: redactie({ zonderRol: [403, 404], body: () => ({ revisie: 1, inhoud: evenement }) }),
  annuleerEvenement: redactie({ zonderRol: [403, 404], body: () => ({ geannuleerd: true }) }),
  meldAanVoorEvenement: nergens(),
  meldAfVoorEvenement: nergens(),
  downloadEvenementAgenda: nergens(),
};

/** Colleagues and the keeping of their directory, at the employee door: nothing here tells of residents. */
export const mensen: Record<string, Rij> = {
  listMensen: collega(),
  getMens: nergens(),
  downloadFoto: nergens(),
  getMijnProfiel: collega(),
  // never of a colleague, and not over what was saved meanwhile
  bewaarMijnProfiel: nergens({
    ander: 400,
    zonderRol: [400, 403],
    teVertrouwelijk: 400,
    body: () => ({ revisie: 9999, profiel }),
  }),
  zetMijnFoto: { ...nergens({ ander: 400, zonderRol: [400, 403], teVertrouwelijk: 400 }), bytes: 'v=1' },
  verwijderMijnFoto: collega({ ander: 204, zonderRol: [204, 403], teVertrouwelijk: 204 }),
  getOrganisatie: collega(),
  getTeam: collega(),
  listWijken: collega(),
  getMensenBeheer: beheer(),
  importeerMensen: { ...beheer(), bytes: 'soort=csv' },
  zetUitDienst: beheer({ zonderRol: [403, 404], body: () => ({ vanaf: '2026-11-01' }) }),
};
