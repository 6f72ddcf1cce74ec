import { werktermijnen, type Werkfilter, type Werkitem as Getoond, type Werkvoorraad } from '@loket/contract';
import { presentOntbrekend } from '../../domain/bronnen/ontbrekend.ts';
import { dagVan, type Kalenderdag } from '../../domain/termijnen/kalender.ts';
import type { Werkitem, Werkvraag } from '../../domain/werk/model.ts';
import { werktermijnVan } from '../../domain/werk/termijn.ts';
import { verzamel } from '../../domain/werk/verzamel.ts';
import type { WerkvoorraadDeps } from './module.ts';

const PER_PAGINA = 25;

type Team = WerkvoorraadDeps['teams'][number];

/** What waits for her and her teams. Counted over everything, shown a page at a time; only what is shown is logged. */
export async function getWerkvoorraad(
  vraag: Werkvraag,
  { pagina, ...filter }: Werkfilter & { pagina: number },
  { bronnen, geduldMs, teams }: Pick<WerkvoorraadDeps, 'bronnen' | 'geduldMs' | 'teams'>,
): Promise<Werkvoorraad> {
  const { items, failures } = await verzamel(bronnen, vraag, geduldMs);
  const vandaag = dagVan(vraag.now);
  const passend = items.filter((item) => past(item, filter, vandaag));
  const getoond = passend.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA);
  for (const { getoond: noteer } of getoond) noteer?.(vraag.grant);
  return {
    items: getoond.map((item) => present(item, vandaag, teams)),
    aantal: passend.length,
    pagina,
    perPagina: PER_PAGINA,
    tellingen: tel(items, vandaag, teams),
    ontbrekend: presentOntbrekend(failures),
    peilmoment: vraag.now.toISOString(),
  };
}

function past({ van, soort, uiterlijk, team }: Werkitem, filter: Werkfilter, vandaag: Kalenderdag): boolean {
  return (
    (filter.wiens === 'alles' || filter.wiens === van) &&
    (filter.soort === undefined || filter.soort === soort) &&
    (filter.termijn === undefined || filter.termijn === werktermijnVan(uiterlijk, vandaag)) &&
    (filter.team === undefined || filter.team === team)
  );
}

/** One item, as the contract tells it. */
function present(item: Werkitem, vandaag: Kalenderdag, teams: readonly Team[]): Getoond {
  const {
    sleutel,
    soort,
    onderwerp,
    toelichting,
    uiterlijk,
    sinds,
    pad,
    van,
    overdraagbaar,
    afvinkbaar = false,
  } = item;
  return {
    sleutel,
    soort: soort as Getoond['soort'],
    onderwerp,
    toelichting,
    uiterlijk,
    termijn: werktermijnVan(uiterlijk, vandaag),
    sinds,
    pad,
    van,
    team: teamVan(item.team, teams),
    overdraagbaar,
    afvinkbaar,
  };
}

/** A team by its id, with its name. */
export function teamVan(team: string | null, teams: readonly Team[]): { id: string; naam: string } | null {
  return team === null ? null : { id: team, naam: naamVan(team, teams) };
}

const naamVan = (team: string, teams: readonly Team[]): string => teams.find(({ id }) => id === team)?.naam ?? team;

function tel(items: readonly Werkitem[], vandaag: Kalenderdag, teams: readonly Team[]): Werkvoorraad['tellingen'] {
  const perSoort = aantallen(items.map(({ soort }) => soort as Getoond['soort']));
  const perTermijn = aantallen(items.map(({ uiterlijk }) => werktermijnVan(uiterlijk, vandaag)));
  const perTeam = aantallen(items.flatMap(({ team }) => team ?? []));
  return {
    mij: items.filter(({ van }) => van === 'mij').length,
    team: items.filter(({ van }) => van === 'team').length,
    soorten: [...perSoort].map(([wat, aantal]) => ({ wat, aantal })),
    termijnen: werktermijnen.flatMap((wat) => {
      const aantal = perTermijn.get(wat);
      return aantal === undefined ? [] : [{ wat, aantal }];
    }),
    teams: [...perTeam].map(([id, aantal]) => ({ id, naam: naamVan(id, teams), aantal })),
  };
}

function aantallen<T>(waarden: readonly T[]): Map<T, number> {
  const geteld = new Map<T, number>();
  for (const waarde of waarden) geteld.set(waarde, (geteld.get(waarde) ?? 0) + 1);
  return geteld;
}
