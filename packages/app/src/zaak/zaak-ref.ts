/** Identifies a case: its back end and its uuid there. */
export interface ZaakRef {
  bron: string;
  id: string;
}

/** Where both doors give the content of a document of a case; the document may come from another back end. */
export const documentAdres = (zaak: ZaakRef, document: ZaakRef): string =>
  `/api/v1/zaken/${zaak.bron}/${zaak.id}/documenten/${document.bron}/${document.id}`;
