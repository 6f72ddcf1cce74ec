import { z } from 'zod';
import type { Inwoner } from '../../access/policy.ts';
import { handelendeVan, subjectVan } from '../../access/subject.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { ZichtbareTaak } from './mijn-taken.ts';
import { uiterlijkVan } from './stand.ts';

const inhoudVan = z.object({
  taak: z.string(),
  record: z.number(),
  formulier: z.object({ soort: z.enum(['id', 'url']), waarde: z.string() }),
  uiterlijk: z.string().nullable(),
  gegeven: z.number(),
});
/** What was decided when the page of a task was given out. */
export type Taakbewijs = z.infer<typeof inhoudVan>;

/**
 * Proof that this person was shown this task, to be answered, by the policy: sealed, and of no use to anybody else, with
 * another login level, or after a working day. With it an answer can be received while the register is down.
 */
export interface Taakbewijzen {
  /** For a task that can be answered here; null for any other. */
  geef(acting: Inwoner, taak: ZichtbareTaak, now: Date): string | null;
  /** Null when it is not a proof of this task for this person, or is too old. */
  lees(acting: Inwoner, taak: string, bewijs: string | undefined, now: Date): Taakbewijs | null;
}

/** As long as a session lasts at most. */
const GELDIG_MS = 8 * 3_600_000;

/** Makes the proofs, sealed with the keys of the house and bound to who acts, for whom and how she logged in. */
export function createTaakbewijzen({ keyring, pseudonym }: { keyring: Keyring; pseudonym: Pseudonym }): Taakbewijzen {
  const context = (acting: Inwoner, taak: string) => {
    const [wie, wiens] = [handelendeVan(acting), subjectVan(acting)];
    const wieen = `${pseudonym(wie.soort, wie.waarde)}:${pseudonym(wiens.soort, wiens.waarde)}`;
    return `taakbewijs:${wieen}:${acting.namens?.id ?? ''}:${acting.niveau}:${taak}`;
  };
  return {
    geef(acting, een, now) {
      const { id, record, vraag, antwoordbaar } = een.taak;
      if (vraag.soort !== 'portaalformulier' || !antwoordbaar) return null;
      const bewijs: Taakbewijs = {
        taak: id,
        record,
        formulier: vraag.formulier,
        uiterlijk: uiterlijkVan(een),
        gegeven: now.getTime(),
      };
      return keyring.seal(JSON.stringify(bewijs), context(acting, id)).toString('base64url');
    },
    lees(acting, taak, bewijs, now) {
      const text = bewijs ? keyring.open(Buffer.from(bewijs, 'base64url'), context(acting, taak)) : null;
      const gelezen = text === null ? null : inhoudVan.parse(JSON.parse(text));
      if (gelezen?.taak !== taak || now.getTime() - gelezen.gegeven > GELDIG_MS) return null;
      return gelezen;
    },
  };
}
