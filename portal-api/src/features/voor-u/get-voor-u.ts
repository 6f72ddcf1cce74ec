import type { VoorU } from '@loket/contract';
import { subjectVan } from '../../access/subject.ts';
import { presentOntbrekend } from '../../domain/bronnen/ontbrekend.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import { feitenVanPersoon, feitenVanZaken, type Feiten } from '../../domain/tips/feiten.ts';
import { kiesTips } from '../../domain/tips/keuze.ts';
import { presentVerwijzing } from '../../domain/zaken/samenvatting.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { SourceFailed, type SourceFailure } from '../../platform/sourced.ts';
import type { VoorUDeps } from './module.ts';

interface Gevonden {
  feiten: Feiten;
  failures: readonly SourceFailure[];
}

/**
 * Tips for one resident. Nothing is looked up of who does not want any; a register that fails leaves its facts unknown,
 * and a rule about them then does not hold.
 */
export async function getVoorU(vraag: InwonerVraag, deps: VoorUDeps): Promise<VoorU> {
  const { acting, now } = vraag;
  const { aan, verborgen } = await deps.keuzes.van(subjectVan(acting));
  const leeg = { aan, verborgen: verborgen.length, tips: [], ontbrekend: [], peilmoment: now.toISOString() };
  // rules are about persons: age, household, neighbourhood
  if (!aan || acting.soort !== 'persoon') return leeg;
  const tips = await deps.tips.gepubliceerd();
  if (tips.length === 0) return leeg;
  const [persoon, zaken] = await Promise.all([persoonVan(vraag, acting.bsn, deps), zakenVan(vraag, deps)]);
  return {
    ...leeg,
    tips: kiesTips(tips, { ...persoon.feiten, zaken: zaken.feiten.zaken }, dagVan(now), verborgen),
    ontbrekend: presentOntbrekend([...persoon.failures, ...zaken.failures]),
  };
}

const onbekend: Feiten = { leeftijd: null, huishouden: null, wijken: null, zaken: null };

async function persoonVan({ grant, now }: InwonerVraag, bsn: string, deps: VoorUDeps): Promise<Gevonden> {
  try {
    const persoon = await deps.registers.personen.persoon(grant, bsn);
    if (!persoon || persoon.overleden) return { feiten: onbekend, failures: [] };
    return { feiten: { ...onbekend, ...feitenVanPersoon(persoon, deps.settings, now) }, failures: [] };
  } catch (error) {
    if (!(error instanceof SourceFailed)) throw error;
    return { feiten: onbekend, failures: [error.failure] };
  }
}

/** With a source of cases missing nobody knows which are running. */
async function zakenVan(vraag: InwonerVraag, { mijnZaken, settings }: VoorUDeps): Promise<Gevonden> {
  const { data, incomplete } = await mijnZaken.alle(vraag);
  if (incomplete.length > 0) return { feiten: onbekend, failures: incomplete };
  const titelVan = (zaak: (typeof data.zaken)[number]) => presentVerwijzing(zaak, settings).titel;
  return { feiten: { ...onbekend, zaken: feitenVanZaken(data.zaken, settings, titelVan) }, failures: [] };
}
