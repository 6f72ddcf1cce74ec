import type { Statusstap } from '@loket/contract';
import type { Status, Statustype, Zaak, Zaaktype } from '../../registers/model.ts';
import { leesDag } from '../termijnen/kalender.ts';
import { isIntern, noemtOntvangen, noemtWachtenOpInwoner, statustypeVan } from './statustypen.ts';
import { teksten } from './teksten.ts';

/**
 * The line of steps of a case: what was, where it stands, and what comes as far as the zaaktype tells.
 * For a resident, steps of the municipality itself are left out; when the case stands in one, a neutral text takes its
 * place.
 */
export function statuslijnVan(
  zaak: Pick<Zaak, 'einddatum' | 'status'>,
  statussen: readonly Status[],
  zaaktype: Zaaktype | null,
  voorInwoner: boolean,
): Statusstap[] {
  const verborgen = (type: Statustype) => voorInwoner && zaaktype !== null && isIntern(type, zaaktype);
  const historie = oudsteEerst(statussen.length === 0 && zaak.status ? [zaak.status] : statussen);
  const gezet = historie.map((status) => ({ status, statustype: statustypeVan(status, zaaktype) }));
  const huidig = plaatsVanHuidige(historie, zaak.status);
  const stappen = gezet.flatMap(({ status, statustype }, index) => {
    const nu = index === huidig;
    const intern = statustype !== null && verborgen(statustype);
    // Without the catalogue nobody knows whether this step was the municipality's own business.
    // What was asked in a step of before is asked no more: its text says so as if it were.
    const gevraagd = statustype !== null && noemtWachtenOpInwoner(statustype.omschrijving);
    const voorbij = gevraagd && (!nu || zaak.einddatum !== null);
    const zwijgt = intern || (voorInwoner && (statustype === null || voorbij));
    if (intern && !nu) return [];
    return [
      {
        stand: nu && zaak.einddatum === null ? 'nu' : 'geweest',
        titel: intern ? interneTitel(zaak) : (naamVan(statustype) ?? teksten.stapZonderNaam),
        tekst: zwijgt ? null : tekstVan(statustype, status),
        datum: leesDag(status.datumStatusGezet),
        correctie: isCorrectie(statustype, gezet[index - 1]?.statustype ?? null),
        einde: statustype?.isEindstatus ?? false,
      } satisfies Statusstap,
    ];
  });
  if (zaak.einddatum !== null) return stappen;
  const komende = komendeStappen(gezet[huidig], zaaktype).filter((type) => !verborgen(type));
  return [...stappen, ...komende.map((type, index) => komend(type, gezet.length === 0 && index === 0))];
}

const interneTitel = ({ einddatum }: Pick<Zaak, 'einddatum'>) =>
  einddatum === null ? teksten.interneStap : teksten.laatsteStapIntern;

/** The newest status; of several with the same time the one that the case itself calls current. */
function plaatsVanHuidige(historie: readonly Status[], huidige: Status | null): number {
  const laatste = historie.at(-1);
  if (!laatste || !huidige || tijdVan(huidige) !== tijdVan(laatste)) return historie.length - 1;
  const plaats = historie.findLastIndex(
    (status) => status.statustypeUrl === huidige.statustypeUrl && tijdVan(status) === tijdVan(huidige),
  );
  return plaats === -1 ? historie.length - 1 : plaats;
}

/** Statuses come in no fixed order (Zaken 1.5): oldest first, and at equal times the order of the register. */
function oudsteEerst(statussen: readonly Status[]): Status[] {
  return statussen.toSorted((a, b) => tijdVan(a) - tijdVan(b));
}

function tijdVan({ datumStatusGezet }: Status): number {
  const tijd = Date.parse(datumStatusGezet);
  return Number.isNaN(tijd) ? 0 : tijd;
}

/**
 * Steps beyond the current one, by volgnummer; the next is the lowest that is higher, numbers may be skipped
 * (odd-register-data 4). No preview when a step has no number or the current one is not known: the order is unknown.
 */
function komendeStappen(
  huidig: { statustype: Statustype | null } | undefined,
  zaaktype: Zaaktype | null,
): Statustype[] {
  if (!zaaktype || zaaktype.statustypen.some(({ volgnummer }) => volgnummer === null)) return [];
  if (huidig && (!huidig.statustype || huidig.statustype.isEindstatus)) return [];
  const vanaf = huidig?.statustype?.volgnummer ?? Number.NEGATIVE_INFINITY;
  return zaaktype.statustypen
    .filter((type) => (type.volgnummer ?? 0) > vanaf)
    .toSorted((a, b) => (a.volgnummer ?? 0) - (b.volgnummer ?? 0));
}

/** A case without any status was received all the same: a first step that says so is where it stands. */
function komend(statustype: Statustype, isEersteVanNieuweZaak: boolean): Statusstap {
  return {
    stand: isEersteVanNieuweZaak && noemtOntvangen(statustype.omschrijving) ? 'nu' : 'komt',
    titel: naamVan(statustype) ?? teksten.volgendeStapZonderNaam,
    tekst: statustype.statustekst,
    datum: null,
    correctie: false,
    einde: statustype.isEindstatus,
  };
}

/** Back to an earlier step is a correction; back to waiting for the resident is a normal course of things. */
export function isCorrectie(
  statustype: Pick<Statustype, 'volgnummer' | 'omschrijving'> | null,
  vorige: Pick<Statustype, 'volgnummer'> | null,
): boolean {
  if (statustype?.volgnummer == null || vorige?.volgnummer == null) return false;
  return statustype.volgnummer < vorige.volgnummer && !noemtWachtenOpInwoner(statustype.omschrijving);
}

function naamVan(statustype: Statustype | null): string | null {
  return statustype?.omschrijving.trim() || statustype?.statustekst || null;
}

/** The text of the step; what was noted with this status itself when there is none (it is meant for the initiator). */
function tekstVan(statustype: Statustype | null, status: Status): string | null {
  const tekst = statustype?.statustekst || status.statustoelichting || null;
  return tekst === naamVan(statustype) ? null : tekst;
}
