import type { NieuwsCategorie, NieuwsDetail, NieuwsInhoud, NieuwsLijst, NieuwsRegel } from '@loket/contract';
import { NIEUWS_PER_PAGINA } from '@loket/contract';
import type { Nieuwsbericht as Rij, Prisma } from '../../generated/prisma/client.ts';
import { afbeeldingenIn } from '../tekst/lopen.ts';
import { dagVan } from '../termijnen/kalender.ts';
import { eigenLaatsteDag, leestermijnVan } from './leesdag.ts';
import type { Leiding } from './leiding.ts';
import { gepubliceerdeInhoud, type Lezer, type NieuwsDeps, zichtbaarVoor } from './model.ts';
import { duimenVan, reactiesVan } from './reacties.ts';

interface Vraag {
  categorie?: NieuwsCategorie | undefined;
  ongelezen?: 'ja' | undefined;
  pagina: number;
}

/** What an editor sees beside what everybody reads. */
interface Rechten {
  magModereren: boolean;
  eigenTeams: boolean;
}

/** Older news counts as unread no more, so that a newcomer does not begin with a hundred. */
const TELT_DAGEN = 60;
const DAG = 86_400_000;

/** News as one employee reads it: what is for her and not what is not, asked in SQL. */
export interface Nieuwslezer {
  lijst(lezer: Lezer, vraag: Vraag): Promise<Omit<NieuwsLijst, 'leidt'>>;
  /** Null when there is none for this reader now. */
  een(id: string, lezer: Lezer, rechten: Rechten): Promise<NieuwsDetail | null>;
  /** The row of what this reader may read now, for what she does with it; null when there is none. */
  leesbaar(id: string, lezer: Lezer): Promise<Rij | null>;
  /** False when there is none for her. */
  markeerGelezen(id: string, lezer: Lezer): Promise<boolean>;
  /** Whether this file is in an article that is for this reader. */
  heeftBestand(id: string, bestandId: string, lezer: Lezer): Promise<boolean>;
  /** Whose it is, of what this reader may read: who wrote the version that is read. */
  eigenaarVan(id: string, lezer: Lezer): Promise<{ titel: string; eigenaar: string } | null>;
  /** Urgent instructions that hold now for a subject. */
  urgenteInstructies(onderwerp: string, lezer: Lezer): Promise<{ id: string; titel: string; samenvatting: string }[]>;
}

const vanLezer = ({ identificatie }: Lezer) =>
  ({
    gelezen: { where: { medewerker: identificatie }, select: { moment: true } },
    bevestigingen: { where: { medewerker: identificatie } },
    ontvangers: { where: { medewerker: identificatie } },
    _count: { select: { reacties: { where: { verwijderdDoor: null } } } },
  }) satisfies Prisma.NieuwsberichtInclude;

type RijVanLezer = Prisma.NieuwsberichtGetPayload<{ include: ReturnType<typeof vanLezer> }>;

