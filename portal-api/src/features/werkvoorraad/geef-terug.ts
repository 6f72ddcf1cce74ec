import { heeftRecht } from '../../access/rights.ts';
import type { Grant } from '../../access/grant.ts';
import { beginVan, dagVan } from '../../domain/termijnen/kalender.ts';
import type { Ontvanger, Uitvoerder } from '../../domain/werk/model.ts';
import type { Leaver } from '../../platform/module.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { Zaak } from '../../registers/model.ts';
import type { WerkvoorraadDeps } from './module.ts';
import { vertelOvergedragen, type VertelDeps } from './vertel.ts';

type Deps = Pick<WerkvoorraadDeps, 'registers' | 'teams'> &
  VertelDeps & {
    medewerkers: Pick<WerkvoorraadDeps['medewerkers'], 'actief'>;
    meldingen: Pick<WerkvoorraadDeps['meldingen'], 'lijst'>;
  };
interface Stuk {
  /** Id of the team that has it beside her. */
  team: string | null;
  geef(aan: Ontvanger): Promise<boolean>;
}

/**
 * Gives what waits for somebody who leaves to who takes over, or where that cannot be to her team. Gives how many. Throws
 * when a register did not tell everything, or when nobody can take something: then it is asked again later, and what was
 * given already is not hers any more.
 */
export async function geefWerkTerug(
  leaver: Leaver,
  { grant, now }: { grant: Grant; now: Date },
  deps: Deps,
): Promise<number> {
  const { werk } = deps.registers;
  const zelf: Uitvoerder = { soort: 'medewerker', id: leaver.identificatie };
  const [taken, zaken] = await Promise.all([werk.takenVan(grant, [zelf]), werk.zakenVan(grant, [zelf])]);
  const alles: Stuk[] = [
    ...taken.data.map(({ id, aan }) => ({
      team: aan.find(({ soort }) => soort === 'team')?.id ?? null,
      geef: (wie: Ontvanger) => werk.wijsTaakToe(grant, id, wie),
    })),
    ...zaken.data.map(({ zaak }) => ({
      team: behandelteamVan(zaak),
      geef: (wie: Ontvanger) => werk.draagZaakOver(grant, zaak, wie),
    })),
  ];
  const gegeven = new Map<string, { aan: Ontvanger; aantal: number }>();
  let over = 0;
  try {
    for (const stuk of alles) {
      const aan = await eersteDieKan(ontvangersVan(leaver, stuk, deps), stuk);
      if (aan) gegeven.set(aan.id, { aan, aantal: (gegeven.get(aan.id)?.aantal ?? 0) + 1 });
      else over += 1;
    }
  } finally {
    // also when the rest has to wait: who has work now hears of it now
    for (const { aan, aantal } of gegeven.values()) {
      const vertrokken = { identificatie: leaver.identificatie, aantal };
      await vertelOvergedragen({ van: leaver.naam, aan, vertrokken }, deps);
    }
  }
  if (over > 0) await vertelBeheerders(leaver, over, now, deps);
  const [failure] = [...taken.incomplete, ...zaken.incomplete];
  if (failure) throw new SourceFailed(failure);
  if (over > 0) throw new Error(`nobody can take ${over} pieces of work of who left`);
  return alles.length;
}

/** Who takes over; else the team that has it already, or one of hers: those that the portal knows. */
function ontvangersVan(
  { opvolger, teams }: Leaver,
  { team }: Stuk,
  { teams: bekend }: Pick<Deps, 'teams'>,
): Ontvanger[] {
  const hare = bekend
    .filter(({ id }) => id === team || teams.includes(id))
    .toSorted((a, b) => Number(b.id === team) - Number(a.id === team));
  return [
    ...(opvolger ? [{ soort: 'medewerker' as const, id: opvolger.identificatie, naam: opvolger.naam }] : []),
    ...hare.map(({ id, naam }) => ({ soort: 'team' as const, id, naam })),
  ];
}

async function eersteDieKan(wie: readonly Ontvanger[], { geef }: Stuk): Promise<Ontvanger | null> {
  for (const aan of wie) if (await geef(aan)) return aan;
  return null;
}

const behandelteamVan = ({ rollen }: Pick<Zaak, 'rollen'>): string | null =>
  rollen.find((rol) => rol.omschrijvingGeneriek === 'behandelaar' && rol.organisatorischeEenheid !== null)
    ?.organisatorischeEenheid ?? null;

/** Only they can name who takes over. Once a day while it waits, as it is tried again all the time. */
async function vertelBeheerders(
  { identificatie, naam }: Leaver,
  aantal: number,
  now: Date,
  { medewerkers, meldingen, prisma }: Deps,
): Promise<void> {
  const pad = `/mensen/${encodeURIComponent(identificatie)}`;
  const beheerders = (await medewerkers.actief()).filter(({ rollen }) =>
    heeftRecht({ soort: 'medewerker', rollen }, 'mensen-beheren'),
  );
  const vandaag = beginVan(dagVan(now));
  const nog = await Promise.all(
    beheerders.map(async ({ identificatie: voor }) => {
      const { meldingen: eerder } = await meldingen.lijst(voor, { soorten: ['werk'], vanaf: 0, aantal: 50 });
      return eerder.some((een) => een.pad === pad && een.gemaakt >= vandaag) ? [] : [voor];
    }),
  );
  const nieuw = nog.flat().map((voor) => ({
    voor,
    soort: 'werk' as const,
    onderwerp: `Werk van ${naam} heeft niemand: kies een vervanger`,
    toelichting: `Aantal: ${aantal}`,
    pad,
  }));
  if (nieuw.length > 0) await prisma.$transaction((tx) => meldingen.zet(tx, nieuw));
}
