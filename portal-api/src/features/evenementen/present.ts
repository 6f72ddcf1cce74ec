import type { EvenementDetail, EvenementRegel } from '@loket/contract';
import type { Aanmeldingen } from '../../domain/aanmeldingen/aanmeldingen.ts';
import { EVENEMENT } from '../../domain/evenementen/evenementen.ts';
import type { Medewerkers } from '../../domain/medewerkers/model.ts';
import { kloktijdVan } from '../../domain/termijnen/kloktijd.ts';
import type { Evenement } from '../../generated/prisma/client.ts';

export interface PresentDeps {
  aanmeldingen: Aanmeldingen;
  medewerkers: Pick<Medewerkers, 'namen'>;
}

/** Whether one can sign up now. */
export const isOpen = ({ geannuleerd, sluitOp, begin }: Evenement, now: Date): boolean =>
  !geannuleerd && now < (sluitOp ?? begin);

/** Events in a list, with how many go and what this reader has; two questions for all of them. */
export async function presentRegels(
  rijen: readonly Evenement[],
  wie: string,
  now: Date,
  { aanmeldingen }: PresentDeps,
): Promise<EvenementRegel[]> {
  const ids = rijen.map(({ id }) => id);
  const [aantallen, mijne] = await Promise.all([
    aanmeldingen.tel(EVENEMENT, ids),
    aanmeldingen.standenVan(EVENEMENT, ids, wie),
  ]);
  return rijen.map((rij) => ({
    id: rij.id,
    titel: rij.titel,
    soort: rij.soort as EvenementRegel['soort'],
    plek: rij.plek,
    begin: rij.begin.toISOString(),
    eind: rij.eind.toISOString(),
    plaatsen: rij.plaatsen,
    geplaatst: aantallen.get(rij.id)?.geplaatst ?? 0,
    wacht: aantallen.get(rij.id)?.wacht ?? 0,
    mijn: mijne.get(rij.id) ?? null,
    open: isOpen(rij, now),
    geannuleerd: rij.geannuleerd,
  }));
}

/** One event. Where it is followed online is for who has a place, so that a full room does not fill up through the link. */
export async function presentEvenement(
  rij: Evenement,
  { wie, now, magBeheren }: { wie: string; now: Date; magBeheren: boolean },
  deps: PresentDeps,
): Promise<EvenementDetail> {
  const [regel] = await presentRegels([rij], wie, now, deps);
  if (!regel) throw new Error('an event is presented as one line');
  return {
    ...regel,
    omschrijving: rij.omschrijving,
    adres: magBeheren || regel.mijn?.stand === 'geplaatst' ? rij.adres : null,
    sluitOp: rij.sluitOp?.toISOString() ?? null,
    beheer: magBeheren ? await beheerVan(rij, deps) : null,
  };
}

async function beheerVan(
  rij: Evenement,
  { aanmeldingen, medewerkers }: PresentDeps,
): Promise<EvenementDetail['beheer']> {
  const lijst = await aanmeldingen.lijst({ waarvan: EVENEMENT, object: rij.id });
  const namen = await medewerkers.namen(lijst.map(({ wie }) => wie));
  const { revisie, titel, omschrijving, plek, adres, plaatsen, doelgroep } = rij;
  return {
    revisie,
    inhoud: {
      titel,
      omschrijving,
      soort: rij.soort as EvenementRegel['soort'],
      plek,
      adres,
      begin: kloktijdVan(rij.begin),
      eind: kloktijdVan(rij.eind),
      sluitOp: rij.sluitOp && kloktijdVan(rij.sluitOp),
      plaatsen,
      doelgroep,
    },
    deelnemers: lijst.map(({ wie, stand, moment }) => ({
      identificatie: wie,
      naam: namen.get(wie) ?? wie,
      stand,
      moment: moment.toISOString(),
    })),
  };
}
