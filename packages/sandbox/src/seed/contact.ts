import { textAt, valueAt, type JsonObject } from '../core/json.ts';
import { uuidFrom } from '../core/random.ts';
import type { SeedContext } from './context.ts';
import { seedFiles } from './files.ts';
import { GESPREKKEN, type Gesprek } from './gesprekken.ts';
import { runningZaak } from './running.ts';

const KI = 'klantinteracties';
const NO_ADDRESS = null;

/** The reference `{ uuid, url }` to what was added under a key. */
function link(kind: string, key: string, { builder }: SeedContext): JsonObject {
  const uuid = uuidFrom(`${KI}/${kind}/${key}`);
  return { uuid, url: `${builder.address(KI)}/${kind}/${uuid}` };
}

/** Persons without e-mail and persons without anything also occur. */
const WITHOUT_EMAIL = ['999970392', '999970136', '999970549'];
const WITHOUT_PARTIJ = [
  '999970148',
  '999970185',
  '999970264',
  '999970331',
  '999970434',
  '999970537',
  '999970057',
  '999970124',
  '999970112',
];

/** Customers, their addresses, and what they asked and were told. */
export function seedContact(context: SeedContext): void {
  let number = 1;
  for (const persoon of seedFiles.personen().personen) {
    const bsn = textAt(persoon, 'burgerservicenummer');
    if (WITHOUT_PARTIJ.includes(bsn)) continue;
    addPersoon(persoon, bsn, number++, context);
  }
  for (const { basisprofiel, vestigingen } of seedFiles.bedrijven())
    addBedrijf(basisprofiel, vestigingen, number++, context);
  for (const [index, gesprek] of GESPREKKEN.entries()) addGesprek(gesprek, index, context);
}

function partijBody(
  number: number,
  soortPartij: string,
  partijIdentificatie: JsonObject,
  extra: JsonObject = {},
): JsonObject {
  return {
    nummer: String(number).padStart(10, '0'),
    interneNotitie: '',
    voorkeursDigitaalAdres: null,
    voorkeursRekeningnummer: null,
    soortPartij,
    indicatieGeheimhouding: false,
    voorkeurstaal: 'nld',
    indicatieActief: true,
    bezoekadres: NO_ADDRESS,
    correspondentieadres: NO_ADDRESS,
    partijIdentificatie,
    ...extra,
  };
}

function addPersoon(persoon: JsonObject, bsn: string, number: number, context: SeedContext): void {
  const { builder } = context;
  const contactnaam = {
    voorletters: textAt(persoon, 'naam.voorletters').slice(0, 10),
    voornaam: textAt(persoon, 'naam.voornamen').split(' ')[0] ?? '',
    voorvoegselAchternaam: textAt(persoon, 'naam.voorvoegsel').slice(0, 10),
    achternaam: textAt(persoon, 'naam.geslachtsnaam'),
  };
  const email = !WITHOUT_EMAIL.includes(bsn);
  builder.add(
    KI,
    'partijen',
    bsn,
    partijBody(
      number,
      'persoon',
      { contactnaam },
      {
        indicatieGeheimhouding: persoon['geheimhoudingPersoonsgegevens'] === true,
        voorkeursDigitaalAdres: email ? link('digitaleadressen', `${bsn} email`, context) : null,
      },
    ),
  );
  addIdentificator(bsn, bsn, ['natuurlijk_persoon', 'brp', 'bsn'], null, context);
  const name = `${contactnaam.voornaam}.${contactnaam.achternaam}`
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z.]/g, '');
  if (email) addAdres(bsn, 'email', `${name}@post.example`, true, context);
  addAdres(bsn, 'telefoonnummer', `0655${bsn.slice(-6)}`, true, context);
  if (bsn === '999970021') addAdres(bsn, 'email', 'gezin.tenbrinke@post.example', false, context, 'tweede');
}

function addBedrijf(basisprofiel: JsonObject, vestigingen: JsonObject[], number: number, context: SeedContext): void {
  const { builder } = context;
  const kvk = textAt(basisprofiel, 'kvkNummer');
  const rsin = textAt(basisprofiel, '_embedded.eigenaar.rsin');
  builder.add(KI, 'partijen', kvk, partijBody(number, 'organisatie', { naam: textAt(basisprofiel, 'naam') }));
  addIdentificator(kvk, kvk, ['niet_natuurlijk_persoon', 'hr', 'kvk_nummer'], null, context);
  if (rsin) addIdentificator(kvk, rsin, ['niet_natuurlijk_persoon', 'hr', 'rsin'], null, context);
  const site = textAt(basisprofiel, '_embedded.hoofdvestiging.websites') || `bedrijf-${kvk}.example`;
  addAdres(kvk, 'email', `info@${site}`, true, context);
  if (vestigingen.length < 2) return;
  for (const [index, branch] of vestigingen.entries()) {
    const nummer = textAt(branch, 'vestigingsnummer');
    builder.add(
      KI,
      'partijen',
      nummer,
      partijBody(number * 100 + index, 'organisatie', { naam: textAt(branch, 'eersteHandelsnaam') }),
    );
    addIdentificator(
      nummer,
      nummer,
      ['vestiging', 'hr', 'vestigingsnummer'],
      link('partij-identificatoren', kvk, context),
      context,
    );
  }
}

