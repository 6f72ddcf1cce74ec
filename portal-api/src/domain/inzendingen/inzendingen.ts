import type { Inwoner } from '../../access/policy.ts';
import { subjectVan } from '../../access/subject.ts';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { PersonalData } from '../../platform/module.ts';
import type { Ref } from '../../registers/model.ts';
import { ANONIEM, inhoudSchema, type Inhoud, type Inzending } from './model.ts';
import { nieuwNummer } from './nummer.ts';

export type InzendingenTransaction = Pick<Prisma.TransactionClient, 'inzending'>;

/** Forms that were sent. */
export interface Inzendingen {
  /** Keeps one, in the caller's transaction; null when something was sent under this key before. */
  bewaar(tx: InzendingenTransaction, acting: Inwoner | null, nieuw: Nieuw): Promise<Inzending | null>;
  /** What this person sent under a key, from whatever tab or device. */
  metSleutel(acting: Inwoner | null, sleutel: string): Promise<Inzending | null>;
  /** What this person sent, newest first. */
  lijst(acting: Inwoner): Promise<Inzending[]>;
  /** One of hers; null for what is somebody else's. */
  eigen(acting: Inwoner, id: string): Promise<Inzending | null>;
  /** The id of hers of which this case was made; null when there is none. */
  vanZaak(acting: Inwoner, zaak: Ref): Promise<string | null>;
  /** For whoever delivers it, or was let in to it otherwise. */
  metId(id: string): Promise<Inzending | null>;
  /** Notes the case that was made of it. */
  sluit(tx: InzendingenTransaction, id: string, zaak: NonNullable<Inzending['zaak']>): Promise<void>;
  /** Notes that it was taken back; false when it was before. */
  trekIn(tx: InzendingenTransaction, id: string, moment: Date): Promise<boolean>;
  /** Removes what was complete before a moment; gives how many. */
  sweep(voor: Date): Promise<number>;
  personalData: PersonalData;
}

/** More than anybody sends in the time that they are kept. */
const MEESTE = 100;

interface Nieuw extends Inhoud {
  id: string;
  sleutel: string;
}

interface Deps {
  prisma: Pick<PrismaClient, 'inzending'>;
  keyring: Keyring;
  pseudonym: Pseudonym;
  clock: Clock;
}

/** Keeps what was sent in table `inzending`, encrypted and bound to its row. */
export function createInzendingen({ prisma, keyring, pseudonym, clock }: Deps): Inzendingen {
  const wiens = (acting: Inwoner | null) => {
    if (!acting) return ANONIEM;
    const { soort, waarde } = subjectVan(acting);
    return pseudonym(soort, waarde);
  };
  const open = (row: Prisma.InzendingGetPayload<object>): Inzending => {
    const text = keyring.open(row.inhoud, `inzending:${row.id}`);
    if (text === null) throw new Error('a submission cannot be read: its key is gone or it was changed');
    const zaak = row.zaak && keyring.open(row.zaak, `inzending:zaak:${row.id}`);
    return {
      ...inhoudSchema.parse(JSON.parse(text)),
      id: row.id,
      nummer: row.nummer,
      ontvangen: row.ontvangen,
      afgerond: row.afgerond,
      ingetrokken: row.ingetrokken,
      zaak: zaak ? (JSON.parse(zaak) as Inzending['zaak']) : null,
      anoniem: row.betrokkene === ANONIEM,
    };
  };
  return {
    async bewaar(tx, acting, { id, sleutel, ...inhoud }) {
      const ontvangen = clock.now();
      const { id: formulier, versie } = inhoud.formulier;
      const nummer = nieuwNummer(ontvangen);
      const sealed = keyring.seal(JSON.stringify(inhoud), `inzending:${id}`);
      const data = { id, nummer, betrokkene: wiens(acting), sleutel, formulier, versie, inhoud: sealed, ontvangen };
      const { count } = await tx.inzending.createMany({ data: [data], skipDuplicates: true });
      if (count === 0) return null;
      return {
        ...inhoud,
        id,
        nummer,
        ontvangen,
        afgerond: null,
        ingetrokken: null,
        zaak: null,
        anoniem: acting === null,
      };
    },
    async metSleutel(acting, sleutel) {
      const where = { betrokkene_sleutel: { betrokkene: wiens(acting), sleutel } };
      const row = await prisma.inzending.findUnique({ where });
      return row && open(row);
    },
    async lijst(acting) {
      const where = { betrokkene: wiens(acting) };
      const rows = await prisma.inzending.findMany({ where, orderBy: { ontvangen: 'desc' }, take: MEESTE });
      return rows.map(open);
    },
    async eigen(acting, id) {
      const row = await prisma.inzending.findFirst({ where: { id, betrokkene: wiens(acting) } });
      return row && open(row);
    },
    async vanZaak(acting, zaak) {
      const rows = await prisma.inzending.findMany({
        where: { betrokkene: wiens(acting), zaak: { not: null } },
        select: { id: true, zaak: true },
        orderBy: { ontvangen: 'desc' },
        take: MEESTE,
      });
      const deze = rows.find((row) => {
        const text = row.zaak && keyring.open(row.zaak, `inzending:zaak:${row.id}`);
        const ref = text ? (JSON.parse(text) as Ref) : null;
        return ref?.bron === zaak.bron && ref.id === zaak.id;
      });
      return deze?.id ?? null;
    },
    async metId(id) {
      const row = await prisma.inzending.findUnique({ where: { id } });
      return row && open(row);
    },
    async sluit(tx, id, zaak) {
      const sealed = keyring.seal(JSON.stringify(zaak), `inzending:zaak:${id}`);
      await tx.inzending.updateMany({ where: { id }, data: { zaak: sealed, afgerond: clock.now() } });
    },
    async trekIn(tx, id, moment) {
      const { count } = await tx.inzending.updateMany({
        where: { id, ingetrokken: null },
        data: { ingetrokken: moment },
      });
      return count > 0;
    },
    async sweep(voor) {
      return (await prisma.inzending.deleteMany({ where: { afgerond: { lt: voor } } })).count;
    },
    personalData: {
      name: 'inzendingen',
      async export({ soort, waarde }) {
        const rows = await prisma.inzending.findMany({
          where: { betrokkene: pseudonym(soort, waarde) },
          orderBy: { ontvangen: 'asc' },
        });
        return rows
          .map(open)
          .map(({ nummer, ontvangen, afgerond, ingetrokken, zaak, formulier, vertrek, bijlagen }) => ({
            nummer,
            formulier: formulier.titel.nl,
            ontvangen: ontvangen.toISOString(),
            geregistreerd: afgerond?.toISOString() ?? null,
            ingetrokken: ingetrokken?.toISOString() ?? null,
            zaak: zaak?.nummer ?? null,
            ingevuld: vertrek.waarden,
            bestanden: bijlagen.map(({ naam }) => naam),
          }));
      },
      async erase({ soort, waarde }) {
        // What is not a case yet stays: it was received, and it has to be handled (Awb 4:1).
        const where = { betrokkene: pseudonym(soort, waarde), afgerond: { not: null } };
        return (await prisma.inzending.deleteMany({ where })).count;
      },
    },
  };
}
