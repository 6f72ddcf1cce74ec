import { randomUUID } from 'node:crypto';
import type { NieuwsVoorkeur } from '@loket/contract';
import type { NieuwsVoorkeur as Rij, Prisma } from '../../generated/prisma/client.ts';
import type { Mailer } from '../../platform/mail/model.ts';
import type { Medewerkerprofiel } from '../medewerkers/model.ts';
import { beginVan, dagVan, maandagVan, weekdag } from '../termijnen/kalender.ts';
import { schrijfDigest, type DigestBericht } from './digest-mail.ts';
import { eigenLaatsteDag, leestermijnVan } from './leesdag.ts';
import { gepubliceerdeInhoud, type NieuwsDeps, padVan, zichtbaarVoor } from './model.ts';
import { woordenVan } from './ontvangers.ts';

/** News by mail, for who wants that. */
export interface Nieuwsdigest {
  voorkeur(medewerker: string): Promise<NieuwsVoorkeur>;
  kies(medewerker: string, voorkeur: NieuwsVoorkeur, now: Date): Promise<void>;
  /** Sends what is due now, to each person once. Gives how many mails. */
  verstuur(signal: AbortSignal): Promise<number>;
}

interface Deps extends Pick<NieuwsDeps, 'prisma' | 'clock' | 'medewerkers'> {
  /** Null where no mail is configured: then nothing is sent, and nothing is noted as sent. */
  mailer: Mailer | null;
  /** Public origin of the employee door. */
  origin: string;
}

const OCHTEND_MS = 7 * 3_600_000;
const MEEST = 12;

/** Makes the mail of news on table `nieuws_voorkeur`. */
export function createNieuwsdigest({ prisma, clock, medewerkers, mailer, origin }: Deps): Nieuwsdigest {
  const nieuwsVoor = async (profiel: Medewerkerprofiel, sinds: Date, now: Date) => {
    const medewerker = profiel.identificatie;
    const sindsdien = { gt: sinds, lte: now };
    const where = {
      AND: [
        zichtbaarVoor({ doelgroep: woordenVan(profiel), now }),
        // what appeared, and what has to be read again
        { OR: [{ vanaf: sindsdien }, { opnieuwSinds: sindsdien }] },
      ],
      gelezen: { none: { medewerker } },
    } satisfies Prisma.NieuwsberichtWhereInput;
    const [rijen, aantal] = await Promise.all([
      prisma.nieuwsbericht.findMany({
        where,
        include: { ontvangers: { where: { medewerker } } },
        orderBy: [{ vastgezet: 'desc' }, { vanaf: 'desc' }, { id: 'asc' }],
        take: MEEST,
      }),
      prisma.nieuwsbericht.count({ where }),
    ]);
    const teksten = await gepubliceerdeInhoud(prisma, rijen);
    const berichten = rijen.map((rij): DigestBericht => {
      const inhoud = teksten.get(rij.id)?.inhoud;
      const termijn = leestermijnVan(rij, inhoud?.leesplicht);
      const genoteerd = rij.ontvangers.find(({ ronde }) => ronde === rij.ronde);
      return {
        titel: rij.titel,
        samenvatting: inhoud?.samenvatting ?? '',
        uiterlijk: termijn && eigenLaatsteDag(termijn, genoteerd, dagVan(now)),
        adres: `${origin}${padVan(rij.id)}`,
      };
    });
    return { berichten, meer: aantal - berichten.length };
  };

  /** Moves the mark, when nobody else did meanwhile: who moves it may send. */
  const merk = async (medewerker: string, van: Date, naar: Date): Promise<boolean> =>
    (await prisma.nieuwsVoorkeur.updateMany({ where: { medewerker, tot: van }, data: { tot: naar } })).count > 0;

  const stuur = async (rij: Rij, profiel: Medewerkerprofiel, now: Date): Promise<boolean> => {
    const nieuws = profiel.email ? await nieuwsVoor(profiel, rij.tot, now) : null;
    if (!mailer || !profiel.email || !nieuws || nieuws.berichten.length === 0) {
      if (mailer) await merk(rij.medewerker, rij.tot, now);
      return false;
    }
    let gemerkt = false;
    const mail = {
      id: randomUUID(),
      to: profiel.email,
      language: 'nl',
      unsubscribe: `${origin}/nieuws/voorkeur`,
      ...schrijfDigest(profiel.naam, nieuws, origin),
    };
    const { outcome } = await mailer.send(mail, async () => {
      gemerkt = await merk(rij.medewerker, rij.tot, now);
      if (!gemerkt) throw new Error('another process sends this digest');
    });
    // Nobody took it: tried again the next time. What may have arrived is not sent twice.
    if (outcome === 'deferred' && gemerkt) await merk(rij.medewerker, now, rij.tot);
    return outcome === 'accepted';
  };

  return {
    async voorkeur(medewerker) {
      const rij = await prisma.nieuwsVoorkeur.findUnique({ where: { medewerker } });
      return { digest: (rij?.digest as NieuwsVoorkeur['digest'] | undefined) ?? 'uit' };
    },
    async kies(medewerker, { digest }, now) {
      const was = await prisma.nieuwsVoorkeur.findUnique({ where: { medewerker } });
      // who had no mail begins with what is new from now; another rhythm goes on where the last mail stopped
      const tot = was && was.digest !== 'uit' ? was.tot : now;
      await prisma.nieuwsVoorkeur.upsert({
        where: { medewerker },
        create: { medewerker, digest, tot },
        update: { digest, tot },
      });
    },
    async verstuur(signal) {
      const now = clock.now();
      const wie = [...aanDeBeurt('dagelijks', now), ...aanDeBeurt('wekelijks', now)];
      const rijen = await prisma.nieuwsVoorkeur.findMany({
        where: { OR: wie.map(({ digest, sinds }) => ({ digest, tot: { lt: sinds } })) },
        orderBy: { tot: 'asc' },
      });
      if (rijen.length === 0) return 0;
      const profielen = new Map((await medewerkers.actief()).map((een) => [een.identificatie, een]));
      let verstuurd = 0;
      for (const rij of rijen) {
        if (signal.aborted) break;
        const profiel = profielen.get(rij.medewerker);
        // who left gets nothing any more
        if (profiel && (await stuur(rij, profiel, now))) verstuurd += 1;
      }
      return verstuurd;
    },
  };
}

/** The moment of this morning, or of Monday morning, when it has come; no mail at weekends. */
function aanDeBeurt(digest: 'dagelijks' | 'wekelijks', now: Date): { digest: string; sinds: Date }[] {
  const vandaag = dagVan(now);
  if (weekdag(vandaag) === 0 || weekdag(vandaag) === 6) return [];
  const dag = digest === 'dagelijks' ? vandaag : maandagVan(vandaag);
  const sinds = new Date(beginVan(dag).getTime() + OCHTEND_MS);
  return sinds <= now ? [{ digest, sinds }] : [];
}
