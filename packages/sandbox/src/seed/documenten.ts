import { textAt, type JsonObject } from '../core/json.ts';
import type { Backend, SeedContext } from './context.ts';
import { makeDocx, smallJpeg } from './files-bytes.ts';
import { makePdf } from './pdf.ts';

export const RSIN = '823288444';

export interface Stuk {
  /** Makes its address; unique in the seed. */
  key: string;
  type: JsonObject;
  titel: string;
  /** Day it was made. */
  dag: string;
  richting: string;
  /** Paragraphs of a letter or form. */
  tekst: readonly string[];
  soort?: 'pdf' | 'jpg' | 'docx';
  status?: string;
  vertrouwelijkheid?: string;
}

/** Adds a document with its bytes and returns its address. */
export function addDocument(backend: Backend, stuk: Stuk, { builder }: SeedContext): string {
  const { soort = 'pdf' } = stuk;
  const content =
    soort === 'jpg' ? smallJpeg : soort === 'docx' ? makeDocx(stuk.tekst.join(' ')) : makePdf(stuk.titel, stuk.tekst);
  const number = builder.rows.filter(({ kind }) => kind === 'enkelvoudiginformatieobjecten').length + 1;
  return builder.add(
    `${backend}.documenten`,
    'enkelvoudiginformatieobjecten',
    stuk.key,
    {
      identificatie: `DOCUMENT-${stuk.dag.slice(0, 4)}-${String(number).padStart(10, '0')}`,
      bronorganisatie: RSIN,
      creatiedatum: stuk.dag,
      titel: stuk.titel,
      vertrouwelijkheidaanduiding: stuk.vertrouwelijkheid ?? textAt(stuk.type, 'vertrouwelijkheidaanduiding'),
      auteur: stuk.richting === 'inkomend' ? 'Inwoner' : 'Gemeente Almelo',
      status: stuk.status ?? 'definitief',
      formaat: FORMATS[soort],
      taal: 'nld',
      versie: 1,
      beginRegistratie: `${stuk.dag}T08:30:00Z`,
      bestandsnaam: `${stuk.titel
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '')}.${soort}`,
      bestandsomvang: content.length,
      link: '',
      beschrijving: '',
      ontvangstdatum: stuk.richting === 'inkomend' ? stuk.dag : null,
      verzenddatum: stuk.richting === 'uitgaand' ? stuk.dag : null,
      indicatieGebruiksrecht: false,
      verschijningsvorm: '',
      ondertekening: { soort: '', datum: null },
      integriteit: { algoritme: '', waarde: '', datum: null },
      informatieobjecttype: textAt(stuk.type, 'url'),
      trefwoorden: [],
      bestandsdelen: [],
      _hasContent: true,
    },
    content,
  );
}

const FORMATS = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Relates a document to a case, with its mirror in Documenten. */
export function linkToZaak(
  backend: Backend,
  zaak: string,
  document: string,
  key: string,
  titel: string,
  dag: string,
  { builder }: SeedContext,
): void {
  builder.add(`${backend}.zaken`, 'zaakinformatieobjecten', key, {
    informatieobject: document,
    zaak,
    titel,
    beschrijving: '',
    registratiedatum: `${dag}T08:31:00Z`,
    vernietigingsdatum: null,
    status: null,
  });
  builder.add(`${backend}.documenten`, 'objectinformatieobjecten', key, {
    informatieobject: document,
    object: zaak,
    objectType: 'zaak',
  });
}
