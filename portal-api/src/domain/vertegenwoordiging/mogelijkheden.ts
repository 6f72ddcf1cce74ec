import type { Grant } from '../../access/grant.ts';
import type { Inwoner } from '../../access/policy.ts';
import type { SessionHandle } from '../../identity/session.ts';
import { namensId, type Namens } from '../../identity/namens.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import { SourceFailed, type SourceFailure } from '../../platform/sourced.ts';
import type { Gezagspersoon, Registers } from '../../registers/model.ts';
import { dagVan } from '../termijnen/kalender.ts';
import type { Afschermingen } from './afscherming.ts';
import { gezagsoordeel, type GeenGezag } from './gezag.ts';
import { geldtOp, type Machtigingen } from './machtigingen.ts';

/** Somebody for whom one may act, or why not. */
export type Mogelijkheid = { namens: Namens; leeftijd: number | null; tot: string | null } & (
  { mag: true } | { mag: false; reden: GeenGezag }
);

export interface Mogelijkheden {
  mogelijkheden: Mogelijkheid[];
  /** The register of persons, when it could not tell of whom one has the authority. */
  incomplete: SourceFailure[];
}

export interface MogelijkhedenDeps {
  registers: { personen: Pick<Registers['personen'], 'gezag' | 'naam'> };
  machtigingen: Pick<Machtigingen, 'van'>;
  afschermingen: Pick<Afschermingen, 'vanAlle'>;
  pseudonym: Pseudonym;
}

interface Vraag {
  acting: Inwoner;
  grant: Grant;
  session: SessionHandle | null;
  now: Date;
}

/** For whom somebody may act: by her login, by a mandate of this portal, and by authority over a child. */
export async function mogelijkhedenVan(vraag: Vraag, deps: MogelijkhedenDeps): Promise<Mogelijkheden> {
  const uitLogin = await volgensLogin(vraag, deps);
  if (vraag.acting.soort !== 'persoon') return { mogelijkheden: uitLogin, incomplete: [] };
  const { bsn } = vraag.acting;
  const [machtigingen, kinderen] = await Promise.all([
    volgensMachtiging(bsn, vraag.now, deps),
    volgensGezag(bsn, vraag, deps).catch((error: unknown) => {
      if (error instanceof SourceFailed) return error;
      throw error;
    }),
  ]);
  const [gevonden, incomplete] = kinderen instanceof SourceFailed ? [[], [kinderen.failure]] : [kinderen, []];
  return { mogelijkheden: [...uitLogin, ...gevonden, ...machtigingen], incomplete };
}

async function volgensLogin({ grant, session }: Vraag, { registers }: MogelijkhedenDeps): Promise<Mogelijkheid[]> {
  const current = session?.current;
  if (!session || !current?.uitLogin) return [];
  const { uitLogin, learned } = current;
  if (learned.naamVertegenwoordigde === undefined) {
    // Without the name she can still act; it is asked again the next time.
    const naam = await registers.personen.naam(grant, uitLogin.bsn).catch(() => undefined);
    if (naam !== undefined) await session.learn({ naamVertegenwoordigde: naam });
  }
  const naam = learned.naamVertegenwoordigde ?? uitLogin.naam;
  return [{ mag: true, namens: { ...uitLogin, naam }, leeftijd: null, tot: null }];
}

async function volgensMachtiging(bsn: string, now: Date, deps: MogelijkhedenDeps): Promise<Mogelijkheid[]> {
  const { ontvangen } = await deps.machtigingen.van(bsn);
  const geldend = ontvangen.filter((machtiging) => geldtOp(machtiging, dagVan(now)));
  return geldend.map(({ id: machtiging, gever, zaaktypen, tot }) => {
    const wie = { bsn: gever.bsn, grondslag: 'portaalmachtiging' as const, machtiging };
    const reikwijdte = { soort: 'zaaktypen' as const, zaaktypen };
    const namens = { ...wie, id: namensId({ bsn }, wie, deps.pseudonym), naam: gever.naam, reikwijdte };
    return { mag: true, namens, leeftijd: null, tot };
  });
}

async function volgensGezag(ouder: string, { grant, now }: Vraag, deps: MogelijkhedenDeps): Promise<Mogelijkheid[]> {
  const [zelf] = await deps.registers.personen.gezag(grant, [ouder]);
  const bsns = new Set(
    zelf?.gezag
      .filter(({ gezaghebbenden }) => gezaghebbenden.includes(ouder))
      .map(({ minderjarige }) => minderjarige)
      .filter((bsn) => bsn !== null),
  );
  bsns.delete(ouder);
  if (bsns.size === 0) return [];
  const kinderen = await deps.registers.personen.gezag(grant, [...bsns].slice(0, HOOGSTENS));
  const afgeschermd = await deps.afschermingen.vanAlle(kinderen.map(({ bsn }) => bsn));
  return kinderen
    .map((kind) => kindVan(ouder, kind, { afgeschermd: afgeschermd.get(kind.bsn) ?? null, dag: dagVan(now) }, deps))
    .filter((een) => een.mag || een.reden !== 'geen-gezag')
    .toSorted((a, b) => (b.leeftijd ?? 0) - (a.leeftijd ?? 0));
}

/** As many as one question to the register may hold. */
const HOOGSTENS = 20;

function kindVan(
  ouder: string,
  kind: Gezagspersoon,
  op: Parameters<typeof gezagsoordeel>[2],
  { pseudonym }: MogelijkhedenDeps,
): Mogelijkheid {
  const { leeftijd, ...oordeel } = gezagsoordeel(ouder, kind, op);
  const wie = { bsn: kind.bsn, grondslag: 'gezag' as const };
  const reikwijdte = oordeel.mag ? oordeel.reikwijdte : { soort: 'zaaktypen' as const, zaaktypen: [] };
  const namens: Namens = { ...wie, id: namensId({ bsn: ouder }, wie, pseudonym), naam: kind.naam, reikwijdte };
  return { namens, leeftijd, tot: null, ...(oordeel.mag ? { mag: true } : { mag: false, reden: oordeel.reden }) };
}
