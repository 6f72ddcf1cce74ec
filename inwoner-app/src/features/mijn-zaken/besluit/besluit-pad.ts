import type { ZaakRef } from '@loket/app/zaak';

/** The page of a decision of a case; the decision may come from another back end. */
export const besluitPad = (zaak: ZaakRef, besluit: ZaakRef): string =>
  `/mijn-zaken/${zaak.bron}/${zaak.id}/besluiten/${besluit.bron}/${besluit.id}`;
