import type { Status, Statustype, Zaaktype } from '../../registers/model.ts';

/** The statustype of a status; null when the catalogue does not know it or could not be asked. */
export function statustypeVan(status: Status | null, zaaktype: Zaaktype | null): Statustype | null {
  return zaaktype?.statustypen.find(({ url }) => url === status?.statustypeUrl) ?? null;
}

/**
 * Whether a step is the municipality's own business (`informeren: false`). Catalogues that never set the flag have it
 * false everywhere; there it says nothing.
 */
export function isIntern(statustype: Statustype, zaaktype: Zaaktype): boolean {
  return !statustype.informeren && zaaktype.statustypen.some(({ informeren }) => informeren);
}

/** How municipalities write that the resident has to do something, in names of statuses and reasons of suspension. */
const wachtOpInwoner = [
  /aanvulling (op)?gevraagd|(aanvullende|ontbrekende) (informatie|gegevens|stukken)|verslag verstuurd/i,
  /wacht(en)? op (uw?\b|inwoner|aanvrager|klant|cliënt|aanvulling|informatie|gegevens|stukken|reactie)/i,
  /afwachting van (uw?\b|aanvulling|stukken|gegevens)|hersteltermijn|onvolledig|incompleet/i,
];
const isBinnen = /ontvangen|binnengekomen|beoordel/i;
const reedsBeslist =
  /^(beslist|besloten|besluit (genomen|op bezwaar|verzonden|verstuurd|bekend\w*)|beschikking (verzonden|verstuurd))/i;
const pasOntvangen = /ontvangen|geregistreerd|ingediend|aangemeld|nieuw/i;
const alBezig = /behandel|onderzoek/i;

export const noemtWachtenOpInwoner = (tekst: string) =>
  wachtOpInwoner.some((woorden) => woorden.test(tekst)) && !isBinnen.test(tekst);
export const noemtBeslist = (tekst: string) => reedsBeslist.test(tekst.trim());
export const noemtOntvangen = (tekst: string) => pasOntvangen.test(tekst) && !alBezig.test(tekst);
