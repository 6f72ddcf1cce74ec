import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { PersonalData } from '../../platform/module.ts';
import type { Rijen } from './rijen.ts';

interface Deps {
  prisma: PrismaClient;
  rijen: Rijen;
  pseudonym: Pseudonym;
}

/** What is kept of whom we told, when and by which way. */
export function kennisgevingsgegevens({ prisma, rijen, pseudonym }: Deps): PersonalData {
  const van = ({ soort, waarde }: Parameters<PersonalData['export']>[0]) => ({ betrokkene: pseudonym(soort, waarde) });
  return {
    name: 'kennisgevingen',
    async export(subject) {
      const gevonden = await prisma.kennisgeving.findMany({
        where: van(subject),
        include: { gebeurtenissen: true, verzendingen: true },
        orderBy: { gemaakt: 'asc' },
      });
      return gevonden.map((rij) => ({
        gemaakt: rij.gemaakt.toISOString(),
        stand: rij.stand,
        soorten: rij.gebeurtenissen.map(({ soort }) => soort),
        verzonden: rijen.pogingen(rij).map(({ kanaal, adres, stand }) => ({ kanaal, adres, stand })),
      }));
    },
    async erase(subject) {
      // Somebody who waits for a letter still gets it: that is removed when it was taken care of.
      const { count } = await prisma.kennisgeving.deleteMany({
        where: { ...van(subject), stand: { not: 'medewerker' } },
      });
      return count;
    },
  };
}
