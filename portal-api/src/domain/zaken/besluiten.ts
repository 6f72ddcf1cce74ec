import type { BesluitSamenvatting, Reactie, Zaaksoort } from '@loket/contract';
import type { Besluit, Ref } from '../../registers/model.ts';
import { leesDag, type Kalenderdag } from '../termijnen/kalender.ts';
import { reactietermijnVan } from '../termijnen/reactietermijn.ts';
import { presentDocumenten } from './documenten.ts';
import { teksten } from './teksten.ts';

/** Where one can object online: the path in the app for a decision of a case, null when only by letter. */
export type Bezwaarmogelijkheid = (zaak: Ref, besluit: Ref) => string | null;

/** By letter only, as long as no feature offers a form. */
export const alleenPerBrief: Bezwaarmogelijkheid = () => null;

export interface Besluitkring {
  zaak: Ref;
  soort: Zaaksoort;
  vandaag: Kalenderdag;
  bezwaarmogelijkheid: Bezwaarmogelijkheid;
}

/** The decisions of a case, the newest first. */
export function presentBesluiten(besluiten: readonly Besluit[], kring: Besluitkring): BesluitSamenvatting[] {
  return besluiten.toSorted((a, b) => b.datum.localeCompare(a.datum)).map((besluit) => presentBesluit(besluit, kring));
}

function presentBesluit(besluit: Besluit, kring: Besluitkring): BesluitSamenvatting {
  const { ref, besluittype, datum, toelichting, ingangsdatum, vervaldatum, verzenddatum, documenten } = besluit;
  return {
    bron: ref.bron,
    id: ref.id,
    soort: besluittype.trim() || teksten.besluitZonderNaam,
    datum,
    toelichting,
    ingangsdatum,
    vervaldatum,
    verzenddatum,
    geldigheid: geldigheidVan(besluit, kring.vandaag),
    ingetrokkenDoor: ingetrokkenDoor(besluit),
    reactie: reactieOp(besluit, kring),
    documenten: presentDocumenten(documenten),
  };
}

function geldigheidVan(besluit: Besluit, vandaag: Kalenderdag): BesluitSamenvatting['geldigheid'] {
  const vanaf = leesDag(besluit.ingangsdatum);
  const tot = leesDag(besluit.vervaldatum);
  if (ingetrokkenDoor(besluit) && (tot === null || tot < vandaag)) return 'ingetrokken';
  if (tot !== null && tot < vandaag) return 'verlopen';
  if (vanaf !== null && vanaf > vandaag) return 'nog_niet';
  return vanaf === null && tot === null ? 'onbekend' : 'geldt';
}

function ingetrokkenDoor({ vervalreden }: Besluit): BesluitSamenvatting['ingetrokkenDoor'] {
  if (vervalreden === 'ingetrokken_overheid') return 'gemeente';
  return vervalreden === 'ingetrokken_belanghebbende' ? 'belanghebbende' : null;
}

function reactieOp(besluit: Besluit, { zaak, soort, vandaag, bezwaarmogelijkheid }: Besluitkring): Reactie | null {
  if (soort === 'klacht') return null;
  const opBezwaar = soort === 'bezwaar' || /op bezwaar/i.test(besluit.besluittype);
  const weg = opBezwaar ? 'beroep' : 'bezwaar';
  const termijn = reactietermijnVan(besluit, vandaag);
  const loopt = termijn.dagenResterend === null || termijn.dagenResterend >= 0;
  return { weg, ...termijn, formulier: weg === 'bezwaar' && loopt ? bezwaarmogelijkheid(zaak, besluit.ref) : null };
}
