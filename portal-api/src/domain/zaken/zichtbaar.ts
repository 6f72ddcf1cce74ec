import { documentVoorMedewerker, documentZichtbaar } from '../../access/policies/document-zichtbaar.ts';
import { zaakVoorMedewerker } from '../../access/policies/medewerker-zaak.ts';
import { gaatOokOverEenAnder } from '../../access/policies/via-het-kind.ts';
import { zaakZichtbaar, type Lezer } from '../../access/policies/zaak-zichtbaar.ts';
import type { Medewerker, ObjectDecision, Refusal } from '../../access/policy.ts';
import { hoogste, type AccessSettings } from '../../access/settings.ts';
import type { Niveau } from '../../identity/acting.ts';
import { zonderVrijeTekst, zonderVrijeTeksten } from './zonder-vrije-tekst.ts';
import type { InformatieObject, Zaak, Zaakdocument, Zaakdossier, ZaakMetType } from '../../registers/model.ts';

declare const gezien: unique symbol;

/** A case of which a policy said that the reader may see it; presenters take no other. */
export interface ZichtbareZaak extends ZaakMetType {
  readonly [gezien]: true;
}

/** A dossier in which only what the reader may see is left. */
export type ZichtbaarDossier = Omit<Zaakdossier, 'zaak' | 'zaaktype' | 'deelzaken' | 'hoofdzaak'> & {
  zaak: ZichtbareZaak;
  deelzaken: ZichtbareZaak[];
  hoofdzaak: ZichtbareZaak | null;
  /** Words and documents were left out, as they are also about somebody else. */
  nietAlles?: boolean;
};

/** A case that may be seen, and the document that was asked of it; null when that may not be seen or is not there. */
export interface ZichtbaarDocument {
  zaak: ZichtbareZaak;
  document: InformatieObject | null;
  /** The decision of which it is the letter. */
  besluit: Zaakdocument['besluit'];
}

/** A level that somebody who is logged in may lack. */
export type SterkerNiveau = Exclude<Niveau, 'midden'>;

/** The policies of one reader, filled in. */
export interface Blik {
  zaak: (zaak: ZaakMetType) => ObjectDecision;
  document: (document: InformatieObject) => ObjectDecision;
  /** The case also holds data that is not for this reader: no free words and no documents of it. */
  kuis?: (zaak: Zaak) => boolean;
}

/** How a resident or company looks at cases. */
export function blikVanInwoner(lezer: Lezer, settings: AccessSettings): Blik {
  return {
    zaak: ({ zaak, zaaktype }) => zaakZichtbaar(zaak, zaaktype, lezer, settings),
    document: (document) => documentZichtbaar(document, settings),
    kuis: ({ rollen }) => gaatOokOverEenAnder(rollen, lezer.namens),
  };
}

/** How an employee looks at cases. */
export function blikVanMedewerker(acting: Medewerker, settings: AccessSettings): Blik {
  return {
    zaak: ({ zaak }) => zaakVoorMedewerker(zaak, acting, settings),
    document: (document) => documentVoorMedewerker(document, acting, settings),
  };
}

/** The cases that may be seen, and the level that would show more of them. */
export function zichtbareZaken(
  zaken: readonly ZaakMetType[],
  blik: Blik,
): { zaken: ZichtbareZaak[]; sterkerInloggen: SterkerNiveau | null } {
  const nodig: Niveau[] = [];
  const zichtbaar = zaken.filter((zaak) => {
    const decision = blik.zaak(zaak);
    if (!decision.allow && decision.code === 'sterker-inloggen') nodig.push(decision.niveau);
    return decision.allow;
  });
  const sterker = hoogste(nodig) ?? null;
  // `midden` is the least with which anybody is logged in: nobody is asked to come back with it.
  return {
    zaken: zichtbaar.map((zaak) => getoond(zaak, blik)),
    sterkerInloggen: sterker === 'midden' ? null : sterker,
  };
}

/** A case as the reader may see it. */
function getoond({ zaak, zaaktype }: ZaakMetType, { kuis }: Blik): ZichtbareZaak {
  return { zaak: kuis?.(zaak) ? zonderVrijeTekst(zaak) : zaak, zaaktype } as ZichtbareZaak;
}

/** What may be seen of a dossier, or why not even its case. */
export function zichtbaarDossier(
  dossier: Zaakdossier,
  blik: Blik,
): { dossier: ZichtbaarDossier } | { refusal: Refusal } {
  const { zaak, zaaktype, deelzaken, hoofdzaak } = dossier;
  const decision = blik.zaak({ zaak, zaaktype });
  if (!decision.allow) return { refusal: decision };
  const gekuist = blik.kuis?.(zaak) ?? false;
  const zichtbaar = (documenten: InformatieObject[]) =>
    gekuist ? [] : documenten.filter((document) => blik.document(document).allow);
  return {
    dossier: {
      ...(gekuist ? zonderVrijeTeksten(dossier) : dossier),
      nietAlles: gekuist,
      zaak: getoond({ zaak, zaaktype }, blik),
      documenten: zichtbaar(dossier.documenten),
      besluiten: dossier.besluiten.map((besluit) => ({
        ...besluit,
        toelichting: gekuist ? null : besluit.toelichting,
        documenten: zichtbaar(besluit.documenten),
      })),
      deelzaken: zichtbareZaken(deelzaken, blik).zaken,
      hoofdzaak: zichtbareZaken(hoofdzaak ? [hoofdzaak] : [], blik).zaken[0] ?? null,
    },
  };
}

/** A document of a case that may be seen, or why not even the case. */
export function zichtbaarDocument(
  { zaak, zaaktype, document, besluit }: Zaakdocument,
  blik: Blik,
): { gezien: ZichtbaarDocument } | { refusal: Refusal } {
  const decision = blik.zaak({ zaak, zaaktype });
  if (!decision.allow) return { refusal: decision };
  const zichtbaar = document && !blik.kuis?.(zaak) && blik.document(document).allow ? document : null;
  return { gezien: { zaak: getoond({ zaak, zaaktype }, blik), document: zichtbaar, besluit } };
}
