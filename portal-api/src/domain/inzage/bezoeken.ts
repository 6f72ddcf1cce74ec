import { Prisma, type PrismaClient } from '../../generated/prisma/client.ts';
import { zichtbaarVoorBetrokkene } from './zichtbaar.ts';

/** One time that somebody looked, as the log tells it. */
export interface Bezoek {
  /** Span of its first line. */
  id: string;
  /** Day of its last line in the Netherlands. */
  dag: string;
  begin: Date;
  einde: Date;
  /** `team:<id>` or `rol:<code>` of the employee, `vertegenwoordiger`, `uzelf` or `onbekend`. */
  wie: string;
  activiteit: string;
  doel: string | null;
  /** Pseudonym of the one case it was about. */
  object: string | null;
  /** On what ground a representative acted. */
  grondslag: string | null;
  /** Pseudonym of whom she empowered herself, in this portal: that name is hers to know. Null for everybody else. */
  gemachtigde: string | null;
  gegevens: string[];
  keer: number;
  getoond: boolean;
}

/** Of whom, by pseudonym: all numbers of whoever asks. Who looks under one of them is herself. */
export interface Wiens {
  betrokkenen: readonly string[];
}

export interface BezoekVraag extends Wiens {
  /** From this moment. */
  van: Date | null;
  /** Until before this moment. */
  tot: Date | null;
  /** One `wie`; null for everybody but herself. */
  wie: string | null;
  /** Only what comes after this one, in the order of the list. */
  na: { einde: Date; id: string } | null;
  hoogstens: number;
}

/** What residents may see of the processing log. A fixed number of queries, however long the log. */
export interface Bezoeken {
  lijst(vraag: BezoekVraag, now: Date): Promise<Bezoek[]>;
  /** How often she looked herself, and when last. */
  eigen(
    vraag: Pick<BezoekVraag, 'betrokkenen' | 'van' | 'tot'>,
    now: Date,
  ): Promise<{ keer: number; laatste: Date | null }>;
  /** Everybody else who looked. */
  kijkers(vraag: Pick<BezoekVraag, 'betrokkenen' | 'van' | 'tot'>, now: Date): Promise<string[]>;
  /** How often one operation was used for this person since a moment; the log remembers it across processes. */
  aantalKeer(operatie: string, betrokkene: string, sinds: Date): Promise<number>;
  /** One of hers; null when it is not there for her. */
  bezoek(wiens: Wiens, id: string, now: Date): Promise<Bezoek | null>;
}

/** What lies further apart than this is another visit. */
const PAUZE = Prisma.sql`interval '30 minutes'`;

/** Reads visits from table `verwerking`. */
export function createBezoeken({ prisma }: { prisma: Pick<PrismaClient, '$queryRaw'> }): Bezoeken {
  return {
    async lijst({ na, hoogstens, ...vraag }, now) {
      const after = na ? Prisma.sql`where (einde, id) < (${na.einde}, ${na.id})` : Prisma.empty;
      const rows = await prisma.$queryRaw<Rij[]>`
        select * from (${bezoekenUit(vraag, now)}) bezoek ${after} order by einde desc, id desc limit ${hoogstens}`;
      return rows.map(alsBezoek);
    },
    async eigen(vraag, now) {
      const [row] = await prisma.$queryRaw<{ keer: number; laatste: Date | null }[]>`
        select count(*)::int keer, max(v.begin) laatste from verwerking v
        where ${regelsVan(vraag, now)} and ${isZelf(vraag)}`;
      return row ?? { keer: 0, laatste: null };
    },
    async kijkers(vraag, now) {
      const rows = await prisma.$queryRaw<{ wie: string }[]>`
        select distinct ${wie(vraag)} wie from verwerking v
        where ${regelsVan(vraag, now)} and not ${isZelf(vraag)} order by wie`;
      return rows.map((row) => row.wie);
    },
    async aantalKeer(operatie, betrokkene, sinds) {
      const [row] = await prisma.$queryRaw<{ keer: number }[]>`
        select count(*)::int keer from verwerking v
        where v.betrokkene = ${betrokkene} and v.begin > ${sinds} and v.naam = ${operatie} and v.status = 'OK'`;
      return row?.keer ?? 0;
    },
    async bezoek(wiens, id, now) {
      const vraag = { ...wiens, van: null, tot: null };
      const [row] = await prisma.$queryRaw<Rij[]>`
        select * from (${bezoekenUit({ ...vraag, wie: null }, now)}) bezoek where id = ${id}`;
      return row ? alsBezoek(row) : null;
    },
  };
}

