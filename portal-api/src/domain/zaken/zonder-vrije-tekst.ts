import type { Status, Zaak, Zaakdossier } from '../../registers/model.ts';

/** A case with only what follows from its kind and its dates: nothing that somebody typed, which may name anybody. */
export function zonderVrijeTekst(zaak: Zaak): Zaak {
  return {
    ...zaak,
    omschrijving: null,
    toelichting: null,
    eigenschappen: [],
    verlenging: zaak.verlenging && { ...zaak.verlenging, reden: '' },
    opschorting: zaak.opschorting && { reden: '' },
    status: zaak.status && zonderToelichting(zaak.status),
    resultaat: zaak.resultaat && { ...zaak.resultaat, toelichting: null },
  };
}

/** The same of a whole dossier; documents, which hold free words themselves, are left out by the one who shows it. */
export function zonderVrijeTeksten(dossier: Zaakdossier): Zaakdossier {
  return { ...dossier, zaak: zonderVrijeTekst(dossier.zaak), statussen: dossier.statussen.map(zonderToelichting) };
}

function zonderToelichting(status: Status): Status {
  return { ...status, statustoelichting: null };
}
