import { randomUUID } from 'node:crypto';
import { duimen, type NieuwsDetail, type NieuwsReactie } from '@loket/contract';
import type { NieuwsReactie as Rij, NieuwsReactieMelding } from '../../generated/prisma/client.ts';
import type { Schrijver } from '../redactie/schrijver.ts';
import { gepubliceerdeInhoud, type Lezer, type Melding, type NieuwsDeps, padVan } from './model.ts';
import type { Nieuwslezer } from './lezen.ts';
import { handelAf } from './moderatie.ts';
import { ontvangersVan } from './ontvangers.ts';
import { teksten, vul } from './woorden.ts';

interface Invoer {
  tekst: string;
  noemt: readonly string[];
  opReactie: string | null;
}
type Duim = NonNullable<NieuwsDetail['mijnDuim']>;
const LANGSTE_NAAM = 40;

/** What colleagues say of an article that they may read. `null`: there is none for her; `dicht`: not open to reactions. */
export interface Nieuwsreacties {
  plaats(id: string, invoer: Invoer, lezer: Lezer, wie: Schrijver): Promise<'geplaatst' | 'dicht' | null>;
  /** Only her own. */
  wijzig(
    id: string,
    reactieId: string,
    invoer: Omit<Invoer, 'opReactie'>,
    lezer: Lezer,
    wie: Schrijver,
  ): Promise<boolean>;
  /** Her own, or as an editor anybody's; then `reden` says why. */
  verwijder(
    id: string,
    reactieId: string,
    lezer: Lezer,
    door: { redacteur: boolean; reden: string },
  ): Promise<boolean | 'reden-nodig'>;
  waardeer(id: string, soort: Duim | null, lezer: Lezer): Promise<boolean>;
  /** Colleagues who can be named: those for whom the article is. Null when it is not for who asks. */
  noembaar(id: string, zoek: string, lezer: Lezer): Promise<{ identificatie: string; naam: string }[] | null>;
}

/** Makes the reactions on tables `nieuws_reactie` and `nieuws_duim`. */
export function createNieuwsreacties(deps: NieuwsDeps, lezen: Pick<Nieuwslezer, 'leesbaar'>): Nieuwsreacties {
  const { prisma, clock, medewerkers, meld } = deps;
  /** Of whom somebody names, those who may read it: nobody learns of an article that is not for her. */
  const genoemden = async (doelgroep: readonly string[], noemt: readonly string[], zelf: string) => {
    const mogen = await ontvangersVan(doelgroep, medewerkers);
    return mogen.map(({ identificatie }) => identificatie).filter((een) => een !== zelf && noemt.includes(een));
  };
  return {
    async plaats(id, { tekst, noemt, opReactie }, lezer, wie) {
      const rij = await lezen.leesbaar(id, lezer);
      if (!rij) return null;
      const inhoud = (await gepubliceerdeInhoud(prisma, [rij])).get(id)?.inhoud;
      if (!inhoud?.reacties) return 'dicht';
      const boven =
        opReactie === null ? null : await prisma.nieuwsReactie.findFirst({ where: { id: opReactie, berichtId: id } });
      if (opReactie !== null && (!boven || boven.verwijderdDoor)) return null;
      const genoemd = await genoemden(rij.doelgroep, noemt, lezer.identificatie);
      const antwoord = boven && boven.door !== lezer.identificatie && !genoemd.includes(boven.door) ? boven.door : null;
      const melding = (soort: Melding['soort']) => (voor: string) => ({
        voor,
        soort,
        onderwerp: rij.titel,
        toelichting: `${wie.naam}: ${tekst.slice(0, 140)}`,
        pad: padVan(id),
      });
      await prisma.$transaction(async (tx) => {
        await tx.nieuwsReactie.create({
          data: {
            id: randomUUID(),
            berichtId: id,
            // an answer to an answer stands under the same reaction
            opReactie: boven ? (boven.opReactie ?? boven.id) : null,
            door: lezer.identificatie,
            naam: wie.naam,
            tekst,
            noemt: genoemd,
            moment: clock.now(),
          },
        });
        await meld(tx, [...genoemd.map(melding('genoemd')), ...(antwoord ? [antwoord] : []).map(melding('antwoord'))]);
        await deps.vertel(tx, 'nieuws');
      });
      return 'geplaatst';
    },
    async wijzig(id, reactieId, { tekst, noemt }, lezer, wie) {
      const rij = await lezen.leesbaar(id, lezer);
      const reactie = await prisma.nieuwsReactie.findFirst({
        where: { id: reactieId, berichtId: id, door: lezer.identificatie, verwijderdDoor: null },
      });
      if (!rij || !reactie) return false;
      const genoemd = await genoemden(rij.doelgroep, noemt, lezer.identificatie);
      const nieuw = genoemd.filter((een) => !reactie.noemt.includes(een));
      return prisma.$transaction(async (tx) => {
        const gewijzigdOp = clock.now();
        const { count } = await tx.nieuwsReactie.updateMany({
          // from another tab it may be changed now too: each text that stood there is kept once
          where: { id: reactieId, verwijderdDoor: null, gewijzigdOp: reactie.gewijzigdOp },
          data: { tekst, noemt: genoemd, gewijzigdOp },
        });
        if (count === 0) return false;
        if (reactie.tekst !== tekst) {
          await tx.nieuwsReactieVersie.create({
            data: { reactieId, tekst: reactie.tekst, moment: reactie.gewijzigdOp ?? reactie.moment },
          });
        }
        await meld(
          tx,
          nieuw.map((voor) => ({
            voor,
            soort: 'genoemd',
            onderwerp: rij.titel,
            toelichting: `${wie.naam}: ${tekst.slice(0, 140)}`,
            pad: padVan(id),
          })),
        );
        await deps.vertel(tx, 'nieuws');
        return true;
      });
    },
    async verwijder(id, reactieId, lezer, { redacteur, reden }) {
      const rij = await lezen.leesbaar(id, lezer);
      const reactie = await prisma.nieuwsReactie.findFirst({ where: { id: reactieId, berichtId: id } });
      const eigen = reactie?.door === lezer.identificatie;
      if (!rij || !reactie || reactie.verwijderdDoor || !(eigen || redacteur)) return false;
      if (!eigen && reden === '') return 'reden-nodig';
      await prisma.$transaction(async (tx) => {
        await tx.nieuwsReactie.update({
          where: { id: reactieId },
          data: { verwijderdDoor: lezer.identificatie, verwijderdOm: eigen ? '' : reden },
        });
        await handelAf(tx, id, reactieId, deps);
        if (!eigen) {
          const toelichting = vul(teksten.melding.reactie_weg, { reden });
          await meld(tx, [
            {
              voor: reactie.door,
              soort: 'reactie-weg',
              onderwerp: rij.titel,
              toelichting,
              pad: padVan(id),
              opnieuw: true,
            },
          ]);
        }
        await deps.vertel(tx, 'nieuws');
      });
      return true;
    },
    async waardeer(id, soort, lezer) {
      if (!(await lezen.leesbaar(id, lezer))) return false;
      const sleutel = { berichtId: id, medewerker: lezer.identificatie };
      if (soort === null) await prisma.nieuwsDuim.deleteMany({ where: sleutel });
      else {
        await prisma.nieuwsDuim.upsert({
          where: { berichtId_medewerker: sleutel },
          create: { ...sleutel, soort, moment: clock.now() },
          update: { soort },
        });
      }
      return true;
    },
    async noembaar(id, zoek, lezer) {
      const rij = await lezen.leesbaar(id, lezer);
      if (!rij) return null;
      const kaal = (tekst: string) => tekst.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
      const woorden = kaal(zoek).slice(0, LANGSTE_NAAM).split(/\s+/).filter(Boolean);
      return (await ontvangersVan(rij.doelgroep, medewerkers))
        .filter(({ identificatie, naam }) => {
          const delen = kaal(naam).split(/[\s-]+/);
          return (
            identificatie !== lezer.identificatie &&
            woorden.every((woord) => delen.some((deel) => deel.startsWith(woord)))
          );
        })
        .slice(0, 8)
        .map(({ identificatie, naam }) => ({ identificatie, naam }));
    },
  };
}

