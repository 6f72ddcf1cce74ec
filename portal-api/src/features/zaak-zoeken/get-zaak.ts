import type { MedewerkerZaakDetail } from '@loket/contract';
import { Refused } from '../../access/policy.ts';
import { findDoel } from '../../access/purposes.ts';
import { noteerZaak } from '../../domain/zaken/betrokkenen.ts';
import { openDossier } from '../../domain/zaken/dossier.ts';
import type { MedewerkerVraag } from '../../domain/zaken/vraag.ts';
import { blikVanMedewerker } from '../../domain/zaken/zichtbaar.ts';
import type { Ref } from '../../registers/model.ts';
import { kenmerkVan } from './kenmerk.ts';
import type { ZaakZoekenDeps } from './module.ts';
import { presentVoorMedewerker } from './present-zaak.ts';

/** A case as an employee may see it, under the purpose that runs for it. */
export async function getZaak(
  { acting, grant, now }: MedewerkerVraag,
  ref: Ref,
  { registers, settings, raadplegingen }: ZaakZoekenDeps,
): Promise<MedewerkerZaakDetail> {
  const kijker = { blik: blikVanMedewerker(acting, settings), incomplete: [] };
  const [dossier, raadpleging] = await Promise.all([
    openDossier(registers.zaken, grant, ref, kijker),
    raadplegingen.actief(acting.identificatie, ref, now),
  ]);
  if (!raadpleging) throw new Refused({ code: 'doel-nodig' });
  const { zaak: gezien, deelzaken, hoofdzaak } = dossier.data;
  // Related cases are named on the page, and may be about others.
  for (const { zaak } of [gezien, ...deelzaken, ...(hoofdzaak ? [hoofdzaak] : [])]) noteerZaak(grant, zaak, 'zaak');
  const doel = { naam: findDoel(raadpleging.doel)?.naam ?? raadpleging.doel, tot: raadpleging.verloopt.toISOString() };
  const zaak = presentVoorMedewerker(dossier, doel, settings, now);
  await raadplegingen.noteer(acting.identificatie, ref, kenmerkVan(zaak, gezien.zaak));
  return zaak;
}
