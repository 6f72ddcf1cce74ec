import { createHash } from 'node:crypto';
import type { IdpSeed } from '../seed.ts';
import type { Account, Door, FieldError, LoginOutcome } from './door.ts';
import { namensField, readNamens, type Namens } from './namens.ts';

const LOA = 'urn:etoegang:core:assurance-class:';

/** As the portal knows them in the sandbox. */
const DIENSTEN = {
  bewind: 'urn:sandbox:dienst:bewindvoering',
  mentorschap: 'urn:sandbox:dienst:mentorschap',
  curatele: 'urn:sandbox:dienst:curatele',
};
const NAMENS_CLAIM = 'urn:etoegang:1.12:EntityConcernedID:BSN';
const DIENST_CLAIM = 'urn:etoegang:core:ServiceUUID';

function accountOf(kvkNummer: string, vestigingsnummer: string, namens?: Namens): Account {
  const who = namens && createHash('sha256').update(`${namens.dienst}:${namens.bsn}`).digest('hex').slice(0, 24);
  const sub = ['eh', kvkNummer, vestigingsnummer, who].filter(Boolean).join('-');
  return {
    sub,
    name: 'ondernemer',
    claims: {
      'urn:etoegang:1.9:EntityConcernedID:KvKnr': kvkNummer,
      ...(vestigingsnummer ? { 'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr': vestigingsnummer } : {}),
      ...(namens && { [NAMENS_CLAIM]: namens.bsn, [DIENST_CLAIM]: namens.dienst }),
      'urn:etoegang:core:LegalSubjectID': kvkNummer,
      'urn:etoegang:core:ActingSubjectID': createHash('sha256').update(`een-loket-sandbox:${sub}`).digest('hex'),
    },
    form: { kvkNummer, vestigingsnummer, ...(namens && { namens: namens.bsn }) },
  };
}

function read(form: Readonly<Record<string, string>>): LoginOutcome {
  const kvkNummer = (form.kvkNummer ?? '').replace(/\s/g, '');
  const vestigingsnummer = (form.vestigingsnummer ?? '').replace(/\s/g, '');
  const errors: FieldError[] = [];
  if (kvkNummer === '') errors.push({ field: 'kvkNummer', message: 'Vul een KVK-nummer in.' });
  else if (!/^\d{8}$/.test(kvkNummer)) errors.push({ field: 'kvkNummer', message: 'Een KVK-nummer heeft 8 cijfers.' });
  if (vestigingsnummer !== '' && !/^\d{12}$/.test(vestigingsnummer)) {
    errors.push({ field: 'vestigingsnummer', message: 'Een vestigingsnummer heeft 12 cijfers.' });
  }
  const { namens, errors: wrong } = readNamens(form, DIENSTEN);
  errors.push(...wrong);
  return errors.length > 0 ? { errors } : { account: accountOf(kvkNummer, vestigingsnummer, namens) };
}

function choose(value: string): LoginOutcome {
  const [kvkNummer = '', vestigingsnummer = '', namens = '', rol = ''] = value.split('/');
  return read({ kvkNummer, vestigingsnummer, namens, rol });
}

function groupsOf(seed: IdpSeed): Door['groups'] {
  return seed.bedrijven.bedrijven.map(({ basisprofiel, vestigingen, bijzonderheid }) => ({
    title: [basisprofiel.naam, bijzonderheid].filter(Boolean).join(' – '),
    people: [
      {
        value: basisprofiel.kvkNummer,
        name: basisprofiel.naam,
        number: `KVK ${basisprofiel.kvkNummer}`,
        note: 'hele bedrijf',
      },
      ...vestigingen.map((vestiging) => ({
        value: `${basisprofiel.kvkNummer}/${vestiging.vestigingsnummer}`,
        name: `Vestiging ${vestiging.eersteHandelsnaam}`,
        number: `vestigingsnummer ${vestiging.vestigingsnummer}`,
        note: [
          vestiging.indHoofdvestiging === 'Ja' ? 'alleen de hoofdvestiging' : 'alleen deze vestiging',
          vestiging.adressen?.[0]?.plaats ?? '',
        ]
          .filter(Boolean)
          .join(', '),
      })),
    ],
  }));
}

/** Professionals who act for residents by order of a court; the company is one of the seed. */
const vertegenwoordigers: Door['groups'][number] = {
  title: 'Bewindvoerder, mentor of curator',
  people: (
    [
      ['bewind', 'bewindvoerder', '999970343', 'Mehmet Yıldırım'],
      ['mentorschap', 'mentor', '999970343', 'Mehmet Yıldırım'],
      ['curatele', 'curator', '999970495', 'Dennis Schutte'],
    ] as const
  ).map(([rol, woord, bsn, wie]) => ({
    value: `90000102//${bsn}/${rol}`,
    name: `Lohuis Administratie als ${woord}`,
    number: `KVK 90000102, namens BSN ${bsn}`,
    note: `${woord} van ${wie}`,
  })),
};

/** The eHerkenning door: any KvK number of eight digits, with or without an establishment. */
export function eherkenningDoor(seed: IdpSeed): Door {
  return {
    id: 'eherkenning',
    clientId: 'loket-inwoner',
    title: 'Inloggen als ondernemer',
    sticker: 'Testomgeving: dit is niet de echte eHerkenning',
    intro: 'Deze pagina speelt eHerkenning na. Kies een testbedrijf, of vul zelf een KVK-nummer in.',
    levels: [
      { name: 'midden', label: 'EH2+', acr: `${LOA}loa2plus` },
      { name: 'substantieel', label: 'EH3', acr: `${LOA}loa3` },
      { name: 'hoog', label: 'EH4', acr: `${LOA}loa4` },
    ],
    claimNames: [
      'urn:etoegang:1.9:EntityConcernedID:KvKnr',
      'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr',
      NAMENS_CLAIM,
      DIENST_CLAIM,
      'urn:etoegang:core:LegalSubjectID',
      'urn:etoegang:core:ActingSubjectID',
    ],
    fields: [
      { name: 'kvkNummer', label: 'KVK-nummer', help: '8 cijfers.', numeric: true },
      {
        name: 'vestigingsnummer',
        label: 'Vestigingsnummer (mag leeg blijven)',
        help: '12 cijfers. Vul dit in als u alleen voor één vestiging mag handelen.',
        optional: true,
        numeric: true,
      },
      namensField,
      {
        name: 'rol',
        label: 'In welke rol?',
        help: 'Alleen als u voor iemand anders inlogt.',
        optional: true,
        options: [
          { value: 'bewind', label: 'Bewindvoerder' },
          { value: 'mentorschap', label: 'Mentor' },
          { value: 'curatele', label: 'Curator' },
        ],
      },
    ],
    peopleTitle: 'Of kies een testbedrijf',
    groups: [...groupsOf(seed), vertegenwoordigers],
    read,
    choose,
  };
}
