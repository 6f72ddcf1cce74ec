import { MedewerkerBron, type MensenImport, type MedewerkerRij } from '@loket/contract';
import type { Kalenderdag } from '../termijnen/kalender.ts';
import type { FouteRij, Rij } from './inlezen.ts';
import type { Medewerkerprofiel } from './model.ts';

/** What the source says and can change; what she says of herself stays hers. */
type Veld = keyof MedewerkerBron;
const bronvelden = (Object.keys(MedewerkerBron.shape) as Veld[]).filter(
  (veld) => veld !== 'identificatie' && veld !== 'uitDienst',
);

export interface Plan extends Pick<MensenImport, 'nieuw' | 'gewijzigd' | 'terug' | 'gelijk'> {
  vertrekt: { identificatie: string; naam: string; vanaf: Kalenderdag }[];
  maak: MedewerkerRij[];
  wijzig: { identificatie: string; data: Partial<MedewerkerBron> }[];
  fouten: FouteRij[];
}

interface Gegeven {
  rijen: readonly Rij[];
  nu: readonly Medewerkerprofiel[];
  vandaag: Kalenderdag;
  volledig: boolean;
  /** Who asks: nobody puts herself out. */
  door: string;
}

/**
 * Who joins, changes, leaves and comes back by a file. A field that the file has not stays as it is. When the file is the
 * whole directory, who is not in it leaves today.
 */
export function verschillen({ rijen, nu, vandaag, volledig, door }: Gegeven): Plan {
  const plan: Plan = { nieuw: [], gewijzigd: [], vertrekt: [], terug: [], gelijk: 0, maak: [], wijzig: [], fouten: [] };
  const bekend = new Map(nu.map((mens) => [mens.identificatie, mens]));
  for (const een of rijen) {
    const was = bekend.get(een.rij.identificatie);
    bekend.delete(een.rij.identificatie);
    if (was) vergelijk(een, was, { vandaag, volledig, door }, plan);
    else {
      const { identificatie, naam } = een.rij;
      plan.nieuw.push({ identificatie, naam });
      plan.maak.push(een.rij);
    }
  }
  if (!volledig) return plan;
  for (const { identificatie, naam, uitDienst } of bekend.values()) {
    if (uitDienst !== null && uitDienst <= vandaag) continue;
    if (identificatie === door) plan.fouten.push({ regel: 0, naam, wat: [nietJezelf] });
    else vertrek(plan, { identificatie, naam, vanaf: vandaag });
  }
  return plan;
}

function vergelijk(
  { regel, rij, gegeven }: Rij,
  was: Medewerkerprofiel,
  { vandaag, volledig, door }: Pick<Gegeven, 'vandaag' | 'volledig' | 'door'>,
  plan: Plan,
): void {
  const { identificatie, naam } = rij;
  const uitDienst = gegeven.has('uitDienst') ? rij.uitDienst : volledig ? null : was.uitDienst;
  const ander: Veld[] = bronvelden.filter((veld) => gegeven.has(veld) && tekst(rij[veld]) !== tekst(was[veld]));
  const data = Object.fromEntries(ander.map((veld) => [veld, rij[veld]])) as Partial<MedewerkerBron>;
  if (uitDienst !== was.uitDienst) {
    if (uitDienst === null) {
      if (was.uitDienst !== null && was.uitDienst <= vandaag) plan.terug.push({ identificatie, naam });
      else ander.push('uitDienst');
      data.uitDienst = null;
    } else if (identificatie === door) {
      plan.fouten.push({ regel, naam, wat: [nietJezelf] });
    } else {
      vertrek(plan, { identificatie, naam, vanaf: uitDienst });
    }
  }
  if (ander.length > 0) {
    const velden = ander.map((veld) => ({ veld, was: tekst(was[veld]), wordt: tekst(rij[veld]) }));
    plan.gewijzigd.push({ identificatie, naam, velden });
  }
  if (Object.keys(data).length > 0) plan.wijzig.push({ identificatie, data });
  else if (uitDienst === was.uitDienst) plan.gelijk += 1;
}

function vertrek(plan: Plan, een: Plan['vertrekt'][number]): void {
  plan.vertrekt.push(een);
  plan.wijzig.push({ identificatie: een.identificatie, data: { uitDienst: een.vanaf } });
}

const tekst = (waarde: MedewerkerRij[keyof MedewerkerBron]): string =>
  Array.isArray(waarde) ? waarde.join(', ') : (waarde ?? '');

const nietJezelf = 'jezelf uit dienst melden kan niet: vraag een andere beheerder';
