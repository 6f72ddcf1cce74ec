import type {
  Bijdrage,
  BijdrageItems,
  Bijdragecijfer,
  Bijdrageperiode,
  TeamBijdrage,
  TeamsOnder,
} from '@loket/contract';
import type { Grant } from '../../access/grant.ts';
import type { Medewerker } from '../../access/policy.ts';
import { indelingVan, type Indeling } from '../../domain/bijdrage/periode.ts';
import {
  binnenTermijn,
  inTijdvak,
  mediaan,
  MINSTE_MENSEN,
  perStap,
  samenGedaan,
  tel,
} from '../../domain/bijdrage/tel.ts';
import type { Bijdragebron, Bijdragevraag, Bijdragewie, Gedaan } from '../../domain/bijdrage/model.ts';
import { presentOntbrekend } from '../../domain/bronnen/ontbrekend.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import { Problem } from '../../platform/http/problem.ts';
import { SourceFailed, type SourceFailure } from '../../platform/sourced.ts';
import type { BijdrageDeps } from './module.ts';

interface Vraag {
  acting: Medewerker;
  grant: Grant;
  now: Date;
}

const MEESTE_ITEMS = 200;

/** Her own figures; of her colleagues only the median of each team that has enough people. Nothing without consent. */
export async function getBijdrage(
  vraag: Vraag,
  { periode, vergelijken }: { periode: Bijdrageperiode; vergelijken: 'ja' | 'nee' },
  deps: BijdrageDeps,
): Promise<Bijdrage> {
  const indeling = indelingVan(periode, dagVan(vraag.now));
  const leeg = { tijdvak: presentTijdvak(indeling), ontbrekend: [], peilmoment: vraag.now.toISOString() };
  if (!deps.aan) return { ...leeg, aan: false, cijfers: [] };
  await deps.begin();
  const zelf = vraag.acting.identificatie;
  const teams = vergelijken === 'ja' ? await ledenVanTeams(vraag.acting.teams, deps) : [];
  const failures: SourceFailure[] = [];
  const cijfers = await Promise.all(
    deps.bronnen.map(async (bron) => {
      const eigen = await vraagOf(bron, { ...vraag, ...indeling.verloop }, { medewerkers: [zelf], team: null });
      failures.push(...eigen.failures);
      if (eigen.gedaan === null) return [];
      const vergelijking = await Promise.all(
        teams.map((team) => vergelijk(bron, { ...vraag, ...indeling.telt }, team)),
      );
      failures.push(...vergelijking.flatMap((een) => een.failures));
      return [
        {
          cijfer: bron.cijfer,
          ...presentCijfer(eigen.gedaan, indeling, eigen.asOf),
          vergelijking: vergelijking.map(({ uitkomst }) => uitkomst),
        },
      ];
    }),
  );
  return { ...leeg, aan: true, cijfers: cijfers.flat(), ontbrekend: presentOntbrekend(failures) };
}

/** What is behind one of her figures. */
export async function listBijdrageItems(
  vraag: Vraag,
  { cijfer, periode }: { cijfer: Bijdragecijfer; periode: Bijdrageperiode },
  deps: BijdrageDeps,
): Promise<BijdrageItems> {
  const bron = deps.bronnen.find((een) => een.cijfer === cijfer);
  if (!deps.aan || !bron) return { items: [], ontbrekend: [] };
  const { telt } = indelingVan(periode, dagVan(vraag.now));
  const eigen = { medewerkers: [vraag.acting.identificatie], team: null };
  const { gedaan, failures } = await vraagOf(bron, { ...vraag, ...telt }, eigen);
  return {
    items: (gedaan ?? []).slice(0, MEESTE_ITEMS).map((een) => ({
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
  { team: id, periode }: { team: string; periode: Bijdrageperiode },
  deps: BijdrageDeps,
): Promise<TeamBijdrage> {
  const onder = await deps.medewerkers.teamsOnder(vraag.acting.identificatie);
  const team = deps.teams.find((een) => een.id === id);
  if (!team || !onder.includes(id)) throw new Problem('niet-gevonden');
  const leden = (await deps.medewerkers.ledenVan(id)).map(({ identificatie }) => identificatie);
  const teKlein = leden.length < MINSTE_MENSEN;
  const indeling = indelingVan(periode, dagVan(vraag.now));
  const kop = {
    team: { id, naam: team.naam },
    leden: leden.length,
    tijdvak: presentTijdvak(indeling),
    peilmoment: vraag.now.toISOString(),
  };
  await deps.begin();
  if (!deps.aan || teKlein) return { ...kop, aan: deps.aan, teKlein, cijfers: [], ontbrekend: [] };
  const failures: SourceFailure[] = [];
  const cijfers = await Promise.all(
    deps.bronnen.map(async (bron) => {
      const samen = await vraagOf(bron, { ...vraag, ...indeling.verloop }, { medewerkers: leden, team: id });
      failures.push(...samen.failures);
      if (samen.gedaan === null) return [];
      return [{ cijfer: bron.cijfer, ...presentCijfer(samenGedaan(samen.gedaan), indeling, samen.asOf) }];
    }),
  );
  return { ...kop, aan: true, teKlein, cijfers: cijfers.flat(), ontbrekend: presentOntbrekend(failures) };
}

const presentTijdvak = ({ telt, stap }: Indeling): Bijdrage['tijdvak'] => ({ ...telt, stap });

const presentCijfer = (gedaan: readonly Gedaan[], indeling: Indeling, asOf: Date) => ({
  ...tel(inTijdvak(gedaan, indeling.telt)),
  verloop: perStap(gedaan, indeling),
  bijgewerkt: asOf.toISOString(),
});

interface Team {
  team: { id: string; naam: string };
  leden: string[];
}

/** Teams of hers that the configuration knows, with who is in them. */
async function ledenVanTeams(eigen: readonly string[], { teams, medewerkers }: BijdrageDeps): Promise<Team[]> {
  const bekend = teams.filter(({ id }) => eigen.includes(id));
  return Promise.all(
    bekend.map(async ({ id, naam }) => ({
      team: { id, naam },
      leden: (await medewerkers.ledenVan(id)).map(({ identificatie }) => identificatie),
    })),
  );
}

/** The middle of one team, or why there is none: of half a source no middle is true. */
async function vergelijk(bron: Bijdragebron, wanneer: Bijdragevraag, { team, leden }: Team) {
  if (leden.length < MINSTE_MENSEN)
    return { failures: [], uitkomst: { team, mediaan: null, waaromNiet: 'te-klein' as const } };
  const { gedaan, failures } = await vraagOf(bron, wanneer, { medewerkers: leden, team: team.id });
  if (gedaan === null || failures.length > 0)
    return { failures, uitkomst: { team, mediaan: null, waaromNiet: 'bron-stuk' as const } };
  return { failures, uitkomst: { team, mediaan: mediaan(gedaan, leden), waaromNiet: null } };
}

interface Antwoord {
  /** Null when the source gave nothing: then there is no figure, and never a zero. */
  gedaan: Gedaan[] | null;
  failures: readonly SourceFailure[];
  asOf: Date;
}

async function vraagOf(bron: Bijdragebron, wanneer: Bijdragevraag, wie: Bijdragewie): Promise<Antwoord> {
  try {
    const { data, incomplete, asOf } = await bron.gedaan(wanneer, wie);
    return { gedaan: data, failures: incomplete, asOf };
  } catch (error) {
    if (!(error instanceof SourceFailed)) throw error;
    return { gedaan: null, failures: [error.failure], asOf: error.failure.since };
  }
}
