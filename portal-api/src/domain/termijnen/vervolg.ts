import type { Fase, Termijn, Vervolg, Vervolgstap, Zaaksoort } from '@loket/contract';
import { plus, plusDagen, type Kalenderdag } from './kalender.ts';
import { eerstvolgendeWerkdag, eindeVanTermijn } from './wettelijke-termijn.ts';

/** Where a case stands, for what can be done about its term. */
export interface Voortgang {
  soort: Zaaksoort;
  fase: Fase;
  startdatum: Kalenderdag;
  einddatum: Kalenderdag | null;
  termijn: Pick<Termijn, 'uiterlijk' | 'opschorting'>;
}

const tweeWeken = { jaren: 0, maanden: 0, dagen: 14 };
const zesWeken = { jaren: 0, maanden: 0, dagen: 42 };
const eenJaar = { jaren: 1, maanden: 0, dagen: 0 };

/** No term runs: there is a decision, or we wait for papers of hers (Awb 4:15, also where the register did not note it). */
const staatStil: readonly Fase[] = ['wacht_op_u', 'beslist', 'afgerond'];

/**
 * What the law lets somebody do when her case takes long, by the kind of case, with the days. Nothing while the term
 * stands still (Awb 4:15), and nothing more once there is a decision.
 */
export function vervolgVan(voortgang: Voortgang, vandaag: Kalenderdag): Vervolg {
  const stap = stapVan(voortgang, vandaag);
  return { soort: voortgang.soort, stappen: stap ? [stap] : [] };
}

function stapVan(voortgang: Voortgang, vandaag: Kalenderdag): Vervolgstap | null {
  const { soort, fase, startdatum, einddatum, termijn } = voortgang;
  if (soort === 'klacht' && einddatum !== null) return ombudsmanNaAfloop(einddatum, vandaag);
  if (einddatum !== null || staatStil.includes(fase) || termijn.opschorting) return null;
  switch (soort) {
    case 'aanvraag':
    case 'bezwaar':
      return termijn.uiterlijk ? ingebrekestelling(naLaatsteDag(termijn.uiterlijk), vandaag) : null;
    case 'wmo_melding':
      return wmoAanvraag(plusDagen(eindeVanTermijn(startdatum, zesWeken), 1), vandaag);
    case 'klacht':
      return termijn.uiterlijk ? stap('ombudsman', naLaatsteDag(termijn.uiterlijk), vandaag) : null;
    case 'melding':
    case 'onbekend':
      return null;
  }
}

/** A notice that comes before the term has run out does not count, so the Algemene termijnenwet is given its days. */
function naLaatsteDag(uiterlijk: Kalenderdag): Kalenderdag {
  return plusDagen(eerstvolgendeWerkdag(uiterlijk), 1);
}

function stap(soort: Vervolgstap['soort'], vanaf: Kalenderdag, vandaag: Kalenderdag): Vervolgstap {
  return { soort, vanaf, kan: vanaf <= vandaag, tot: null, besluitUiterlijk: null, dwangsomVanaf: null };
}

/** The penalty runs from the day on which two weeks have gone since the notice came in (Awb 4:17, third paragraph). */
function ingebrekestelling(vanaf: Kalenderdag, vandaag: Kalenderdag): Vervolgstap {
  const besluitUiterlijk = eindeVanTermijn(laatste(vanaf, vandaag), tweeWeken);
  const dwangsomVanaf = plusDagen(besluitUiterlijk, 1);
  return { ...stap('ingebrekestelling', vanaf, vandaag), besluitUiterlijk, dwangsomVanaf };
}

/** The inquiry takes six weeks at most; after that she may apply (Wmo 2.3.2), and two weeks later decides it (2.3.5). */
function wmoAanvraag(vanaf: Kalenderdag, vandaag: Kalenderdag): Vervolgstap {
  const besluitUiterlijk = eindeVanTermijn(laatste(vanaf, vandaag), tweeWeken);
  return { ...stap('wmo_aanvraag', vanaf, vandaag), besluitUiterlijk };
}

/** Who does not agree with how her complaint was handled has a year to go to the ombudsman (Awb 9:24). */
function ombudsmanNaAfloop(einddatum: Kalenderdag, vandaag: Kalenderdag): Vervolgstap | null {
  const tot = plus(einddatum, eenJaar);
  return tot < vandaag ? null : { ...stap('ombudsman', einddatum, vandaag), tot };
}

function laatste(een: Kalenderdag, ander: Kalenderdag): Kalenderdag {
  return een > ander ? een : ander;
}
