import { z } from 'zod';
import type { Bezorger } from '../../access/bezorging.ts';
import type { Grant } from '../../access/grant.ts';
import type { Inwoner } from '../../access/policy.ts';
import { subjectVan } from '../../access/subject.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Files, FilesTransaction } from '../../platform/files/files.ts';
import type { Live } from '../../platform/live/live.ts';
import { bezorger, type Afloop, type Bezorging } from '../../platform/outbox/bezorger.ts';
import type { Documentsoort } from '../../registers/catalogus.ts';
import type { Registers } from '../../registers/model.ts';
import { brengDocument } from '../documenten/breng.ts';
import { dagVan } from '../termijnen/kalender.ts';
import { termijnBij, presentBewijs, type BewijsDeps } from './bewijs.ts';
import { bewaarBewijs } from './bewijsstuk.ts';
import type { Inzendingen, InzendingenTransaction } from './inzendingen.ts';
import { koppelEerder, type KoppelDeps } from './koppel-eerder.ts';
import { INZENDING, type Bijlage, type Inzending } from './model.ts';
import { indienerVan, rolhouderVan } from './rolhouder.ts';

export interface BezorgDeps extends BewijsDeps, KoppelDeps {
  prisma: PrismaClient;
  inzendingen: Pick<Inzendingen, 'metId' | 'sluit'>;
  registers: BewijsDeps['registers'] &
    KoppelDeps['registers'] &
    Pick<Registers, 'aanvragen' | 'inzendingen' | 'bedrijven'>;
  settings: BewijsDeps['settings'] & Pick<RegisterSettings, 'inzendingen'>;
  files: Files;
  live: Pick<Live, 'publish'>;
  pseudonym: Pseudonym;
}

const opdracht = z.object({ inzending: z.string() });
type Opdracht = z.infer<typeof opdracht>;
const gemaakt = z.object({ ref: z.object({ bron: z.string(), id: z.string() }), url: z.string(), nummer: z.string() });

/** Why a case cannot be made, for the screen of administrators; nothing personal. */
class Storing extends Error {
  override readonly name = 'Storing';
}

/**
 * Makes a case of what was sent: the case under our number, who it is of, its properties, the receipt as a document with
 * everything that was entered, the files, and its first status as the last, so that who handles cases sees it whole.
 * Each is a step: what was done is not done again, and what was half done is found by our own keys or compared first.
 * It never gives up: a receipt was given, so there will be a case (Awb 4:1).
 */
export function inzendingBezorger(deps: BezorgDeps): Bezorger {
  const { inzendingen, files, live, pseudonym } = deps;
  const { aanvragen } = deps.registers;
  return bezorger<Opdracht, Grant>({
    soort: INZENDING,
    inhoud: opdracht,
    volhardend: true,
    async deliver({ inzending: id }, bezorging) {
      const { grant, stap, poging } = bezorging;
      const inzending = await inzendingen.metId(id);
      if (!inzending) throw new Storing('the submission itself is gone');
      const acting = grant.acting.door === 'inwoner' ? grant.acting : null;
      if (acting) grant.looksAt(subjectVan(acting), 'inzending');
      const { bronorganisatie } = deps.settings.inzendingen;
      if (!bronorganisatie) throw new Storing('settings.inzendingen.bronorganisatie is not set');
      const bij = await stap('bestemming', () => bestemmingVan(inzending, deps));
      const zaak = await stap('zaak', (opnieuw) =>
        aanvragen.maak(grant, bij.bron, nieuweZaak(inzending, bij, bronorganisatie), opnieuw),
      );
      for (const [naam, doe] of rollenVan(grant, acting, zaak, bij, deps)) await stap(naam, doe);
      await stap('eigenschappen', () =>
        aanvragen.zetEigenschappen(grant, zaak, bij.zaaktype.url, inzending.vertrek.eigenschappen),
      );
      const stuk = await stap('bewijs', (opnieuw) => bewijsstuk(inzending, opnieuw, deps));
      const documenten = [stuk, ...inzending.bijlagen];
      for (const [at, document] of documenten.entries()) {
        const naar = { zaak, bij, bronorganisatie, bezorging };
        if (document.eerder && acting) await koppelEerder(document.eerder, at, acting, naar, deps);
        else await brengStuk(document, at, naar, deps);
      }
      await stap('status', () => aanvragen.begin(grant, zaak, bij.zaaktype, inzending.ontvangen));
      // A call of which nobody heard may have arrived after it was made again.
      if (poging > 1) await stap('nakijken', () => aanvragen.zonderDubbelen(grant, zaak));
      return {
        ...zaak,
        bestanden: documenten.filter(({ eerder }) => !eerder).map((document) => document.id),
        wie: inzending.wie,
      };
    },
    async settled(tx, { id, uitkomst }: Afloop<Opdracht>) {
      const all = tx as unknown as FilesTransaction & InzendingenTransaction & Pick<PrismaClient, '$executeRaw'>;
      const { ref, nummer } = gemaakt.parse(uitkomst);
      const { bestanden, wie } = afgerond.parse(uitkomst);
      await inzendingen.sluit(all, id, { ...ref, nummer });
      await files.end(all, bestanden, new Date(0));
      if (wie) {
        const subject = pseudonym(wie.soort, wie.waarde);
        await live.publish(all, [{ subject, topics: ['zaken', 'overzicht'] }]);
      }
    },
  });
}

