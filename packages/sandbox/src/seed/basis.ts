import { textAt, type JsonObject } from '../core/json.ts';
import type { Builder } from './builder.ts';
import { seedAdressen } from './adressen.ts';
import { seedFiles } from './files.ts';

/** Persons, companies, channels, object types and employees: what the cases stand on. */
export function seedBasis(builder: Builder): void {
  for (const person of seedFiles.personen().personen) {
    builder.addAs('brp', 'personen', textAt(person, 'burgerservicenummer'), person);
  }
  for (const { basisprofiel, vestigingen } of seedFiles.bedrijven()) {
    builder.addAs('kvk', 'basisprofielen', textAt(basisprofiel, 'kvkNummer'), basisprofiel);
    for (const one of vestigingen) builder.addAs('kvk', 'vestigingsprofielen', textAt(one, 'vestigingsnummer'), one);
  }
  seedAdressen(builder);
  seedKanalen(builder);
  seedObjecttypen(builder);
  seedActoren(builder);
}

function seedKanalen(builder: Builder): void {
  const kanalen: Record<string, string[]> = {
    zaken: ['bronorganisatie', 'zaaktype', 'vertrouwelijkheidaanduiding'],
    documenten: ['bronorganisatie', 'informatieobjecttype', 'vertrouwelijkheidaanduiding'],
    besluiten: ['verantwoordelijkeOrganisatie', 'besluittype'],
    objecten: ['objectType'],
    klantinteracties: [],
    zaaktypen: ['catalogus'],
  };
  for (const [naam, filters] of Object.entries(kanalen)) {
    builder.add('notificaties', 'kanaal', naam, { naam, documentatieLink: '', filters });
  }
}

/** Names and schemas of the object types; the last one is the version in use. */
const OBJECTTYPEN = [
  {
    key: 'externe-klanttaak',
    name: 'Externe klanttaak',
    plural: 'Externe klanttaken',
    schema: 'externe-klanttaak-v2',
    version: 2,
  },
  { key: 'taak', name: 'Taak', plural: 'Taken', schema: 'taak-v1', version: 1 },
  { key: 'bericht', name: 'Bericht', plural: 'Berichten', schema: 'bericht', version: 1 },
] as const;

export type Objecttype = (typeof OBJECTTYPEN)[number]['key'];

function seedObjecttypen(builder: Builder): void {
  for (const { key, name, plural, schema, version } of OBJECTTYPEN) {
    const url = builder.add('objecttypen', 'objecttypes', key, {
      name,
      namePlural: plural,
      description: '',
      dataClassification: 'confidential',
      maintainerOrganization: 'Gemeente Almelo',
      maintainerDepartment: '',
      contactPerson: '',
      contactEmail: '',
      source: '',
      updateFrequency: 'unknown',
      providerOrganization: '',
      documentationUrl: '',
      labels: {},
      createdAt: '2025-01-01',
      modifiedAt: '2025-01-01',
      allowGeometry: true,
    });
    builder.addAs('objecttypen', 'versions', `${key}-${version}`, {
      url: `${url}/versions/${version}`,
      version,
      objectType: url,
      status: 'published',
      jsonSchema: seedFiles.schema(schema),
      createdAt: '2025-01-01',
      modifiedAt: '2025-01-01',
      publishedAt: '2025-01-01',
    });
  }
}

const objectId = (id: string, kind: string): JsonObject => ({
  objectId: id,
  codeObjecttype: kind,
  codeRegister: 'obj',
  codeSoortObjectId: 'idf',
});

/** Open Klant takes phone numbers without spaces. */
const plainPhone = (phone: string): string => phone.replaceAll(/[^+\d]/g, '');

/** Employees and teams, to whom internal tasks are given. */
function seedActoren(builder: Builder): void {
  const { teams, medewerkers } = seedFiles.organisatie();
  for (const team of teams) {
    builder.add('klantinteracties', 'actoren', team.id, {
      naam: team.naam,
      soortActor: 'organisatorische_eenheid',
      indicatieActief: true,
      actoridentificator: objectId(team.id, 'afd'),
      actorIdentificatie: {
        omschrijving: team.naam,
        emailadres: team.email,
        faxnummer: '',
        telefoonnummer: plainPhone(team.telefoon),
      },
    });
  }
  for (const one of medewerkers) {
    builder.add('klantinteracties', 'actoren', one.id, {
      naam: one.naam,
      soortActor: 'medewerker',
      indicatieActief: one.actief,
      actoridentificator: objectId(one.identificatie, 'mdw'),
      actorIdentificatie: { functie: one.rolnaam, emailadres: one.email, telefoonnummer: plainPhone(one.telefoon) },
    });
  }
}
