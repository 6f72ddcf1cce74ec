import type { Machtiging as Rij, PrismaClient } from '../../generated/prisma/client.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Datum } from '../../registers/model.ts';
import { nieuweCode } from './machtigingscode.ts';

/** Somebody in a mandate. */
export interface Partij {
  bsn: string;
  naam: string | null;
}

export type Machtigingseinde = 'ingetrokken' | 'opgezegd' | 'geweigerd';

/** A mandate, opened. */
export interface Machtiging {
  id: string;
  gever: Partij;
  /** Null as long as nobody answered. */
  ontvanger: Partij | null;
  /** The giver's own words for whom it is. */
  voor: string;
  zaaktypen: string[];
  /** The last day on which it holds. */
  tot: Datum;
  codeTot: Date;
  gegeven: Date;
  aanvaard: Date | null;
  beeindigd: Date | null;
  einde: Machtigingseinde | null;
}

interface NieuweMachtiging {
  gever: Partij;
  voor: string;
  zaaktypen: string[];
  tot: Datum;
}

/** The mandates that residents give each other. */
export interface Machtigingen {
  /** Keeps a new one and gives the code with which another can accept it; the code itself is not kept. */
  geef(nieuw: NieuweMachtiging, now: Date): Promise<{ machtiging: Machtiging; code: string }>;
  /** The one that waits for an answer under this code; null when there is none, or no longer. */
  metCode(code: string, now: Date): Promise<Machtiging | null>;
  /** Accepts or refuses; null when somebody else was first, or it was withdrawn meanwhile. */
  beantwoord(code: string, wie: Partij, aanvaardt: boolean, now: Date): Promise<Machtiging | null>;
  /** Ends it, by who gave or accepted it, and gives it; null when it is not theirs or has ended. */
  beeindig(id: string, bsn: string, now: Date): Promise<Machtiging | null>;
  /** What somebody gave and received, the newest first. */
  van(bsn: string): Promise<{ gegeven: Machtiging[]; ontvangen: Machtiging[] }>;
  /** The one that holds on this day between these two; null when there is none. One look-up, at every request. */
  geldig(id: string, wie: { ontvanger: string; gever: string }, dag: Datum): Promise<Machtiging | null>;
  /** Removes what somebody gave, and her part in what others gave her; gives how many. */
  wis(bsn: string, now: Date): Promise<number>;
  /** Removes what ended before a day, and codes that nobody used; gives how many. */
  sweep(voor: Date): Promise<number>;
}

/** How long a code can be used. */
const CODE_DAGEN = 14;

interface Deps {
  prisma: Pick<PrismaClient, 'machtiging'>;
  keyring: Keyring;
  pseudonym: Pseudonym;
}

type Inhoud = Pick<Machtiging, 'gever' | 'ontvanger' | 'voor' | 'zaaktypen'>;

