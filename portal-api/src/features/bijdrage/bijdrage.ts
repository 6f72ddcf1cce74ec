import type { Bijdrage, BijdrageItems, Bijdragecijfer, TeamBijdrage, TeamsOnder } from '@loket/contract';
import type { Grant } from '../../access/grant.ts';
import type { Medewerker } from '../../access/policy.ts';
import { binnenTermijn, mediaan, MINSTE_MENSEN, perWeek, tel } from '../../domain/bijdrage/tel.ts';
import type { Bijdragebron, Bijdragevraag, Gedaan } from '../../domain/bijdrage/model.ts';
import { presentOntbrekend } from '../../domain/bronnen/ontbrekend.ts';
import { dagVan, maandagVan, plusDagen } from '../../domain/termijnen/kalender.ts';
import { Problem } from '../../platform/http/problem.ts';
import { SourceFailed, type SourceFailure } from '../../platform/sourced.ts';
import type { BijdrageDeps } from './module.ts';

interface Vraag {
  acting: Medewerker;
  grant: Grant;
  now: Date;
}

const MEESTE_ITEMS = 200;

const periode = ({ acting, grant, now }: Vraag, weken: number): Bijdragevraag => {
  const tot = dagVan(now);
  return { acting, grant, tot, van: plusDagen(maandagVan(tot), -7 * (weken - 1)) };
};

/** Her own figures; of her colleagues only the median of the team that has enough people. Nothing without consent. */
export async function getBijdrage(vraag: Vraag, weken: number, deps: BijdrageDeps): Promise<Bijdrage> {
  const leeg = { weken, ontbrekend: [], peilmoment: vraag.now.toISOString() };
  if (!deps.aan) return { ...leeg, aan: false, cijfers: [] };
  await deps.begin();
  const wanneer = periode(vraag, weken);
  const zelf = vraag.acting.identificatie;
  const [team] = vraag.acting.teams;
  const leden =
    team === undefined ? [] : (await deps.medewerkers.ledenVan(team)).map(({ identificatie }) => identificatie);
  const failures: SourceFailure[] = [];
  const cijfers = await Promise.all(
    deps.bronnen.map(async (bron) => {
      const eigen = await vraagOf(bron, wanneer, { medewerkers: [zelf], team: null }, failures);
      if (eigen === null) return [];
      const genoeg = leden.length >= MINSTE_MENSEN && team !== undefined;
      const samen = genoeg ? await vraagOf(bron, wanneer, { medewerkers: leden, team }, failures) : null;
      return [
        {
          cijfer: bron.cijfer,
          ...tel(eigen),
          perWeek: perWeek(eigen, wanneer.van, wanneer.tot),
          teammediaan: samen && mediaan(samen, leden),
        },
      ];
    }),
  );
  return { ...leeg, aan: true, cijfers: cijfers.flat(), ontbrekend: presentOntbrekend(failures) };
}

/** What is behind one of her figures. */
export async function listBijdrageItems(
  vraag: Vraag,
  { cijfer, weken }: { cijfer: Bijdragecijfer; weken: number },
  deps: BijdrageDeps,
): Promise<BijdrageItems> {
  const bron = deps.bronnen.find((een) => een.cijfer === cijfer);
  if (!deps.aan || !bron) return { items: [], ontbrekend: [] };
  const failures: SourceFailure[] = [];
  const eigen = { medewerkers: [vraag.acting.identificatie], team: null };
  const gedaan = (await vraagOf(bron, periode(vraag, weken), eigen, failures)) ?? [];
  return {
    items: gedaan.slice(0, MEESTE_ITEMS).map((een) => ({
      nummer: een.nummer,
      omschrijving: een.omschrijving,
      afgerond: een.afgerond,
      uiterlijk: een.uiterlijk,
      binnenTermijn: binnenTermijn(een),
      pad: een.pad,
    })),
    ontbrekend: presentOntbrekend(failures),
  };
}

/** The teams that she manages. */
export async function listTeamsOnder({ acting }: Vraag, deps: BijdrageDeps): Promise<TeamsOnder> {
  const onder = await deps.medewerkers.teamsOnder(acting.identificatie);
  return {
    aan: deps.aan,
    teams: deps.teams.filter(({ id }) => onder.includes(id)).map(({ id, naam }) => ({ id, naam })),
  };
}

/** What a team of hers did together. A team of somebody else is not there; one that is too small shows no figures. */
export async function getTeamBijdrage(
  vraag: Vraag,
  { team: id, weken }: { team: string; weken: number },
  deps: BijdrageDeps,
): Promise<TeamBijdrage> {
  const onder = await deps.medewerkers.teamsOnder(vraag.acting.identificatie);
  const team = deps.teams.find((een) => een.id === id);
  if (!team || !onder.includes(id)) throw new Problem('niet-gevonden');
  const leden = (await deps.medewerkers.ledenVan(id)).map(({ identificatie }) => identificatie);
  const teKlein = leden.length < MINSTE_MENSEN;
  const kop = { team: { id, naam: team.naam }, leden: leden.length, peilmoment: vraag.now.toISOString() };
  await deps.begin();
  if (!deps.aan || teKlein) return { ...kop, aan: deps.aan, teKlein, cijfers: [], ontbrekend: [] };
  const wanneer = periode(vraag, weken);
  const failures: SourceFailure[] = [];
  const cijfers = await Promise.all(
    deps.bronnen.map(async (bron) => {
      const samen = await vraagOf(bron, wanneer, { medewerkers: leden, team: id }, failures);
      if (samen === null) return [];
      return [{ cijfer: bron.cijfer, ...tel(samen), perWeek: perWeek(samen, wanneer.van, wanneer.tot) }];
    }),
  );
  return { ...kop, aan: true, teKlein, cijfers: cijfers.flat(), ontbrekend: presentOntbrekend(failures) };
}

/** Null when the source gave nothing: then there is no figure, and never a zero. */
async function vraagOf(
  bron: Bijdragebron,
  wanneer: Bijdragevraag,
  wie: Parameters<Bijdragebron['gedaan']>[1],
  failures: SourceFailure[],
): Promise<Gedaan[] | null> {
  try {
    const { data, incomplete } = await bron.gedaan(wanneer, wie);
    failures.push(...incomplete);
    return data;
  } catch (error) {
    if (!(error instanceof SourceFailed)) throw error;
    failures.push(error.failure);
    return null;
  }
}