const afgerond = z.object({
  bestanden: z.array(z.string()),
  wie: z.object({ soort: z.enum(['bsn', 'kvk', 'rsin', 'vestiging']), waarde: z.string() }).nullable(),
});

type Bestemming = Awaited<ReturnType<typeof bestemmingVan>>;
type GemaakteZaak = z.infer<typeof gemaakt>;

/** Looked up once: a version of the zaaktype that is published meanwhile is not for what was begun. */
async function bestemmingVan({ formulier, ontvangen }: Inzending, { registers: { aanvragen } }: BezorgDeps) {
  const gevonden = await aanvragen.zaaktypeMet(formulier.zaaktype, dagVan(ontvangen));
  if (!gevonden) throw new Storing(`no back end has zaaktype ${formulier.zaaktype}`);
  const soorten = await aanvragen.soorten({ bron: gevonden.bron, zaaktypeUrl: gevonden.zaaktype.url });
  if (soorten.length === 0) throw new Storing(`zaaktype ${formulier.zaaktype} takes no documents`);
  return { ...gevonden, soorten };
}

function nieuweZaak(inzending: Inzending, { zaaktype }: Bestemming, bronorganisatie: string) {
  const { nummer, formulier, ontvangen } = inzending;
  const { uiterlijk, streefdatum } = termijnBij(ontvangen, zaaktype, ontvangen);
  return {
    identificatie: nummer,
    bronorganisatie,
    zaaktypeUrl: zaaktype.url,
    omschrijving: formulier.titel.nl.slice(0, 80),
    // The day of receipt, not of registration, is the day of the application (Awb 4:1, 6:9).
    startdatum: dagVan(ontvangen),
    einddatumGepland: streefdatum,
    uiterlijkeEinddatumAfdoening: uiterlijk,
  };
}

/** Who gets which part; nobody when it was sent without a name. */
function rollenVan(
  grant: Grant,
  acting: Inwoner | null,
  zaak: GemaakteZaak,
  { zaaktype }: Bestemming,
  { registers: { aanvragen, bedrijven }, settings }: BezorgDeps,
): [string, () => Promise<unknown>][] {
  if (!acting) return [];
  const indiener = indienerVan(acting);
  const toelichting = indiener ? `Ingediend via Eén Loket. ${indiener.toelichting}` : 'Ingediend via Eén Loket';
  return [
    [
      'rol initiator',
      async () => {
        const wie = await rolhouderVan(grant, acting, { bedrijven, als: settings.inzendingen.bedrijf });
        const gelukt = await aanvragen.zetRol(grant, zaak, zaaktype.url, { als: 'initiator', wie, toelichting });
        if (!gelukt) throw new Storing(`zaaktype ${zaaktype.identificatie} has no initiator`);
      },
    ],
    // Where the zaaktype has no such part, the words at the initiator and the receipt tell it.
    ...(indiener
      ? [
          ['rol indiener', () => aanvragen.zetRol(grant, zaak, zaaktype.url, indiener)] as [
            string,
            () => Promise<unknown>,
          ],
        ]
      : []),
  ];
}

/** The receipt on paper, kept among our files, so that a part that is sent again is of the same bytes. */
async function bewijsstuk(inzending: Inzending, opnieuw: boolean, deps: BezorgDeps): Promise<Bijlage> {
  const bewijs = await presentBewijs(inzending, 'nl', inzending.ontvangen, deps);
  return bewaarBewijs(inzending, bewijs, opnieuw, deps);
}

async function brengStuk(
  { id, naam, mediatype, omvang, soort }: Bijlage,
  at: number,
  to: { zaak: GemaakteZaak; bij: Bestemming; bronorganisatie: string; bezorging: Bezorging<Grant> },
  { registers: { inzendingen }, files }: BezorgDeps,
): Promise<void> {
  const { zaak, bij, bronorganisatie, bezorging } = to;
  const type = soortVoor(soort, bij.soorten);
  await brengDocument({ inzendingen, files }, bezorging, {
    bij: { bron: bij.bron, url: zaak.url, bronorganisatie },
    sleutel: id,
    titel: at === 0 ? naam : `${type.naam}: ${naam}`,
    koptitel: at === 0 ? naam : type.naam,
    naam,
    mediatype,
    omvang,
    soortUrl: type.url,
    bestand: id,
    stap: (deel) => `stuk ${at} ${deel}`,
    bijWeigering: 'bewaar',
  });
}

/** The kind that the question asked for; the first of the zaaktype when it has none of that name. */
function soortVoor(naam: string | null, soorten: readonly Documentsoort[]): Documentsoort {
  const [eerste] = soorten;
  if (!eerste) throw new Storing('the zaaktype takes no documents');
  return soorten.find((soort) => soort.naam === naam) ?? eerste;
}
