import type { Nieuws, Overzicht } from '@loket/contract';
import { handelendeVan, subjectVan } from '../../access/subject.ts';
import { presentOntbrekend } from '../../domain/bronnen/ontbrekend.ts';
import type { GenoteerdeGebeurtenis } from '../../domain/gebeurtenissen/gebeurtenissen.ts';
import type { VorigBezoek } from '../../domain/nieuws/bezoek.ts';
import { gezienVan, veranderd, type InHanden } from '../../domain/nieuws/gezien.ts';
import { presentNieuws } from '../../domain/nieuws/nieuws.ts';
import { aantallenVan, gesorteerd, isLopend } from '../../domain/zaken/lijst.ts';
import { presentSamenvatting } from '../../domain/zaken/samenvatting.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { gatherItems } from './gather.ts';
import type { OverzichtDeps } from './module.ts';

const LOPEND_GETOOND = 3;
const NIEUWS_GETOOND = 6;
/** What is read for it: several steps of one case are one line. */
const NIEUWS_GELEZEN = 60;
/** At the first visit there is no last one: then what happened in these days. */
const EERSTE_KEER_DAGEN = 14;

interface Paginavraag extends InwonerVraag {
  /** The page asked by itself: nobody has seen it. */
  onbemand: boolean;
}

/**
 * What waits, what is new, and the newest running cases. The cases are fetched once for all of it. What is new is what
 * notifications told, and what stands otherwise than when it was last seen here: a notification may have been lost.
 */
export async function getOverzicht(vraag: Paginavraag, deps: OverzichtDeps): Promise<Overzicht> {
  const { mijnZaken, settings, sources, geduldMs } = deps;
  const zaken = mijnZaken.alle(vraag);
  const [{ data, incomplete, asOf }, gevonden, gebeurd] = await Promise.all([
    zaken,
    gatherItems(sources, vraag, geduldMs),
    gebeurdSinds(vraag, zaken, deps),
  ]);
  const inHanden = { zaken: data.zaken, paden: [...gevonden.items.map(({ pad }) => pad), ...gevonden.ookNieuw] };
  const heel = incomplete.length + gevonden.failures.length === 0 && !gevonden.meerVolgt && !data.sterkerInloggen;
  if (gebeurd) await onthoud(vraag, gebeurd.vorig, { inHanden, heel }, deps);
  return {
    aandacht: gevonden.items.map(({ vraagtActie: _order, ...item }) => item) as Overzicht['aandacht'],
    wordtAangevuld: gevonden.meerVolgt,
    nieuws: gebeurd && presenteer(gebeurd, vraag, inHanden, deps),
    lopend: gesorteerd(data.zaken.filter(isLopend))
      .slice(0, LOPEND_GETOOND)
      .map((zaak) => presentSamenvatting(zaak, settings, vraag.now)),
    ...aantallenVan(data.zaken, incomplete),
    sterkerInloggen: data.sterkerInloggen,
    ontbrekend: presentOntbrekend([...incomplete, ...gevonden.failures]),
    peilmoment: asOf.toISOString(),
  };
}

const wieVan = ({ acting }: Paginavraag) => ({ bezoeker: handelendeVan(acting), betrokkene: subjectVan(acting) });

async function vorigBezoek(vraag: Paginavraag, { bezoek }: OverzichtDeps): Promise<VorigBezoek | null> {
  const { session, now, onbemand } = vraag;
  if (!session?.current) return null;
  return bezoek.langs({ ...wieVan(vraag), sessie: session.current.uiterlijk, onbemand }, now);
}

/** Keeps how everything stands, when somebody sees it and it is not what is kept already. */
async function onthoud(
  vraag: Paginavraag,
  { nu }: VorigBezoek,
  { inHanden, heel }: { inHanden: InHanden; heel: boolean },
  { bezoek, pseudonym }: OverzichtDeps,
): Promise<void> {
  const gezien = gezienVan(inHanden, pseudonym);
  const bekend = nu !== null && Object.entries(gezien).every(([sleutel, stand]) => nu[sleutel] === stand);
  const gelijk = bekend && (!heel || Object.keys(nu).length === Object.keys(gezien).length);
  if (!vraag.onbemand && !gelijk) await bezoek.onthoud(wieVan(vraag), gezien, heel);
}

interface Gebeurd {
  vorig: VorigBezoek;
  genoteerd: GenoteerdeGebeurtenis[];
}

/** What was noted since the last visit; asked beside the registers. Null for who has no session. */
async function gebeurdSinds(vraag: Paginavraag, zaken: Promise<unknown>, deps: OverzichtDeps): Promise<Gebeurd | null> {
  const { acting, session, now } = vraag;
  const vorig = await vorigBezoek(vraag, deps);
  // Of a company the session only knows all numbers when its cases were asked for.
  if (acting.soort === 'bedrijf') await zaken.catch(() => undefined);
  if (!session?.current || !vorig) return null;
  const vanaf = vorig.moment ?? new Date(now.getTime() - EERSTE_KEER_DAGEN * 24 * 3_600_000);
  const genoteerd = await deps.gebeurtenissen.sinds([...deps.hoort(session.current)], vanaf, NIEUWS_GELEZEN);
  return { vorig, genoteerd };
}

function presenteer(
  { vorig, genoteerd }: Gebeurd,
  { acting, now }: Paginavraag,
  inHanden: InHanden,
  { settings, pseudonym }: OverzichtDeps,
): Nieuws {
  const gevonden = vorig.gezien ? veranderd(inHanden, vorig.gezien, now, pseudonym) : [];
  const items = presentNieuws(genoteerd, gevonden, { acting, zaken: inHanden.zaken, weergave: settings });
  return {
    sinds: vorig.moment?.toISOString() ?? null,
    items: items.slice(0, NIEUWS_GETOOND),
    meer: items.length > NIEUWS_GETOOND,
  };
}