type Regels = Pick<BezoekVraag, 'betrokkenen' | 'van' | 'tot'>;

/** The lines of the log that may be shown to whoever asks. */
function regelsVan({ betrokkenen, van, tot }: Regels, now: Date): Prisma.Sql {
  return Prisma.sql`v.betrokkene in (${Prisma.join([...betrokkenen])})
    ${van ? Prisma.sql`and v.begin >= ${van}` : Prisma.empty} ${tot ? Prisma.sql`and v.begin < ${tot}` : Prisma.empty}
    and ${zichtbaarVoorBetrokkene(now)}`;
}

const isZelf = ({ betrokkenen }: Wiens) =>
  Prisma.sql`(v.deur = 'inwoner' and v.gebruiker in (${Prisma.join([...betrokkenen])}))`;

/** Which part of the organisation: the first team of the employee, else her first role. */
const wie = (vraag: Wiens) => Prisma.sql`case
  when ${isZelf(vraag)} then 'uzelf'
  when v.deur = 'inwoner' then 'vertegenwoordiger'
  when cardinality(v.teams) > 0 then 'team:' || v.teams[1]
  when cardinality(v.rollen) > 0 then 'rol:' || v.rollen[1]
  else 'onbekend' end`;

/**
 * Lines of the same person, for the same purpose, about the same case, one shortly after the other, are one visit. Who
 * that person is stays inside the query, unless she was chosen by whoever asks.
 */
function bezoekenUit(vraag: Regels & { wie: string | null }, now: Date): Prisma.Sql {
  const welke = vraag.wie === null ? Prisma.sql`wie <> 'uzelf'` : Prisma.sql`wie = ${vraag.wie}`;
  return Prisma.sql`
    select (array_agg(span_id order by begin, nummer))[1] id, to_char(max(begin) at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') dag,
      min(begin) begin, max(begin) einde, wie, activiteit, doel, object, grondslag,
      case when wie = 'vertegenwoordiger' and grondslag = 'portaalmachtiging' then gebruiker end gemachtigde,
      string_agg(array_to_string(categorieen, ','), ',') gegevens, count(distinct trace_id)::int keer,
      bool_or(status = 'OK') getoond
    from (
      select *, sum(nieuw) over (partition by gebruiker, wie, activiteit, doel, object, grondslag order by begin, nummer) bezoek
      from (
        select v.id nummer, v.span_id, v.trace_id, v.gebruiker, v.activiteit, v.doel, v.object, v.grondslag, v.categorieen, v.status, v.begin,
          ${wie(vraag)} wie,
          case when v.begin - lag(v.begin) over (
            partition by v.gebruiker, v.activiteit, v.doel, v.object, v.grondslag order by v.begin, v.id) <= ${PAUZE}
          then 0 else 1 end nieuw
        from verwerking v where ${regelsVan(vraag, now)}
      ) regel where ${welke}
    ) regel
    group by gebruiker, wie, activiteit, doel, object, grondslag, bezoek`;
}

type Rij = Omit<Bezoek, 'gegevens'> & { gegevens: string | null };

function alsBezoek({ gegevens, ...row }: Rij): Bezoek {
  return { ...row, gegevens: [...new Set((gegevens ?? '').split(',').filter(Boolean))].sort() };
}
