import { z } from 'zod';
import type { DataSubject } from '../../access/grant.ts';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { PersonalData } from '../../platform/module.ts';
import {
  kanalen,
  kanalenVoor,
  onderwerpen,
  standaardkanalen,
  talen,
  type Kanaal,
  type Onderwerp,
  type Taal,
} from './model.ts';

/** What somebody chose; null where she did not. */
export interface Voorkeur {
  kanalen: Record<Onderwerp, Kanaal>;
  taal: Taal | null;
}

const Bewaard = z.object({
  kanalen: z.partialRecord(z.enum(onderwerpen), z.enum(kanalen)).catch({}),
  taal: z.enum(talen).nullable().catch(null),
});

/** How people want to hear from us: the portal's own, as no register has a place for it. */
export interface Voorkeuren {
  van(subject: DataSubject): Promise<Voorkeur>;
  bewaar(
    tx: Pick<Prisma.TransactionClient, 'contactvoorkeur'>,
    subject: DataSubject,
    voorkeur: Voorkeur,
  ): Promise<void>;
  personalData: PersonalData;
}

interface Deps {
  prisma: PrismaClient;
  keyring: Keyring;
  pseudonym: Pseudonym;
  clock: Clock;
}

/** Keeps them in table `contactvoorkeur`, encrypted and bound to the row. */
export function createVoorkeuren({ prisma, keyring, pseudonym, clock }: Deps): Voorkeuren {
  const wie = ({ soort, waarde }: DataSubject) => pseudonym(soort, waarde);
  const context = (betrokkene: string) => `contactvoorkeur:${betrokkene}`;
  async function lees(subject: DataSubject): Promise<Voorkeur> {
    const betrokkene = wie(subject);
    const row = await prisma.contactvoorkeur.findUnique({ where: { betrokkene } });
    const opened = row && keyring.open(row.voorkeur, context(betrokkene));
    const { kanalen: gekozen, taal } = Bewaard.parse(opened ? JSON.parse(opened) : {});
    const toegestaan = onderwerpen.map((onderwerp): [Onderwerp, Kanaal] => {
      const kanaal = gekozen[onderwerp];
      return [onderwerp, kanaal && kanalenVoor(onderwerp).includes(kanaal) ? kanaal : standaardkanalen[onderwerp]];
    });
    return { kanalen: Object.fromEntries(toegestaan) as Record<Onderwerp, Kanaal>, taal };
  }
  return {
    van: lees,
    async bewaar(tx, subject, given) {
      const betrokkene = wie(subject);
      const voorkeur = keyring.seal(JSON.stringify(given), context(betrokkene));
      const fields = { voorkeur, gewijzigd: clock.now() };
      await tx.contactvoorkeur.upsert({ where: { betrokkene }, create: { betrokkene, ...fields }, update: fields });
    },
    personalData: {
      name: 'instellingen',
      export: lees,
      async erase(subject) {
        return (await prisma.contactvoorkeur.deleteMany({ where: { betrokkene: wie(subject) } })).count;
      },
    },
  };
}
