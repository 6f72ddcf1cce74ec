import type { NieuwsStap } from '@loket/contract';
import type { NieuwsberichtStap, Prisma } from '../../generated/prisma/client.ts';
import type { Schrijver } from '../redactie/schrijver.ts';

type Stap = Pick<NieuwsStap, 'soort' | 'versie'> & { berichtId: string; moment: Date; opmerking?: string | null };

/** Keeps what was done with a version on its way to readers, in the transaction in which it is done. */
export async function noteerStap(
  tx: Pick<Prisma.TransactionClient, 'nieuwsberichtStap'>,
  stap: Stap,
  { identificatie, naam }: Schrijver,
): Promise<void> {
  await tx.nieuwsberichtStap.create({ data: { ...stap, door: identificatie, naam } });
}

/** As editors see it. */
export const toonStap = ({ soort, versie, naam, moment, opmerking }: NieuwsberichtStap): NieuwsStap => ({
  soort: soort as NieuwsStap['soort'],
  versie,
  door: naam,
  moment: moment.toISOString(),
  opmerking,
});
