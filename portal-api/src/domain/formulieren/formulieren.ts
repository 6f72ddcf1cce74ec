import type { Formulier } from '@loket/formulieren';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import { once } from '../../platform/once.ts';

/** A form in the list of those that can be filled in now. */
export type FormulierRegel = Pick<Formulier, 'id' | 'versie' | 'titel' | 'zaaktype' | 'toegang' | 'voor'>;

/** The forms of the municipality, by version. */
export interface Formulieren {
  /** The version with which somebody begins now; null when there is none. */
  gepubliceerd(id: string): Promise<Formulier | null>;
  /** A version that somebody began with, also when there is a newer one or it is no longer published. */
  versie(id: string, nummer: number): Promise<Formulier | null>;
  /** Puts in what a portal begins with, before anybody reads or writes. */
  klaar(): Promise<void>;
  /** All that can be filled in now. */
  lijst(): Promise<FormulierRegel[]>;
}

interface Deps {
  prisma: PrismaClient;
  /** What a portal begins with: put in when there is no form with that name. */
  begin: readonly Formulier[];
  clock: Clock;
}

/** Makes the store of forms on tables `formulier` and `formulier_versie`. */
export function createFormulieren({ prisma, begin, clock }: Deps): Formulieren {
  const eerst = once(() => vul(prisma, begin, clock.now()));
  const versie = async (formulierId: string, nummer: number) => {
    await eerst();
    const rij = await prisma.formulierVersie.findUnique({
      where: { formulierId_versie: { formulierId, versie: nummer } },
    });
    return rij && alsFormulier(rij);
  };
  return {
    versie,
    klaar: eerst,
    async gepubliceerd(id) {
      await eerst();
      const rij = await prisma.formulier.findUnique({ where: { id } });
      return rij?.gepubliceerd == null ? null : versie(id, rij.gepubliceerd);
    },
    async lijst() {
      await eerst();
      const rijen = await prisma.formulier.findMany({
        where: { gepubliceerd: { not: null } },
        include: { versies: true },
        orderBy: { id: 'asc' },
      });
      return rijen.flatMap(({ gepubliceerd, versies }) =>
        versies.filter((rij) => rij.versie === gepubliceerd).map((rij) => regel(alsFormulier(rij))),
      );
    },
  };
}

/** Only what is not there yet: a form that an editor changed or withdrew stays as it is. */
async function vul(prisma: PrismaClient, begin: readonly Formulier[], now: Date): Promise<void> {
  if (begin.length === 0) return;
  const bekend = await prisma.formulier.findMany({ where: { id: { in: begin.map(({ id }) => id) } } });
  const nieuw = begin.filter(({ id }) => !bekend.some((rij) => rij.id === id));
  if (nieuw.length === 0) return;
  await prisma.$transaction([
    prisma.formulier.createMany({ data: nieuw.map(({ id }) => ({ id, gepubliceerd: 1 })), skipDuplicates: true }),
    prisma.formulierVersie.createMany({
      data: nieuw.map((formulier) => ({
        formulierId: formulier.id,
        versie: 1,
        inhoud: { ...formulier, versie: 1 } as object,
        door: 'begin',
        naam: 'Gemeente',
        moment: now,
      })),
      skipDuplicates: true,
    }),
  ]);
}

/** The columns say which form and version it is, whatever the definition says of itself. */
function alsFormulier({ formulierId, versie, inhoud }: { formulierId: string; versie: number; inhoud: unknown }) {
  return { ...(inhoud as Formulier), id: formulierId, versie };
}

function regel({ id, versie, titel, zaaktype, toegang, voor }: Formulier): FormulierRegel {
  return { id, versie, titel, zaaktype, toegang, voor };
}
