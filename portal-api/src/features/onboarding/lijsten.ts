import type { Onboarding as Antwoord, OnboardingTaak, OnboardingVan } from '@loket/contract';
import { Refused, type Medewerker } from '../../access/policy.ts';
import type { Medewerkers } from '../../domain/medewerkers/model.ts';
import type { Nieuwkomer, Onboarding } from '../../domain/onboarding/onboarding.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import type { OnboardingTaak as Rij } from '../../generated/prisma/client.ts';
import { leidt } from './mag.ts';

export interface LijstDeps {
  onboarding: Onboarding;
  medewerkers: Medewerkers;
}

/** What was ticked off stays for a day, so that it can be ticked on again. */
const NOG_TE_ZIEN_MS = 86_400_000;

/** My list while I am new, who is new under me, and what I do for newcomers. */
export async function getOnboarding(acting: Medewerker, now: Date, deps: LijstDeps): Promise<Antwoord> {
  const { onboarding, medewerkers } = deps;
  const nieuw = await onboarding.nieuwkomers();
  const onder = await medewerkers.teamsOnder(acting.identificatie);
  const mijne = nieuw.filter(
    ({ mens }) =>
      mens.identificatie !== acting.identificatie &&
      (mens.leidinggevende === acting.identificatie || mens.teams.some((team) => onder.includes(team))),
  );
  const ikBenNieuw = nieuw.some(({ mens }) => mens.identificatie === acting.identificatie);
  const [mijn, voorAnderen] = await Promise.all([
    ikBenNieuw ? onboarding.takenVan(acting.identificatie) : null,
    onboarding.takenVoorAnderen(acting.identificatie, new Date(now.getTime() - NOG_TE_ZIEN_MS)),
  ]);
  return {
    mijn: mijn && (await presentTaken(mijn, now, medewerkers)),
    nieuwkomers: await Promise.all(mijne.map((een) => voortgang(een, now, onboarding))),
    voorAnderen: await presentTaken(voorAnderen, now, medewerkers),
  };
}

/** The list of one newcomer. Whoever is not she or her manager is told that there is none. */
export async function getOnboardingVan(
  identificatie: string,
  { acting, now }: { acting: Medewerker; now: Date },
  deps: LijstDeps,
): Promise<OnboardingVan> {
  const { onboarding, medewerkers } = deps;
  const gevonden = (await onboarding.nieuwkomers()).find(({ mens }) => mens.identificatie === identificatie);
  const magWijzigen = gevonden !== undefined && (await leidt(acting, gevonden.mens, medewerkers));
  if (!gevonden || (!magWijzigen && identificatie !== acting.identificatie))
    throw new Refused({ code: 'niet-gevonden' });
  return {
    wie: await voortgang(gevonden, now, onboarding),
    taken: await presentTaken(await onboarding.takenVan(identificatie), now, medewerkers),
    magWijzigen,
    collegas: magWijzigen ? await listCollegas(medewerkers) : [],
  };
}

/** Who can do something for a newcomer: everybody who is there now. */
export async function listCollegas(medewerkers: Pick<Medewerkers, 'actief'>): Promise<OnboardingVan['collegas']> {
  return (await medewerkers.actief()).map(({ identificatie, naam }) => ({ identificatie, naam }));
}

async function voortgang({ mens, inDienst }: Nieuwkomer, now: Date, onboarding: Onboarding) {
  const taken = await onboarding.takenVan(mens.identificatie);
  const { identificatie, naam } = mens;
  const gedaan = taken.filter(({ gedaanOp }) => gedaanOp !== null).length;
  const teLaat = taken.filter((taak) => isTeLaat(taak, now)).length;
  return { identificatie, naam, inDienst, gedaan, totaal: taken.length, teLaat };
}

const isTeLaat = ({ gedaanOp, uiterlijk }: Rij, now: Date): boolean => gedaanOp === null && uiterlijk < dagVan(now);

async function presentTaken(taken: readonly Rij[], now: Date, medewerkers: Medewerkers): Promise<OnboardingTaak[]> {
  const namen = await medewerkers.namen(taken.flatMap(({ voor, eigenaar }) => [voor, eigenaar]));
  const wie = (identificatie: string) => ({ identificatie, naam: namen.get(identificatie) ?? identificatie });
  return taken.map((taak) => ({
    id: taak.id,
    titel: taak.titel,
    toelichting: taak.toelichting,
    adres: taak.adres,
    voor: wie(taak.voor),
    eigenaar: wie(taak.eigenaar),
    uiterlijk: taak.uiterlijk,
    gedaanOp: taak.gedaanOp?.toISOString() ?? null,
    teLaat: isTeLaat(taak, now),
  }));
}