/** Makes the readers' side. The number of questions does not grow with the number of articles. */
export function createNieuwslezer(
  { prisma, medewerkers }: Pick<NieuwsDeps, 'prisma' | 'medewerkers'>,
  leiding: Pick<Leiding, 'woordenVanMensen'>,
): Nieuwslezer {
  const leesbaar = async (id: string, lezer: Lezer) => {
    const zoek = (wie: Lezer) => prisma.nieuwsbericht.findFirst({ where: { id, ...zichtbaarVoor(wie) } });
    const gevonden = await zoek(lezer);
    if (gevonden || !lezer.leidinggevende) return gevonden;
    const doelgroep = await leiding.woordenVanMensen(lezer.identificatie);
    return doelgroep.length === 0 ? null : zoek({ ...lezer, doelgroep });
  };
  return {
    leesbaar,
    async lijst(lezer, { categorie, ongelezen, pagina }) {
      const nieuw = { gelezen: { none: { medewerker: lezer.identificatie } } };
      const where = { ...zichtbaarVoor(lezer), ...(categorie && { categorie }), ...(ongelezen && nieuw) };
      const sinds = new Date(lezer.now.getTime() - TELT_DAGEN * DAG);
      const [rijen, totaal, telt] = await Promise.all([
        prisma.nieuwsbericht.findMany({
          where,
          include: vanLezer(lezer),
          orderBy: [{ vastgezet: 'desc' }, { vanaf: 'desc' }, { id: 'asc' }],
          skip: (pagina - 1) * NIEUWS_PER_PAGINA,
          take: NIEUWS_PER_PAGINA,
        }),
        prisma.nieuwsbericht.count({ where }),
        prisma.nieuwsbericht.count({
          where: { ...zichtbaarVoor(lezer), ...nieuw, vanaf: { lte: lezer.now, gte: sinds } },
        }),
      ]);
      const teksten = await gepubliceerdeInhoud(prisma, rijen);
      const berichten = rijen.map((rij) => regel(rij, teksten.get(rij.id)?.inhoud, lezer.now));
      return { berichten, totaal, pagina, ongelezen: telt };
    },
    async een(id, lezer, rechten) {
      const rij =
        (await leesbaar(id, lezer)) &&
        (await prisma.nieuwsbericht.findUnique({ where: { id }, include: vanLezer(lezer) }));
      if (!rij) return null;
      const [teksten, reacties, duimen] = await Promise.all([
        gepubliceerdeInhoud(prisma, [rij]),
        reactiesVan(id, lezer, { prisma, medewerkers }),
        duimenVan(id, lezer.identificatie, prisma),
      ]);
      const versie = teksten.get(id);
      if (!versie) return null;
      const { reacties: _aantal, ...kop } = regel(rij, versie.inhoud, lezer.now);
      const { tekst, bijlagen, leesplicht, reacties: reactiesOpen } = versie.inhoud;
      const vraag = leesplicht?.controlevraag;
      return {
        ...kop,
        voorMij: rij.doelgroep.some((woord) => lezer.doelgroep.includes(woord)),
        tekst,
        bijlagen,
        tot: rij.tot?.toISOString() ?? null,
        door: versie.naam,
        bijgewerktOp: rij.bijgewerktOp?.toISOString() ?? null,
        // the right answer stays here
        controlevraag: vraag ? { vraag: vraag.vraag, antwoorden: vraag.antwoorden } : null,
        reactiesOpen,
        reacties,
        ...duimen,
        ...rechten,
      };
    },
    async markeerGelezen(id, lezer) {
      if (!(await leesbaar(id, lezer))) return false;
      await prisma.nieuwsGelezen.createMany({
        data: [{ berichtId: id, medewerker: lezer.identificatie, moment: lezer.now }],
        skipDuplicates: true,
      });
      return true;
    },
    async heeftBestand(id, bestandId, lezer) {
      const rij = await leesbaar(id, lezer);
      const inhoud = rij && (await gepubliceerdeInhoud(prisma, [rij])).get(id)?.inhoud;
      if (!inhoud) return false;
      return (
        afbeeldingenIn(inhoud.tekst).includes(bestandId) || inhoud.bijlagen.some((een) => een.bestandId === bestandId)
      );
    },
    async eigenaarVan(id, lezer) {
      const rij = await leesbaar(id, lezer);
      const versie = rij && (await gepubliceerdeInhoud(prisma, [rij])).get(id);
      return rij && versie ? { titel: rij.titel, eigenaar: versie.door } : null;
    },
    async urgenteInstructies(onderwerp, lezer) {
      const rijen = await prisma.nieuwsbericht.findMany({
        where: { ...zichtbaarVoor(lezer), urgent: true, onderwerpen: { has: onderwerp } },
        orderBy: [{ vanaf: 'desc' }, { id: 'asc' }],
        take: 5,
      });
      const teksten = await gepubliceerdeInhoud(prisma, rijen);
      return rijen.map(({ id, titel }) => ({ id, titel, samenvatting: teksten.get(id)?.inhoud.samenvatting ?? '' }));
    },
  };
}

function regel(rij: RijVanLezer, inhoud: NieuwsInhoud | undefined, now: Date): NieuwsRegel {
  const { id, titel, categorie, vastgezet, urgent, vanaf, gelezen } = rij;
  return {
    id,
    titel,
    samenvatting: inhoud?.samenvatting ?? '',
    categorie: categorie as NieuwsCategorie,
    vastgezet,
    urgent,
    vanaf: (vanaf ?? new Date(0)).toISOString(),
    gelezen: gelezen.length > 0,
    leesplicht: leesplichtVan(rij, inhoud, now),
    reacties: rij._count.reacties,
  };
}

function leesplichtVan(rij: RijVanLezer, inhoud: NieuwsInhoud | undefined, now: Date) {
  const { ronde, bevestigingen, ontvangers } = rij;
  const termijn = leestermijnVan(rij, inhoud?.leesplicht);
  if (!termijn) return null;
  const vanDezeRonde = (een: { ronde: number }) => een.ronde === ronde;
  const bevestigd = bevestigingen.find(vanDezeRonde);
  return {
    stand: bevestigd ? ('bevestigd' as const) : ('gevraagd' as const),
    uiterlijk: eigenLaatsteDag(termijn, ontvangers.find(vanDezeRonde), dagVan(now)),
    bevestigdOp: bevestigd?.moment.toISOString() ?? null,
  };
}