function addIdentificator(
  partij: string,
  objectId: string,
  [codeObjecttype, codeRegister, codeSoortObjectId]: readonly [string, string, string],
  subIdentificatorVan: JsonObject | null,
  context: SeedContext,
): void {
  context.builder.add(KI, 'partij-identificatoren', objectId, {
    identificeerdePartij: link('partijen', partij, context),
    anderePartijIdentificator: '',
    partijIdentificator: { codeObjecttype, codeSoortObjectId, objectId, codeRegister },
    subIdentificatorVan,
  });
}

function addAdres(
  partij: string,
  soort: 'email' | 'telefoonnummer',
  adres: string,
  standard: boolean,
  context: SeedContext,
  suffix = '',
): void {
  context.builder.add(KI, 'digitaleadressen', `${partij} ${soort}${suffix}`, {
    verstrektDoorBetrokkene: null,
    verstrektDoorPartij: link('partijen', partij, context),
    adres,
    soortDigitaalAdres: soort,
    isStandaardAdres: standard,
    omschrijving: soort === 'email' ? 'E-mail' : 'Mobiel',
    referentie: '',
    verificatieDatum: soort === 'email' && standard ? context.builder.day(-120) : null,
  });
}

/** A question with its internal task, and the answer when there is one. */
function addGesprek(gesprek: Gesprek, index: number, context: SeedContext): void {
  const { builder } = context;
  const { wie, kanaal, onderwerp, vraag, dagen, antwoord, team } = gesprek;
  const key = `gesprek ${index}`;
  const at = `${builder.day(-dagen)}T10:${String(index % 60).padStart(2, '0')}:00Z`;
  const contact = addKlantcontact(key, { kanaal, onderwerp, inhoud: vraag, at, nummer: index * 2 + 1 }, context);
  addBetrokkene(key, wie, contact, true, context);
  const zaak = gesprek.zaak ? runningZaak(gesprek.zaak, wie, context) : undefined;
  if (zaak) {
    builder.add(KI, 'onderwerpobjecten', `${key} zaak`, {
      klantcontact: contact,
      wasKlantcontact: null,
      onderwerpobjectidentificator: {
        objectId: zaak.uuid,
        codeObjecttype: 'zaak',
        codeRegister: 'open-zaak',
        codeSoortObjectId: 'uuid',
      },
    });
  }
  if (team) {
    const actor = link('actoren', team, context);
    builder.add(KI, 'internetaken', key, {
      nummer: String(index + 1).padStart(10, '0'),
      referentienummer: null,
      gevraagdeHandeling: gesprek.terugbellen ? 'Terugbellen' : 'Vraag beantwoorden',
      aanleidinggevendKlantcontact: contact,
      toegewezenAanActoren: [actor],
      toelichting: gesprek.terugbellen ? 'Beller is het beste bereikbaar na 13.00 uur.' : '',
      status: antwoord ? 'verwerkt' : 'te_verwerken',
      toegewezenOp: at,
      afgehandeldOp: antwoord ? `${builder.day(-Math.max(0, dagen - 2))}T14:00:00Z` : null,
    });
  }
  if (antwoord) {
    const later = `${builder.day(-Math.max(0, dagen - 2))}T14:00:00Z`;
    const answer = addKlantcontact(
      `${key} antwoord`,
      {
        kanaal: 'portaal',
        onderwerp: `Antwoord: ${onderwerp}`.slice(0, 200),
        inhoud: antwoord,
        at: later,
        nummer: index * 2 + 2,
      },
      context,
    );
    addBetrokkene(`${key} antwoord`, wie, answer, false, context);
    builder.add(KI, 'onderwerpobjecten', `${key} antwoord op`, {
      klantcontact: answer,
      wasKlantcontact: contact,
      onderwerpobjectidentificator: null,
    });
  }
}

function addKlantcontact(
  key: string,
  {
    kanaal,
    onderwerp,
    inhoud,
    at,
    nummer,
  }: { kanaal: string; onderwerp: string; inhoud: string; at: string; nummer: number },
  context: SeedContext,
): JsonObject {
  context.builder.add(KI, 'klantcontacten', key, {
    nummer: String(nummer).padStart(10, '0'),
    referentienummer: null,
    kanaal,
    onderwerp,
    inhoud,
    reactie: '',
    indicatieContactGelukt: true,
    hoofdOnderwerpType: '',
    verdereActieOndernomen: false,
    taal: 'nld',
    vertrouwelijk: false,
    plaatsgevondenOp: at,
    metadata: {},
  });
  return link('klantcontacten', key, context);
}

function addBetrokkene(key: string, wie: string, contact: JsonObject, initiator: boolean, context: SeedContext): void {
  const partij = context.builder.rows.find(
    ({ register, kind, uuid }) =>
      register === KI && kind === 'partijen' && uuid === link('partijen', wie, context)['uuid'],
  );
  context.builder.add(KI, 'betrokkenen', key, {
    wasPartij: link('partijen', wie, context),
    hadKlantcontact: contact,
    bezoekadres: NO_ADDRESS,
    correspondentieadres: NO_ADDRESS,
    contactnaam: valueAt(partij?.body, 'partijIdentificatie.contactnaam') ?? null,
    rol: 'klant',
    organisatienaam: textAt(partij?.body, 'partijIdentificatie.naam'),
    initiator,
  });
}
