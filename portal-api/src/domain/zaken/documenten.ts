import type { DocumentSamenvatting } from '@loket/contract';
import type { InformatieObject } from '../../registers/model.ts';
import { leesDag, type Kalenderdag } from '../termijnen/kalender.ts';
import { soortBestand, veiligeBestandsnaam } from './bestanden.ts';
import { teksten } from './teksten.ts';

/** Documents as the contract tells them: newest first, and last those of which nobody noted when they came to the case. */
export function presentDocumenten(documenten: readonly InformatieObject[]): DocumentSamenvatting[] {
  return documenten
    .toSorted((a, b) => {
      const zonderDatum = Number(a.registratiedatum === null) - Number(b.registratiedatum === null);
      return (
        zonderDatum || (datumVan(b) ?? '').localeCompare(datumVan(a) ?? '') || titelVan(a).localeCompare(titelVan(b))
      );
    })
    .map(presentDocument);
}

/** What may be told of a document that the reader may see. */
function presentDocument(document: InformatieObject): DocumentSamenvatting {
  const { ref, bestandsnaam, formaat, omvang, informatieobjecttype } = document;
  return {
    bron: ref.bron,
    id: ref.id,
    titel: titelVan(document),
    soort: informatieobjecttype,
    datum: datumVan(document),
    omvang,
    formaat: soortBestand(formaat, bestandsnaam),
    bestandsnaam: veiligeBestandsnaam(bestandsnaam, document.titel, formaat),
    richting: richtingVan(document),
  };
}

const titelVan = ({ titel }: InformatieObject) => titel.trim() || teksten.documentZonderNaam;

/** The day it was sent or received; else when it came to the case or was made. */
function datumVan(document: InformatieObject): Kalenderdag | null {
  const { verzenddatum, ontvangstdatum, registratiedatum, creatiedatum } = document;
  return verzenddatum ?? ontvangstdatum ?? leesDag(registratiedatum) ?? creatiedatum;
}

/** Documenten API 1.4: a document has a date of receipt or a date of sending, never both. */
function richtingVan({ ontvangstdatum, verzenddatum }: InformatieObject): DocumentSamenvatting['richting'] {
  if (verzenddatum !== null) return 'van_gemeente';
  return ontvangstdatum === null ? 'onbekend' : 'van_u';
}
