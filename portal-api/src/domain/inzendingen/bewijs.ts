import type { Ontvangstbewijs } from '@loket/contract';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { Registers, Zaaktype } from '../../registers/model.ts';
import { dagVan } from '../termijnen/kalender.ts';
import { termijnVan } from '../termijnen/termijn.ts';
import { leesbaarNummer } from '../zaken/nummer.ts';
import { zaaksoortVan } from '../zaken/zaaksoort.ts';
import { kopieVan, tekstIn } from './kopie.ts';
import type { Inzending } from './model.ts';
import type { Taal } from './teksten.ts';

/** The receipt, without who must sign too: that changes afterwards, and stands on its page only. */
export type Bewijs = Omit<Ontvangstbewijs, 'ondertekenaars'>;

export interface BewijsDeps {
  registers: { aanvragen: Pick<Registers['aanvragen'], 'zaaktypeMet'> };
  settings: Pick<RegisterSettings, 'zaaksoorten' | 'leesbareEsuiteNummers'>;
}

/** Until when the municipality has to answer, and what it aims for: by the clock of the case that is made of it. */
export function termijnBij(ontvangen: Date, zaaktype: Zaaktype | null, now: Date) {
  const gegevens = {
    startdatum: dagVan(ontvangen),
    einddatum: null,
    einddatumGepland: null,
    uiterlijkeEinddatumAfdoening: null,
    verlenging: null,
    opschorting: null,
  };
  return termijnVan(gegevens, zaaktype, dagVan(now));
}

/** What happens next, and by when: from the same clock as that of the case (Awb 4:13). */
async function vervolgNa(
  { formulier, ontvangen }: Pick<Inzending, 'formulier' | 'ontvangen'>,
  taal: Taal,
  now: Date,
  { registers, settings }: BewijsDeps,
): Promise<Ontvangstbewijs['vervolg']> {
  const dag = dagVan(ontvangen);
  // A receipt is given whatever the registers do; without the catalogue it names no day.
  const gevonden = await registers.aanvragen.zaaktypeMet(formulier.zaaktype, dag).catch((error: unknown) => {
    if (error instanceof SourceFailed) return null;
    throw error;
  });
  const zaaktype = gevonden?.zaaktype ?? null;
  const { uiterlijk, streefdatum } = termijnBij(ontvangen, zaaktype, now);
  const daarna = tekstIn(formulier.start.daarna, taal);
  return { daarna, soort: zaaksoortVan(zaaktype, settings), uiterlijk, streefdatum };
}

/** The receipt as its reader gets it: number, time, what she entered, what happens next and where it stands. */
export async function presentBewijs(inzending: Inzending, taal: Taal, now: Date, deps: BewijsDeps): Promise<Bewijs> {
  const { id, nummer, ontvangen, ingetrokken, formulier, zaak, anoniem } = inzending;
  return {
    id,
    nummer,
    ontvangenOp: ontvangen.toISOString(),
    formulier: { id: formulier.id, versie: formulier.versie, titel: tekstIn(formulier.titel, taal) },
    stand: zaak ? 'geregistreerd' : 'registreren',
    zaak: zaak && { ...zaak, nummer: leesbaarNummer(zaak.nummer, deps.settings.leesbareEsuiteNummers) },
    vervolg: await vervolgNa(inzending, taal, now, deps),
    ingetrokkenOp: ingetrokken?.toISOString() ?? null,
    kopie: kopieVan(inzending, taal),
    anoniem,
  };
}
