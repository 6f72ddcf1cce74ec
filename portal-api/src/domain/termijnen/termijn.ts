import type { Termijn } from '@loket/contract';
import { dagenTussen, leesDuur, plus, type Kalenderdag } from './kalender.ts';
import { eindeVanTermijn } from './wettelijke-termijn.ts';

/** What the clock of a decision is made from; dates as the register gives them. */
export interface Termijngegevens {
  startdatum: Kalenderdag;
  einddatum: Kalenderdag | null;
  einddatumGepland: Kalenderdag | null;
  uiterlijkeEinddatumAfdoening: Kalenderdag | null;
  verlenging: { reden: string; duur: string | null } | null;
  opschorting: { reden: string } | null;
}

/** The legal term and the municipality's own promise, ISO 8601 durations. */
export interface Normen {
  doorlooptijd: string | null;
  servicenorm: string | null;
}

/**
 * The decision date as a clock (Awb 4:13 to 4:15): within the term, extended, suspended, late, or finished.
 * A suspended case is never called late: its term stands still. All days are calendar days; `vandaag` is the day in
 * the Netherlands.
 */
export function termijnVan(zaak: Termijngegevens, normen: Normen | null, vandaag: Kalenderdag): Termijn {
  const { einddatum, opschorting } = zaak;
  const { uiterlijk, voorVerlenging } = laatsteDagen(zaak, normen);
  const verlenging = zaak.verlenging && {
    reden: zaak.verlenging.reden,
    dagen: dagenVan(zaak.verlenging.duur, voorVerlenging ?? zaak.startdatum),
    van: voorVerlenging,
  };
  if (einddatum !== null) return { ...geenTermijn, stand: 'afgerond', verlenging, opschorting: null };
  const dagenResterend = uiterlijk ? dagenTussen(vandaag, uiterlijk) : null;
  return {
    stand: stand(zaak, dagenResterend),
    uiterlijk,
    streefdatum: verlenging || opschorting ? null : streefdatum(zaak, normen, uiterlijk, vandaag),
    dagenResterend,
    verlenging,
    opschorting,
  };
}

const geenTermijn = {
  uiterlijk: null,
  streefdatum: null,
  dagenResterend: null,
  verlenging: null,
  opschorting: null,
};

function stand(zaak: Termijngegevens, dagenResterend: number | null): Termijn['stand'] {
  if (zaak.opschorting) return 'opgeschort';
  if (dagenResterend !== null && dagenResterend < 0) return 'te_laat';
  if (zaak.verlenging) return 'verlengd';
  return dagenResterend === null ? 'geen_termijn' : 'binnen_termijn';
}

/**
 * The last day, and what it was before an extension when that is known. Systems differ in whether they move
 * `uiterlijkeEinddatumAfdoening` when they extend. A date that is still start plus legal term was not moved; any other
 * is the register's word and stays. What we count ourselves ends by the Algemene termijnenwet.
 */
function laatsteDagen(zaak: Termijngegevens, normen: Normen | null) {
  const register = zaak.uiterlijkeEinddatumAfdoening;
  const norm = leesDuur(normen?.doorlooptijd ?? null);
  if (!norm) return { uiterlijk: register, voorVerlenging: null };
  const kaal = plus(zaak.startdatum, norm);
  const wettelijk = eindeVanTermijn(zaak.startdatum, norm);
  if (register && register !== kaal && register !== wettelijk) {
    return { uiterlijk: register, voorVerlenging: zaak.verlenging && wettelijk < register ? wettelijk : null };
  }
  const eerst = register ?? wettelijk;
  const extra = leesDuur(zaak.verlenging?.duur ?? null);
  return extra
    ? { uiterlijk: eindeVanTermijn(kaal, extra), voorVerlenging: eerst }
    : { uiterlijk: eerst, voorVerlenging: null };
}

function dagenVan(duur: string | null, vanaf: Kalenderdag): number | null {
  const gelezen = leesDuur(duur);
  return gelezen && dagenTussen(vanaf, plus(vanaf, gelezen));
}

/** The own promise: what was planned for this case, else the service norm. Only while it still promises something. */
function streefdatum(
  zaak: Termijngegevens,
  normen: Normen | null,
  uiterlijk: Kalenderdag | null,
  vandaag: Kalenderdag,
): Kalenderdag | null {
  const norm = leesDuur(normen?.servicenorm ?? null);
  const streef = zaak.einddatumGepland ?? (norm && plus(zaak.startdatum, norm));
  if (!streef || streef < vandaag) return null;
  return uiterlijk === null || streef < uiterlijk ? streef : null;
}
