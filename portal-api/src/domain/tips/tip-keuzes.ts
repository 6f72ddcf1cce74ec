import type { DataSubject } from '../../platform/data-subject.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { PersonalData } from '../../platform/module.ts';

/** What a resident wants of tips. */
export interface TipKeuze {
  aan: boolean;
  verborgen: readonly string[];
}

/** The choices of residents about tips, by pseudonym. */
export interface TipKeuzes {
  van(subject: DataSubject): Promise<TipKeuze>;
  bewaar(subject: DataSubject, keuze: TipKeuze, now: Date): Promise<void>;
  personalData: PersonalData;
}

/** Makes the store of choices on table `tip_keuze`. */
export function createTipKeuzes({ prisma, pseudonym }: { prisma: PrismaClient; pseudonym: Pseudonym }): TipKeuzes {
  const sleutel = ({ soort, waarde }: DataSubject) => pseudonym(soort, waarde);
  const van = async (subject: DataSubject): Promise<TipKeuze> => {
    const rij = await prisma.tipKeuze.findUnique({ where: { betrokkene: sleutel(subject) } });
    return { aan: rij?.aan ?? true, verborgen: rij?.verborgen ?? [] };
  };
  return {
    van,
    async bewaar(subject, { aan, verborgen }, now) {
      const betrokkene = sleutel(subject);
      const keuze = { aan, verborgen: [...new Set(verborgen)], gewijzigd: now };
      await prisma.tipKeuze.upsert({ where: { betrokkene }, create: { betrokkene, ...keuze }, update: keuze });
    },
    personalData: {
      name: 'tips',
      export: async (subject) => {
        const { aan, verborgen } = await van(subject);
        return { tipsTonen: aan, aantalWeggezet: verborgen.length };
      },
      erase: async (subject) => {
        const { count } = await prisma.tipKeuze.deleteMany({ where: { betrokkene: sleutel(subject) } });
        return count;
      },
    },
  };
}