/** Keeps mandates in table `machtiging`; what is in them is encrypted and bound to its row. */
export function createMachtigingen({ prisma, keyring, pseudonym }: Deps): Machtigingen {
  const contextOf = (id: string) => `machtiging:${id}`;
  const hash = (code: string) => pseudonym('uitnodiging', code);
  const wie = (bsn: string) => pseudonym('bsn', bsn);

  function lees({ id, inhoud, tot, gever: _gever, ontvanger: _ontvanger, codeHash: _hash, ...rij }: Rij): Machtiging[] {
    const geopend = keyring.open(inhoud, contextOf(id));
    // Its key is gone: it cannot be shown, and it gives no access.
    if (geopend === null) return [];
    const einde = rij.einde as Machtigingseinde | null;
    return [{ id, ...(JSON.parse(geopend) as Inhoud), ...rij, einde, tot: tot.toISOString().slice(0, 10) }];
  }

  const metCode: Machtigingen['metCode'] = async (code, now) => {
    const rij = await prisma.machtiging.findUnique({ where: { codeHash: hash(code) } });
    if (!rij || rij.codeTot <= now || rij.beeindigd) return null;
    return lees(rij)[0] ?? null;
  };

  return {
    metCode,
    async geef(nieuw, now) {
      const code = nieuweCode();
      const id = crypto.randomUUID();
      const { gever, voor, zaaktypen } = nieuw;
      const inhoud: Inhoud = { gever, voor, zaaktypen, ontvanger: null };
      const rij = await prisma.machtiging.create({
        data: {
          id,
          gever: wie(nieuw.gever.bsn),
          codeHash: hash(code),
          codeTot: new Date(now.getTime() + CODE_DAGEN * 86_400_000),
          inhoud: keyring.seal(JSON.stringify(inhoud), contextOf(id)),
          tot: new Date(`${nieuw.tot}T00:00:00Z`),
          gegeven: now,
        },
      });
      const [machtiging] = lees(rij);
      if (!machtiging) throw new Error('a mandate that was just written cannot be read');
      return { machtiging, code };
    },
    async beantwoord(code, partij, aanvaardt, now) {
      const open = await metCode(code, now);
      if (!open) return null;
      const { gever, voor, zaaktypen } = open;
      const inhoud: Inhoud = { gever, voor, zaaktypen, ontvanger: partij };
      // The code is in the condition: of two who answer at the same moment one is first.
      const { count } = await prisma.machtiging.updateMany({
        where: { id: open.id, codeHash: hash(code), beeindigd: null },
        data: {
          ontvanger: wie(partij.bsn),
          codeHash: null,
          inhoud: keyring.seal(JSON.stringify(inhoud), contextOf(open.id)),
          ...(aanvaardt ? { aanvaard: now } : { beeindigd: now, einde: 'geweigerd' }),
        },
      });
      const rij = count > 0 && (await prisma.machtiging.findUnique({ where: { id: open.id } }));
      return rij ? (lees(rij)[0] ?? null) : null;
    },
    async beeindig(id, bsn, now) {
      const zelf = wie(bsn);
      const einde = async (rol: 'gever' | 'ontvanger', hoe: Machtigingseinde) =>
        prisma.machtiging.updateMany({
          where: { id, [rol]: zelf, beeindigd: null },
          data: { beeindigd: now, einde: hoe, codeHash: null },
        });
      const [gever, ontvanger] = [await einde('gever', 'ingetrokken'), await einde('ontvanger', 'opgezegd')];
      if (gever.count + ontvanger.count === 0) return null;
      const rij = await prisma.machtiging.findUnique({ where: { id } });
      return rij ? (lees(rij)[0] ?? null) : null;
    },
    async van(bsn) {
      const orderBy = { gegeven: 'desc' as const };
      const [gegeven, ontvangen] = await Promise.all([
        prisma.machtiging.findMany({ where: { gever: wie(bsn) }, orderBy }),
        prisma.machtiging.findMany({ where: { ontvanger: wie(bsn) }, orderBy }),
      ]);
      return { gegeven: gegeven.flatMap(lees), ontvangen: ontvangen.flatMap(lees) };
    },
    async geldig(id, { ontvanger, gever }, dag) {
      const rij = await prisma.machtiging.findUnique({ where: { id } });
      if (!rij || rij.gever !== wie(gever) || rij.ontvanger !== wie(ontvanger)) return null;
      const [machtiging] = lees(rij);
      return machtiging && geldtOp(machtiging, dag) ? machtiging : null;
    },
    async wis(bsn, now) {
      const zelf = wie(bsn);
      const gegeven = await prisma.machtiging.deleteMany({ where: { gever: zelf } });
      // What another gave is hers: it ends, and forgets who had it.
      const ontvangen = await prisma.machtiging.findMany({ where: { ontvanger: zelf } });
      for (const { id, beeindigd, einde, ...rij } of ontvangen) {
        const geopend = keyring.open(rij.inhoud, contextOf(id));
        const inhoud: object = geopend === null ? {} : { ...(JSON.parse(geopend) as Inhoud), ontvanger: null };
        await prisma.machtiging.update({
          where: { id },
          data: {
            ontvanger: null,
            inhoud: keyring.seal(JSON.stringify(inhoud), contextOf(id)),
            beeindigd: beeindigd ?? now,
            einde: einde ?? 'opgezegd',
          },
        });
      }
      return gegeven.count + ontvangen.length;
    },
    async sweep(voor) {
      const { count } = await prisma.machtiging.deleteMany({
        where: {
          OR: [{ tot: { lt: voor } }, { beeindigd: { lt: voor } }, { aanvaard: null, codeTot: { lt: voor } }],
        },
      });
      return count;
    },
  };
}

/** Whether a mandate was accepted and holds on this day. */
export function geldtOp({ aanvaard, beeindigd, tot }: Machtiging, dag: Datum): boolean {
  return aanvaard !== null && beeindigd === null && tot >= dag;
}
