import type { InwonerSessie, MedewerkerSessie } from '@loket/contract';
import type { Grant } from '../../access/grant.ts';
import { onderdeelOpen } from '../../access/policies/vertegenwoordiger.ts';
import { rechtenVan } from '../../access/rights.ts';
import { magVestigingKiezen, type Acting } from '../../identity/acting.ts';
import type { Session, SessionHandle } from '../../identity/session.ts';
import { naamVan, naamVanAnder } from './naam.ts';
import type { InwonerSessieDeps, MedewerkerSessieDeps, SessieDeps } from './module.ts';

interface Vraag {
  acting: Acting | null;
  grant: Grant | null;
  session: SessionHandle | null;
  now: Date;
}

/** Who is logged in at the resident door. */
export async function inwonerSessie(vraag: Vraag, deps: InwonerSessieDeps): Promise<InwonerSessie> {
  const { acting, grant, session, now } = vraag;
  if (!session?.current || !grant || acting?.door !== 'inwoner') return anoniem(deps);
  const { middel } = session.current;
  const { registers, patienceMs } = deps;
  const [naam, namensNaam] = await Promise.all([
    naamVan({ acting, grant, session, registers, patienceMs }),
    naamVanAnder({ acting, grant, session, registers, patienceMs }),
  ]);
  return {
    ingelogd: true,
    soort: acting.soort,
    naam,
    kvkNummer: acting.soort === 'bedrijf' ? acting.kvkNummer : null,
    vestigingsnummer: acting.soort === 'bedrijf' ? acting.vestigingsnummer : null,
    vestigingKiezen: acting.soort === 'bedrijf' && magVestigingKiezen(acting),
    afspraken: registers.afspraken.aanwezig && (!acting.namens || onderdeelOpen(acting.namens, 'afspraken')),
    middel,
    niveau: acting.niveau,
    namens: acting.namens ? { id: acting.namens.id, naam: namensNaam, grondslag: acting.namens.grondslag } : null,
    csrfToken: session.current.csrfToken,
    ...tijden(session.current, now),
  };
}

/** Who is logged in at the employee door. */
export function medewerkerSessie({ acting, session, now }: Vraag, deps: MedewerkerSessieDeps): MedewerkerSessie {
  if (!session?.current || acting?.door !== 'medewerker') return anoniem(deps);
  const naamVanRol = new Map(deps.rollen.map(({ code, naam }) => [code, naam]));
  const naamVanTeam = new Map(deps.teams.map(({ id, naam }) => [id, naam]));
  return {
    ingelogd: true,
    soort: acting.soort,
    naam: acting.naam,
    organisatie: acting.organisatie,
    rollen: acting.rollen.map((code) => ({ code, naam: naamVanRol.get(code) ?? code })),
    teams: acting.teams.map((id) => ({ id, naam: naamVanTeam.get(id) ?? id })),
    rechten: rechtenVan(acting),
    csrfToken: session.current.csrfToken,
    ...tijden(session.current, now),
  };
}

/** The moments that the app needs to warn in time, by the clock of the server. */
export function tijden({ verlooptOp, uiterlijk }: Session, now: Date) {
  return { verlooptOp: verlooptOp.toISOString(), uiterlijk: uiterlijk.toISOString(), nu: now.toISOString() };
}

function anoniem({ anonymousToken, inlogmiddelen }: SessieDeps) {
  return { ingelogd: false as const, csrfToken: anonymousToken, inlogmiddelen: [...inlogmiddelen] };
}
