import { randomUUID } from 'node:crypto';
import type { Terugmeldingen as Lijst } from '@loket/contract';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Meld } from '../paginas/model.ts';
import { heeftRecht } from '../../access/rights.ts';
import type { Medewerker } from '../../access/policy.ts';
import type { Medewerkers } from '../medewerkers/model.ts';
import type { Schrijver } from '../redactie/schrijver.ts';

type Melding = Lijst['meldingen'][number];

/** Of what it is said: `portaal` is any other page of the portal, by its path. */
export type Terugmeldsoort = 'nieuws' | 'pagina' | 'evenement' | 'portaal';

/** Of what it is said, and whose that is. */
export interface Onderwerp {
  soort: Terugmeldsoort;
  /** Which; of `portaal` its path. */
  id: string;
  titel: string;
  /** Identificatie of whose it is, or `REDACTIE`. */
  eigenaar: string;
}

/** Owns what is of nobody in particular: all editors see it, and the first who deals with it does so for all. */
export const REDACTIE = 'redactie';

/** Whose work this employee sees. */
export const eigenarenVan = (acting: Medewerker): string[] => [
  acting.identificatie,
  ...(heeftRecht(acting, 'redactie') ? [REDACTIE] : []),
];

/** What colleagues say is not right; work of who owns it. */
export interface Terugmeldingen {
  meld(over: Onderwerp, tekst: string, wie: Schrijver): Promise<void>;
  /** What waits for these owners, the oldest first. */
  voor(eigenaren: readonly string[]): Promise<Melding[]>;
  /** False when nothing of this id waits for them. */
  handelAf(id: string, antwoord: string, eigenaren: readonly string[]): Promise<boolean>;
}

/** Makes them on table `terugmelding`. */
export function createTerugmeldingen({
  prisma,
  clock,
  medewerkers,
  meld,
}: {
  prisma: PrismaClient;
  clock: Clock;
  medewerkers: Pick<Medewerkers, 'actief'>;
  meld: Meld;
}): Terugmeldingen {
  const wieHoort = async (eigenaar: string) => {
    if (eigenaar !== REDACTIE) return [eigenaar];
    return (await medewerkers.actief()).filter(({ rollen }) => rollen.includes('red')).map((een) => een.identificatie);
  };
  return {
    async meld({ soort, id, titel, eigenaar }, tekst, wie) {
      const horen = await wieHoort(eigenaar);
      await prisma.$transaction(async (tx) => {
        await tx.terugmelding.create({
          data: {
            id: randomUUID(),
            soort,
            object: id,
            onderwerp: titel,
            eigenaar,
            tekst,
            door: wie.identificatie,
            naam: wie.naam,
            moment: clock.now(),
          },
        });
        const toelichting = `${wie.naam}: ${tekst.slice(0, 140)}`;
        await meld(
          tx,
          horen.map((voor) => ({ voor, soort: 'terugmelding', onderwerp: titel, toelichting, pad: '/paginas/werk' })),
        );
      });
    },
    async voor(eigenaren) {
      const rijen = await prisma.terugmelding.findMany({
        where: { eigenaar: { in: [...eigenaren] }, afgehandeldOp: null },
        orderBy: [{ moment: 'asc' }, { id: 'asc' }],
      });
      return rijen.map(({ id, onderwerp, soort, object, tekst, naam, moment }) => ({
        id,
        onderwerp,
        pad: padVan(soort, object),
        tekst,
        naam,
        moment: moment.toISOString(),
      }));
    },
    async handelAf(id, antwoord, eigenaren) {
      return prisma.$transaction(async (tx) => {
        const where = { id, eigenaar: { in: [...eigenaren] }, afgehandeldOp: null };
        const { count } = await tx.terugmelding.updateMany({ where, data: { afgehandeldOp: clock.now(), antwoord } });
        const rij = count > 0 ? await tx.terugmelding.findUnique({ where: { id } }) : null;
        if (!rij) return false;
        const { door, onderwerp, soort, object } = rij;
        const melding = { voor: door, onderwerp, toelichting: antwoord || null, pad: padVan(soort, object) };
        await meld(tx, [{ ...melding, soort: 'terugmelding-afgehandeld' }]);
        return true;
      });
    },
  };
}

/** Where it is read; of a page of which the path was shortened there is no way back. */
function padVan(soort: string, object: string): string {
  if (soort === 'nieuws') return `/nieuws/${object}`;
  if (soort === 'pagina') return `/paginas/${object}`;
  if (soort === 'evenement') return `/evenementen/${object}`;
  return object.includes(WEGGELATEN) ? '/start' : object;
}

const WEGGELATEN = '…';

/** The path of a page without what names a person or a case: numbers and ids say nothing of what is wrong with a page. */
export function paginapad(pad: string): string {
  return pad
    .split('/')
    .map((deel) => (/\d/.test(deel) ? WEGGELATEN : deel))
    .join('/');
}
