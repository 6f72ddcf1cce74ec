import type { Fixture } from '../../core/admin.ts';
import { textAt, type JsonObject } from '../../core/json.ts';
import { uuidFrom } from '../../core/random.ts';
import { makePdf } from '../pdf.ts';
import { listOr, oddZaak, valueOr, type OddContext, type OddFixture } from './context.ts';

/** A document on a case, with bytes, its relation and the mirror of that. */
export function oddDocument(
  zaak: string,
  key: string,
  velden: JsonObject,
  relatie: JsonObject,
  context: OddContext,
): Fixture[] {
  const bytes = makePdf(textAt(velden, 'titel') || 'Document', ['Gemeente Almelo']);
  const uuid = uuidFrom(key);
  const url = `${context.address('openzaak.documenten')}/enkelvoudiginformatieobjecten/${uuid}`;
  const type = context.store.collection('openzaak.catalogi', 'informatieobjecttypen').where('omschrijving', 'Foto')[0];
  return [
    {
      register: 'openzaak.documenten',
      resource: 'enkelvoudiginformatieobjecten',
      bytes: bytes.toString('base64'),
      body: {
        url,
        identificatie: `ODD-${uuid.slice(0, 8)}`,
        bronorganisatie: '823288444',
        creatiedatum: context.today,
        titel: 'Document',
        vertrouwelijkheidaanduiding: 'openbaar',
        auteur: 'Gemeente Almelo',
        status: 'definitief',
        formaat: 'application/pdf',
        taal: 'nld',
        versie: 1,
        beginRegistratie: `${context.today}T09:00:00Z`,
        bestandsnaam: 'document.pdf',
        bestandsomvang: bytes.length,
        link: '',
        beschrijving: '',
        ontvangstdatum: null,
        verzenddatum: null,
        indicatieGebruiksrecht: false,
        verschijningsvorm: '',
        ondertekening: { soort: '', datum: null },
        integriteit: { algoritme: '', waarde: '', datum: null },
        informatieobjecttype: textAt(type?.body, 'url'),
        trefwoorden: [],
        bestandsdelen: [],
        ...velden,
      },
    },
    {
      register: 'openzaak.zaken',
      resource: 'zaakinformatieobjecten',
      body: {
        uuid: uuidFrom(`${key} relatie`),
        informatieobject: url,
        zaak,
        titel: '',
        beschrijving: '',
        registratiedatum: `${context.today}T09:00:00Z`,
        vernietigingsdatum: null,
        status: null,
        ...relatie,
      },
    },
    {
      register: 'openzaak.documenten',
      resource: 'objectinformatieobjecten',
      body: {
        url: `${context.address('openzaak.documenten')}/objectinformatieobjecten/${uuidFrom(`${key} spiegel`)}`,
        informatieobject: url,
        object: zaak,
        objectType: 'zaak',
      },
    },
  ];
}

interface Stuk {
  velden?: JsonObject;
  relatie?: JsonObject;
}

function withDocuments(name: string, values: JsonObject, stukken: readonly Stuk[], context: OddContext): Fixture[] {
  const { url, fixtures } = oddZaak(
    { name, values, statussen: [{ stap: 0, op: `${context.today}T09:00:00Z` }] },
    context,
  );
  return [
    ...fixtures,
    ...stukken.flatMap(({ velden = {}, relatie = {} }, nth) =>
      oddDocument(url, `odd ${name} ${JSON.stringify(values)} ${nth}`, velden, relatie, context),
    ),
  ];
}

/** Odd documents: rows 10-13 of odd-register-data.md. */
export const oddDocumenten: Readonly<Record<string, OddFixture>> = {
  'documenten-in-alle-statussen': (values, context) =>
    withDocuments(
      'documenten-in-alle-statussen',
      values,
      listOr(values, 'statussen', ['in_bewerking', 'ter_vaststelling', 'definitief', 'gearchiveerd', '']).map(
        (status) => ({
          velden: {
            status,
            titel: `Document ${status || 'zonder status'}`,
            ontvangstdatum: typeof values['ontvangstdatum'] === 'string' ? values['ontvangstdatum'] : null,
          },
        }),
      ),
      context,
    ),
  'confidentieel-document': (values, context) =>
    withDocuments(
      'confidentieel-document',
      values,
      [
        {
          velden: {
            titel: 'Confidentieel stuk',
            vertrouwelijkheidaanduiding: valueOr(values, 'vertrouwelijkheidaanduiding', 'confidentieel'),
          },
        },
      ],
      context,
    ),
  'document-op-zaak': (values, context) => {
    const zaak = textAt(values, 'zaak');
    const titel = valueOr(values, 'titel', 'Brief');
    return oddDocument(zaak, `odd document-op-zaak ${zaak} ${titel}`, { titel }, {}, context);
  },
  'relatie-zonder-registratiedatum': (values, context) =>
    withDocuments(
      'relatie-zonder-registratiedatum',
      values,
      [
        { velden: { titel: 'Eerste' }, relatie: { registratiedatum: '2026-01-05T09:00:00Z' } },
        { velden: { titel: 'Zonder datum' }, relatie: { registratiedatum: null } },
        { velden: { titel: 'Laatste' }, relatie: { registratiedatum: '2026-03-05T09:00:00Z' } },
      ],
      context,
    ),
  'document-zonder-omvang': (values, context) =>
    withDocuments(
      'document-zonder-omvang',
      values,
      [
        {
          velden: {
            titel: 'Besluit',
            bestandsomvang: null,
            formaat: '',
            bestandsnaam: valueOr(values, 'bestandsnaam', 'Besluit "Wmo" – één.pdf'),
          },
        },
      ],
      context,
    ),
};
