import type { Ontvangers, Werkoverdracht, Werkuitkomsten } from '@loket/contract';
import type { Medewerker } from '../../access/policy.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import type { Medewerkerprofiel } from '../../domain/medewerkers/model.ts';
import type { Ontvanger, Overdracht, Werkbron, Werkvraag } from '../../domain/werk/model.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { WerkvoorraadDeps } from './module.ts';
import { vertelOvergedragen, type VertelDeps } from './vertel.ts';

type Deps = Pick<WerkvoorraadDeps, 'bronnen' | 'teams' | 'medewerkers'> & VertelDeps;
type Uitkomst = Werkuitkomsten['uitkomsten'][number];

/** To whom she can give work: colleagues of her teams, and every team. */
export async function listOntvangers(
  acting: Medewerker,
  now: Date,
  { medewerkers, teams }: Pick<Deps, 'medewerkers' | 'teams'>,
): Promise<Ontvangers> {
  const vandaag = dagVan(now);
  const collegas = await collegasVan(acting, medewerkers);
  const weg = ({ afwezig }: Medewerkerprofiel) =>
    afwezig !== null && afwezig.van <= vandaag && (afwezig.tot === null || afwezig.tot >= vandaag);
  const namen = await medewerkers.namen(collegas.filter(weg).flatMap(({ vervanger }) => vervanger ?? []));
  return {
    collegas: collegas.map((mens) => ({
      id: mens.identificatie,
      naam: mens.naam,
      teams: mens.teams,
      afwezig: weg(mens),
      /** By name, of who is absent. */
      vervanger: (weg(mens) && mens.vervanger !== null && namen.get(mens.vervanger)) || null,
    })),
    teams: teams.map(({ id, naam }) => ({ id, naam })),
  };
}

/**
 * Gives work to somebody: each by itself, so that one that is gone already keeps nothing back. Whoever gets it is told,
 * and open pages of all concerned show it.
 */
export async function draagWerkOver(
  vraag: Werkvraag,
  { sleutels, aan }: Werkoverdracht,
  deps: Deps,
): Promise<Werkuitkomsten> {
  const ontvanger = await ontvangerVan(vraag.acting, aan, deps);
  const uitkomsten = await Promise.all(
    sleutels.map((sleutel) => bij(sleutel, deps, (bron, rest) => bron.draagOver?.(vraag, rest, ontvanger))),
  );
  const { naam: van, identificatie: gever, teams: ookTeams } = vraag.acting;
  if (uitkomsten.includes('gedaan')) await vertelOvergedragen({ van, gever, aan: ontvanger, ookTeams }, deps);
  return { uitkomsten };
}

/** Notes that something is done, where its source knows how. */
export async function vinkWerkAf(
  vraag: Werkvraag,
  sleutel: string,
  deps: Pick<Deps, 'bronnen'> & Pick<WerkvoorraadDeps, 'meld' | 'prisma'>,
): Promise<Werkuitkomsten> {
  const uitkomst = await bij(sleutel, deps, (bron, rest) => bron.vinkAf?.(vraag, rest));
  if (uitkomst === 'gedaan') await deps.prisma.$transaction((tx) => deps.meld(tx, vraag));
  return { uitkomsten: [uitkomst] };
}

/** Has the source of a key do something; `kan-niet` where there is none that can. */
async function bij(
  sleutel: string,
  { bronnen }: Pick<Deps, 'bronnen'>,
  doe: (bron: Werkbron, rest: string) => Promise<Overdracht> | undefined,
): Promise<Uitkomst> {
  const at = sleutel.indexOf(':');
  const bron = bronnen.find(({ name }) => name === sleutel.slice(0, at));
  try {
    return (bron && (await doe(bron, sleutel.slice(at + 1)))) ?? 'kan-niet';
  } catch (error) {
    if (error instanceof SourceFailed) return 'storing';
    throw error;
  }
}

async function ontvangerVan(acting: Medewerker, aan: Werkoverdracht['aan'], deps: Deps): Promise<Ontvanger> {
  if (aan.soort === 'mij') return { soort: 'medewerker', id: acting.identificatie, naam: acting.naam };
  const onbekend = { name: 'aan.id', code: 'onbekend', reason: 'Kies een collega of team uit de lijst.' };
  if (aan.soort === 'team') {
    const team = deps.teams.find(({ id }) => id === aan.id);
    if (!team) throw new Problem('invoer-onjuist', { invalidParams: [onbekend] });
    return { soort: 'team', id: team.id, naam: team.naam };
  }
  const collega = (await collegasVan(acting, deps.medewerkers)).find(({ identificatie }) => identificatie === aan.id);
  if (!collega) throw new Problem('invoer-onjuist', { invalidParams: [onbekend] });
  return { soort: 'medewerker', id: collega.identificatie, naam: collega.naam };
}

/** Who is in one of her teams now, without herself. */
async function collegasVan(
  { identificatie, teams }: Medewerker,
  medewerkers: Deps['medewerkers'],
): Promise<Medewerkerprofiel[]> {
  const leden = (await Promise.all(teams.map((team) => medewerkers.ledenVan(team)))).flat();
  const uniek = new Map(leden.map((een) => [een.identificatie, een]));
  uniek.delete(identificatie);
  return [...uniek.values()].toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}