/** The reactions under an article, the first ones first, as this reader sees them. */
export async function reactiesVan(
  id: string,
  lezer: Pick<Lezer, 'identificatie' | 'redacteur'>,
  { prisma, medewerkers }: Pick<NieuwsDeps, 'prisma' | 'medewerkers'>,
): Promise<NieuwsReactie[]> {
  const rijen = await prisma.nieuwsReactie.findMany({
    where: { berichtId: id },
    include: { meldingen: { where: { afgehandeldOp: null }, orderBy: { moment: 'asc' } } },
    orderBy: [{ moment: 'asc' }, { id: 'asc' }],
  });
  const namen = await medewerkers.namen(rijen.flatMap(({ noemt }) => noemt));
  return rijen.map((rij) => toon(rij, lezer, namen));
}

function toon(
  rij: Rij & { meldingen: NieuwsReactieMelding[] },
  { identificatie: lezer, redacteur = false }: Pick<Lezer, 'identificatie' | 'redacteur'>,
  namen: ReadonlyMap<string, string>,
): NieuwsReactie {
  const weg = rij.verwijderdDoor !== null;
  return {
    id: rij.id,
    opReactie: rij.opReactie,
    naam: rij.naam,
    van: rij.door === lezer ? 'mij' : 'collega',
    tekst: weg ? null : rij.tekst,
    noemt: weg ? [] : rij.noemt.map((identificatie) => ({ identificatie, naam: namen.get(identificatie) ?? '' })),
    moment: rij.moment.toISOString(),
    gewijzigdOp: rij.gewijzigdOp?.toISOString() ?? null,
    verwijderd: weg
      ? { door: rij.verwijderdDoor === rij.door ? 'schrijver' : 'redactie', reden: rij.verwijderdOm ?? '' }
      : null,
    gemeldDoorMij: rij.meldingen.some(({ door }) => door === lezer),
    voorRedactie: redacteur
      ? {
          // what she took away herself is hers
          weggehaald: weg && rij.verwijderdDoor !== rij.door ? rij.tekst : null,
          meldingen: rij.meldingen.map(({ naam, reden, moment }) => ({ naam, reden, moment: moment.toISOString() })),
        }
      : null,
  };
}

/** How often each sign was given, and which one by this reader. */
export async function duimenVan(
  id: string,
  lezer: string,
  prisma: Pick<NieuwsDeps['prisma'], 'nieuwsDuim'>,
): Promise<Pick<NieuwsDetail, 'duimen' | 'mijnDuim'>> {
  const rijen = await prisma.nieuwsDuim.findMany({ where: { berichtId: id } });
  const aantal = (soort: string) => rijen.filter((een) => een.soort === soort).length;
  const mijn = rijen.find(({ medewerker }) => medewerker === lezer)?.soort;
  return {
    duimen: duimen.map((soort) => ({ soort, aantal: aantal(soort) })).filter((een) => een.aantal > 0),
    mijnDuim: duimen.find((soort) => soort === mijn) ?? null,
  };
}
