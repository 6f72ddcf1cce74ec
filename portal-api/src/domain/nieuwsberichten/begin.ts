import { createHash } from 'node:crypto';
import { NieuwsInhoud } from '@loket/contract';
import type { NieuwsBegin } from '../../platform/config/nieuws-file.ts';
import { leesOpmaak } from '../tekst/opmaak-lezen.ts';
import { dagVan, plusDagen } from '../termijnen/kalender.ts';
import type { NieuwsDeps } from './model.ts';
import { versieRij } from './redactie.ts';
import { zoekdocument } from './zoekdocument.ts';

type Een = NieuwsBegin[number];
const DAG = 86_400_000;
const UUR = 3_600_000;

/** Puts in what a portal for tries begins with, while there is no news at all. */
export async function begin(berichten: NieuwsBegin, { prisma, search, clock }: NieuwsDeps): Promise<void> {
  if (berichten.length === 0 || (await prisma.nieuwsbericht.count()) > 0) return;
  const now = clock.now();
  const alle = berichten.map((een) => ({ een, inhoud: inhoudVan(een), moment: momentVan(een, now) }));
  // another process may do the same now: what is there stays
  await prisma.$transaction(async (tx) => {
    await tx.nieuwsbericht.createMany({
      data: alle.map(({ een, inhoud, moment }) => ({
        id: een.id,
        gepubliceerd: 1,
        titel: inhoud.titel,
        categorie: inhoud.categorie,
        doelgroep: inhoud.doelgroep,
        vastgezet: inhoud.vastgezet,
        urgent: inhoud.urgent,
        onderwerpen: inhoud.onderwerpen,
        vanaf: moment,
        eersteKeer: moment,
        gewijzigdOp: moment,
        leesplichtTot: een.leesplicht && plusDagen(dagVan(moment), een.leesplicht.binnenDagen),
      })),
      skipDuplicates: true,
    });
    await tx.nieuwsberichtVersie.createMany({
      data: alle.map(({ een, inhoud, moment }) => ({ berichtId: een.id, ...versieRij(1, inhoud, een.door, moment) })),
      skipDuplicates: true,
    });
    await tx.nieuwsReactie.createMany({
      data: alle.flatMap(({ een, moment }) => reacties(een, moment)),
      skipDuplicates: true,
    });
    await tx.nieuwsDuim.createMany({
      data: alle.flatMap(({ een, moment }) =>
        Object.entries(een.duimen).map(([medewerker, soort]) => ({ berichtId: een.id, medewerker, soort, moment })),
      ),
      skipDuplicates: true,
    });
    await search.put(
      tx,
      alle.map(({ een, inhoud, moment }) =>
        zoekdocument(een.id, inhoud, { vanaf: moment, tot: null, changed: moment }),
      ),
    );
  });
}

const momentVan = ({ dagenGeleden }: Een, now: Date) => new Date(now.getTime() - dagenGeleden * DAG);

const inhoudVan = (een: Een): NieuwsInhoud =>
  NieuwsInhoud.parse({
    ...een,
    tekst: leesOpmaak(een.tekst),
    bijlagen: [],
    reacties: true,
    vanaf: null,
    tot: null,
  });

function reacties({ id, reacties: geschreven }: Een, moment: Date) {
  const ids = geschreven.map((_een, plek) => vasteId(`${id} ${plek}`));
  return geschreven.map(({ door, tekst, urenLater, antwoord }, plek) => ({
    id: ids[plek] ?? '',
    berichtId: id,
    opReactie: antwoord ? (ids[geschreven.slice(0, plek).findLastIndex((vorige) => !vorige.antwoord)] ?? null) : null,
    door: door.identificatie,
    naam: door.naam,
    tekst,
    noemt: [],
    moment: new Date(moment.getTime() + urenLater * UUR),
  }));
}

/** Always the same id for the same place (RFC 9562, version 8), so that two processes do not put it in twice. */
function vasteId(plaats: string): string {
  const hex = createHash('sha256').update(plaats).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
