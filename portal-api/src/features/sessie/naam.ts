import type { Grant } from '../../access/grant.ts';
import type { ActingBedrijf, ActingPersoon } from '../../identity/acting.ts';
import type { Learned, SessionHandle } from '../../identity/session.ts';
import type { Registers } from '../../registers/model.ts';

interface Bronnen {
  personen: Pick<Registers['personen'], 'naam'>;
  bedrijven: Pick<Registers['bedrijven'], 'bedrijf'>;
}

interface Given {
  acting: ActingPersoon | ActingBedrijf;
  grant: Grant;
  session: SessionHandle;
  registers: Bronnen;
  /** How long the page waits for a name, in milliseconds. */
  patienceMs: number;
}

/**
 * The name to greet with. The register is asked once a session; when it is slow or fails the greeting goes without, and
 * the next time it is tried again. An answer that comes too late is kept for that next time.
 */
export async function naamVan({ acting, grant, session, registers, patienceMs }: Given): Promise<string | null> {
  const known = session.current?.learned.naam;
  if (known !== undefined) return known;
  const asked = ask(acting, grant, registers).then(async (learned) => {
    await session.learn(learned);
    return learned.naam ?? null;
  });
  return withPatience(asked, patienceMs);
}

/**
 * The name of the person for whom somebody acts, null when she acts for herself. A choice in the portal brings the name;
 * a login that itself says for whom it is does not, so then the register is asked, once a session.
 */
export async function naamVanAnder({ acting, grant, session, registers, patienceMs }: Given): Promise<string | null> {
  const { namens } = acting;
  const { uitLogin, learned } = session.current ?? {};
  if (!namens || namens.naam !== null || uitLogin?.id !== namens.id) return namens?.naam ?? null;
  if (learned?.naamVertegenwoordigde !== undefined) return learned.naamVertegenwoordigde;
  const asked = registers.personen.naam(grant, namens.bsn).then(async (naamVertegenwoordigde) => {
    await session.learn({ naamVertegenwoordigde });
    return naamVertegenwoordigde;
  });
  return withPatience(asked, patienceMs);
}

/** What is asked, or null when that fails or takes longer than the page waits. */
async function withPatience(asked: Promise<string | null>, patienceMs: number): Promise<string | null> {
  const given = asked.catch(() => null);
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs).unref();
  });
  return Promise.race([given, patience]).finally(() => clearTimeout(timer));
}

async function ask(acting: ActingPersoon | ActingBedrijf, grant: Grant, registers: Bronnen): Promise<Learned> {
  if (acting.soort === 'persoon') return { naam: await registers.personen.naam(grant, acting.bsn) };
  const bedrijf = await registers.bedrijven.bedrijf(grant, acting.kvkNummer);
  if (!bedrijf) return { naam: null };
  const vestiging = bedrijf.vestigingen.find(({ vestigingsnummer }) => vestigingsnummer === acting.vestigingsnummer);
  return {
    naam: vestiging?.naam ?? bedrijf.naam,
    rsin: bedrijf.rsin,
    vestigingsnummers: bedrijf.vestigingen.map(({ vestigingsnummer }) => vestigingsnummer),
  };
}
