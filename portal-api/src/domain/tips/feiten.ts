import type { Proefprofiel } from '@loket/contract';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import type { Persoon } from '../../registers/model.ts';
import { dagVan } from '../termijnen/kalender.ts';
import { isGevoelig, wetVan } from '../zaken/gevoelig.ts';
import type { ZichtbareZaak } from '../zaken/zichtbaar.ts';

export type Huishouden = Proefprofiel['huishouden'][number];

/** A running case as a rule may know it: its zaaktype, the law it is under, and what to call it. */
export interface ZaakFeit {
  zaaktype: string;
  wet: string | null;
  titel: string;
}

/** All that a rule may know of somebody. A fact that is not known is null: no condition about it holds then. */
export interface Feiten {
  /** Youngest and oldest that she can be: the BRP may know only a year. */
  leeftijd: { minstens: number; hoogstens: number } | null;
  huishouden: ReadonlySet<Huishouden> | null;
  wijken: readonly string[] | null;
  zaken: readonly ZaakFeit[] | null;
}

type Instellingen = Pick<RegisterSettings, 'gevoelig' | 'wetten' | 'wijken'>;

/** The facts of a person. What the BRP has in doubt, and an address that is only for letters, tells nothing. */
export function feitenVanPersoon(
  persoon: Persoon,
  { wijken }: Instellingen,
  now: Date,
): Pick<Feiten, 'leeftijd' | 'huishouden' | 'wijken'> {
  const vandaag = dagVan(now);
  const zeker = (groep: Persoon['inOnderzoek'][number]) => !persoon.inOnderzoek.includes(groep);
  const { verblijf } = persoon;
  const woont = verblijf.soort === 'adres' && !verblijf.briefadres && zeker('verblijfplaats');
  return {
    leeftijd: zeker('geboorte') ? leeftijdOp(vandaag, persoon.geboorte.datum?.datum ?? null) : null,
    huishouden: zeker('gezin') ? huishoudenVan(persoon, vandaag) : null,
    wijken: woont ? wijkenVan(verblijf.regels, wijken) : null,
  };
}

/** The running cases that a rule may know of: never those whose subject is nobody else's business. */
export function feitenVanZaken(
  zaken: readonly ZichtbareZaak[],
  instellingen: Instellingen,
  titelVan: (zaak: ZichtbareZaak) => string,
): ZaakFeit[] {
  return zaken.flatMap((gezien) => {
    const { zaak, zaaktype } = gezien;
    if (!zaaktype || zaak.einddatum !== null || isGevoelig(zaaktype, instellingen)) return [];
    return [{ zaaktype: zaaktype.identificatie, wet: wetVan(zaaktype, instellingen), titel: titelVan(gezien) }];
  });
}

/** Between which ages somebody is, of whose birth the year, month or day is known. */
export function leeftijdOp(vandaag: string, geboren: string | null): Feiten['leeftijd'] {
  if (geboren === null || !/^\d{4}(-\d{2}){0,2}$/.test(geboren)) return null;
  const jarenTot = (dag: string) => {
    const jaren = Number(vandaag.slice(0, 4)) - Number(dag.slice(0, 4));
    return vandaag.slice(5) < dag.slice(5) ? jaren - 1 : jaren;
  };
  const eerste = `${geboren}-01-01`.slice(0, 10);
  const laatste = geboren.length === 10 ? geboren : geboren.length === 7 ? `${geboren}-31` : `${geboren}-12-31`;
  return { minstens: jarenTot(laatste), hoogstens: jarenTot(eerste) };
}

function huishoudenVan({ partners, kinderen }: Persoon, vandaag: string): ReadonlySet<Huishouden> | null {
  const leeftijden = kinderen.map((kind) => leeftijdOp(vandaag, kind.geboortedatum?.datum ?? null));
  const tussen = (van: number, tot: number) =>
    leeftijden.some((leeftijd) => leeftijd !== null && leeftijd.minstens >= van && leeftijd.hoogstens < tot);
  const gevonden: (Huishouden | false)[] = [
    partners.length > 0 ? 'met_partner' : 'zonder_partner',
    tussen(0, 4) && 'kind_onder_4',
    tussen(4, 12) && 'kind_4_tot_12',
    tussen(12, 18) && 'kind_12_tot_18',
    leeftijden.every((leeftijd) => leeftijd !== null && leeftijd.minstens >= 18) && 'geen_minderjarig_kind',
  ];
  return new Set(gevonden.filter((een) => een !== false));
}

/** A postcode can lie in several neighbourhoods; one elsewhere lies in none. */
function wijkenVan(regels: readonly string[], wijken: Instellingen['wijken']): string[] {
  const postcode = /\b(\d{4}) ?[A-Z]{2}\b/.exec(regels.join(' '))?.[1];
  if (!postcode) return [];
  return Object.keys(wijken).filter((wijk) => wijken[wijk]?.includes(postcode));
}
