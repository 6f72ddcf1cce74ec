import { randomUUID } from 'node:crypto';
import type { Voorstel, VoorstelRegel } from '@loket/contract';
import { z } from 'zod';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Schrijver } from '../redactie/schrijver.ts';

/** What people told about provisions. */
export interface Voorstellen {
  neem(voorstel: Voorstel): Promise<void>;
  /** Those that wait, the oldest first. */
  open(): Promise<VoorstelRegel[]>;
  /** False when there is none that waits. What was written is forgotten with it: only that it was done stays. */
  behandel(id: string, besluit: string, door: Schrijver): Promise<boolean>;
}

/** Nothing when it cannot be opened any more: its key is gone. */
const Inhoud = z.object({ tekst: z.string().default('?'), email: z.string().default('') });
const plek = (id: string) => `voorziening_voorstel.inhoud:${id}`;

/** Makes the store on table `voorziening_voorstel`; words and address are sealed, and gone when it has been dealt with. */
export function createVoorstellen(deps: { prisma: PrismaClient; keyring: Keyring; clock: Clock }): Voorstellen {
  const { prisma, keyring, clock } = deps;
  return {
    async neem({ slug, van, tekst, email }) {
      const id = randomUUID();
      const over = slug === null ? null : await prisma.voorziening.findFirst({ where: { slug, gepubliceerd: true } });
      const inhoud = keyring.seal(JSON.stringify({ tekst, email }), plek(id));
      await prisma.voorzieningVoorstel.create({
        data: { id, voorzieningId: over?.id ?? null, van, inhoud, moment: clock.now() },
      });
    },
    async open() {
      const rijen = await prisma.voorzieningVoorstel.findMany({
        where: { inhoud: { not: null } },
        include: { voorziening: true },
        orderBy: { moment: 'asc' },
        take: 200,
      });
      return rijen.map(({ id, voorziening, van, inhoud, moment }) => {
        const { tekst, email } = Inhoud.parse(JSON.parse((inhoud && keyring.open(inhoud, plek(id))) ?? '{}'));
        const naam = (voorziening?.inhoud as { naam?: string } | undefined)?.naam ?? '';
        return {
          id,
          voorziening: voorziening && { id: voorziening.id, naam },
          van: van === 'organisatie' ? 'organisatie' : 'inwoner',
          tekst,
          email: email || null,
          moment: moment.toISOString(),
        };
      });
    },
    async behandel(id, besluit, door) {
      const { count } = await prisma.voorzieningVoorstel.updateMany({
        where: { id, inhoud: { not: null } },
        data: { inhoud: null, besluit, door: door.identificatie, behandeldOp: clock.now() },
      });
      return count === 1;
    },
  };
}
