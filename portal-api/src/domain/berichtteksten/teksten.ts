import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Taal } from '../contactgegevens/model.ts';
import type { GebeurtenisSoort } from '../gebeurtenissen/model.ts';
import type { Raam, Tekst, Tekstsoort } from './model.ts';
import { standaardteksten } from './standaard/index.ts';

/** What words are chosen by. */
export interface Aanleiding {
  soort: GebeurtenisSoort;
  zaaktype: string | null;
  status: string | null;
  correctie: boolean;
}

/** The words for one notice, all in one language. */
export interface Gekozen {
  taal: Taal;
  raam: Raam;
  teksten: Tekst[];
}

/** The words of notices: those of an editor where there are, else the ones that come with the portal. */
export interface Berichtteksten {
  voor(aanleidingen: readonly Aanleiding[], taal: Taal): Promise<Gekozen>;
}

/** Chooses from table `berichttekst`: the most specific text that was published in this language. */
export function createBerichtteksten({ prisma }: { prisma: Pick<PrismaClient, 'berichttekst'> }): Berichtteksten {
  return {
    async voor(aanleidingen, gevraagd) {
      const { taal, teksten } = standaardteksten(gevraagd);
      const soorten = [...new Set(aanleidingen.map(tekstsoortVan))];
      const eigen = await prisma.berichttekst.findMany({
        where: { stand: 'gepubliceerd', taal, soort: { in: soorten } },
        select: { soort: true, zaaktype: true, status: true, onderwerp: true, tekst: true, sms: true },
      });
      const kies = (aanleiding: Aanleiding): Tekst => {
        const soort = tekstsoortVan(aanleiding);
        const passend = [
          [aanleiding.zaaktype, aanleiding.status],
          [aanleiding.zaaktype, null],
          [null, aanleiding.status],
          [null, null],
        ].map(([zaaktype, status]) =>
          eigen.find(
            (een) => een.soort === soort && een.zaaktype === (zaaktype ?? '') && een.status === (status ?? ''),
          ),
        );
        const gevonden = passend.find((een) => een !== undefined);
        if (!gevonden) return teksten.soorten[soort];
        const { onderwerp, tekst, sms } = gevonden;
        return { onderwerp, tekst, sms };
      };
      return { taal, raam: teksten.raam, teksten: aanleidingen.map(kies) };
    },
  };
}

/** A status that goes back is a kind of its own: it is told as a correction (odd-register-data 25). */
function tekstsoortVan({ soort, correctie }: Pick<Aanleiding, 'soort' | 'correctie'>): Tekstsoort {
  return soort === 'status' && correctie ? 'correctie' : soort;
}
