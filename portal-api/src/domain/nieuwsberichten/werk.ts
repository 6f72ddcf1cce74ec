import type { Prisma } from '../../generated/prisma/client.ts';
import type { OnLeave } from '../../platform/module.ts';
import type { Schrijver } from '../redactie/schrijver.ts';
import { dagVan, type Kalenderdag } from '../termijnen/kalender.ts';
import { beheerpadVan, inhoudVan, type NieuwsDeps } from './model.ts';
import { versieRij } from './redactie.ts';

/** Something that an editor has to do at an article. */
export interface Redactiewerk {
  id: string;
  titel: string;
  /** Look at what a colleague wrote; write on what was given back; publish what was approved. */
  soort: 'beoordelen' | 'teruggegeven' | 'publiceren';
  sinds: Kalenderdag;
  /** Where editors do it. */
  pad: string;
}

const soortBij: Record<string, Redactiewerk['soort'] | undefined> = {
  'ter-beoordeling': 'beoordelen',
  teruggegeven: 'teruggegeven',
  goedgekeurd: 'publiceren',
};

/** What waits for an editor: to judge what others wrote, and to go on with what she wrote herself. */
export async function openstaandRedactiewerk(
  redacteur: string,
  { prisma }: Pick<NieuwsDeps, 'prisma'>,
): Promise<Redactiewerk[]> {
  const rijen = await prisma.$queryRaw<
    { id: string; inhoud: Prisma.JsonValue; door: string; moment: Date; oordeel: string }[]
  >`
    select bericht.id, bericht.oordeel, nieuwste.inhoud, nieuwste.door, nieuwste.moment
    from nieuwsbericht as bericht
    cross join lateral (
      select versie, inhoud, door, moment from nieuwsbericht_versie where bericht_id = bericht.id
      order by versie desc limit 1
    ) as nieuwste
    where not bericht.ingetrokken and bericht.gepubliceerd is distinct from bericht.beoordeeld
      and bericht.oordeel is not null and nieuwste.versie = bericht.beoordeeld
      and bericht.gepland is distinct from bericht.beoordeeld
    order by bericht.gewijzigd_op, bericht.id`;
  return rijen.flatMap(({ id, inhoud, door, moment, oordeel }) => {
    const soort = soortBij[oordeel];
    if (!soort || (soort === 'beoordelen') === (door === redacteur)) return [];
    return [{ id, titel: inhoudVan({ inhoud }).titel, soort, sinds: dagVan(moment), pad: beheerpadVan(id) }];
  });
}

/** What a leaver was writing goes to who takes over when that is an editor, else to another editor. */
export function createOverdracht(deps: Pick<NieuwsDeps, 'prisma' | 'medewerkers' | 'meld'>): OnLeave {
  return {
    name: 'nieuws in de maak',
    async leave({ identificatie, naam, opvolger }, now) {
      const anderen = (await deps.medewerkers.actief()).filter(
        (een) => een.rollen.includes('red') && een.identificatie !== identificatie,
      );
      const naar = anderen.find((een) => een.identificatie === opvolger?.identificatie) ?? anderen[0];
      if (!naar) return 0;
      return deps.prisma.$transaction((tx) => draagOver(tx, { van: { identificatie, naam }, naar, now }, deps));
    },
  };
}

/**
 * Gives it as a version of its own that stands where the last one stood. What colleagues read, or will read, keeps its writer. Gives how
 * many articles.
 */
async function draagOver(
  tx: Prisma.TransactionClient,
  { van, naar, now }: { van: Schrijver; naar: Schrijver; now: Date },
  { meld }: Pick<NieuwsDeps, 'meld'>,
): Promise<number> {
  const rijen = await tx.nieuwsbericht.findMany({
    where: { ingetrokken: false, versies: { some: { door: van.identificatie } } },
    include: { versies: { orderBy: { versie: 'desc' }, take: 1 } },
  });
  let aantal = 0;
  for (const { id, gepubliceerd, gepland, beoordeeld, versies } of rijen) {
    const [nieuwste] = versies;
    if (nieuwste?.door !== van.identificatie || [gepubliceerd, gepland].includes(nieuwste.versie)) continue;
    const versie = nieuwste.versie + 1;
    await tx.nieuwsberichtVersie.create({
      data: { berichtId: id, ...versieRij(versie, inhoudVan(nieuwste), naar, now) },
    });
    if (beoordeeld === nieuwste.versie) await tx.nieuwsbericht.update({ where: { id }, data: { beoordeeld: versie } });
    await meld(tx, [
      {
        voor: naar.identificatie,
        soort: 'overgenomen',
        onderwerp: inhoudVan(nieuwste).titel,
        toelichting: van.naam,
        pad: beheerpadVan(id),
      },
    ]);
    aantal += 1;
  }
  return aantal;
}
