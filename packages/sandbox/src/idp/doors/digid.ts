import { createHash } from 'node:crypto';
import { passesElevenTest } from '../eleven-test.ts';
import type { IdpSeed } from '../seed.ts';
import type { Account, Door, LoginOutcome } from './door.ts';
import { namensField, readNamens, type Namens } from './namens.ts';

const SAML = 'urn:oasis:names:tc:SAML:2.0:ac:classes:';

/** As the portal knows it in the sandbox. */
const DIENSTEN = { machtiging: 'urn:sandbox:dienst:een-loket' };
const NAMENS_CLAIM = 'urn:nl-eid-gdi:1.0:LegalSubjectID';
const DIENST_CLAIM = 'urn:nl-eid-gdi:1.0:ServiceUUID';

function accountOf(bsn: string, namens?: Namens): Account {
  const who = namens ? `${bsn} namens ${namens.bsn}` : bsn;
  return {
    sub: `digid-${createHash('sha256').update(`een-loket-sandbox:${who}`).digest('hex').slice(0, 24)}`,
    name: 'inwoner',
    claims: { bsn, ...(namens && { [NAMENS_CLAIM]: namens.bsn, [DIENST_CLAIM]: namens.dienst }) },
    form: { bsn, ...(namens && { namens: namens.bsn }) },
  };
}

function read(form: Readonly<Record<string, string>>): LoginOutcome {
  const bsn = (form.bsn ?? '').replace(/[\s.]/g, '');
  const refuse = (message: string): LoginOutcome => ({ errors: [{ field: 'bsn', message }] });
  if (bsn === '') return refuse('Vul een burgerservicenummer in.');
  if (!/^\d{9}$/.test(bsn)) return refuse('Een burgerservicenummer heeft 9 cijfers.');
  if (!passesElevenTest(bsn)) {
    return refuse('Dit burgerservicenummer bestaat niet: het klopt niet met de 11-proef. Kijk de cijfers na.');
  }
  const { namens, errors } = readNamens(form, DIENSTEN);
  return errors.length > 0 ? { errors } : { account: accountOf(bsn, namens) };
}

function groupsOf(seed: IdpSeed): Door['groups'] {
  const byBsn = new Map(seed.personen.personen.map((persoon) => [persoon.burgerservicenummer, persoon]));
  const notes = (bsn: string): string[] => [
    ...seed.personen.bijzonderheden
      .filter((item) => item.burgerservicenummers.includes(bsn))
      .map((item) => item.kenmerk),
    ...seed.bedrijven.bedrijven
      .filter((bedrijf) => bedrijf.eigenaarBsn === bsn)
      .map((bedrijf) => `eigenaar van ${bedrijf.basisprofiel.naam}`),
  ];
  return seed.personen.huishoudens.map((huishouden) => ({
    title: `${huishouden.id}: ${[huishouden.omschrijving, huishouden.wijk].filter(Boolean).join(' – ')}`,
    people: huishouden.burgerservicenummers.map((bsn) => {
      const persoon = byBsn.get(bsn);
      const born = persoon?.geboorte?.datum?.langFormaat;
      return {
        value: bsn,
        name: persoon?.naam?.volledigeNaam ?? 'Zonder naam',
        number: `BSN ${bsn}`,
        note: [born ? `geboren ${born}` : '', ...notes(bsn)].filter(Boolean).join(', '),
      };
    }),
  }));
}

/** Who has a mandate at DigiD Machtigen. */
const gemachtigden: Door['groups'][number] = {
  title: 'DigiD Machtigen',
  people: [
    {
      value: '999970379/999970392',
      name: 'Anja Maria Lohuis namens haar moeder',
      number: 'BSN 999970379, namens BSN 999970392',
      note: 'gemachtigd voor Eén Loket',
    },
  ],
};

/** The DigiD door: any BSN that passes the 11-test, three levels. */
export function digidDoor(seed: IdpSeed): Door {
  return {
    id: 'digid',
    clientId: 'loket-inwoner',
    title: 'Inloggen als inwoner',
    sticker: 'Testomgeving: dit is niet de echte DigiD',
    intro: 'Deze pagina speelt DigiD na. Kies een testpersoon, of vul zelf een burgerservicenummer in.',
    levels: [
      { name: 'midden', label: 'Midden', acr: `${SAML}MobileTwoFactorContract` },
      { name: 'substantieel', label: 'Substantieel', acr: `${SAML}Smartcard` },
      { name: 'hoog', label: 'Hoog', acr: `${SAML}SmartcardPKI` },
    ],
    claimNames: ['bsn', NAMENS_CLAIM, DIENST_CLAIM],
    fields: [
      {
        name: 'bsn',
        label: 'Burgerservicenummer (BSN)',
        help: '9 cijfers. Elk nummer dat door de 11-proef komt mag, ook een onbekend nummer.',
        numeric: true,
      },
      namensField,
    ],
    peopleTitle: 'Of kies een testpersoon',
    groups: [...groupsOf(seed), gemachtigden],
    read,
    choose: (value) => {
      const [bsn = '', namens = ''] = value.split('/');
      return read({ bsn, namens });
    },
  };
}
