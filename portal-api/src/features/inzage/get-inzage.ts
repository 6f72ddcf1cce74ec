import type { Inzage, InzagePeriode } from '@loket/contract';
import { subjectVan } from '../../access/subject.ts';
import { presentOntbrekend } from '../../domain/bronnen/ontbrekend.ts';
import { pseudoniemenVan } from '../../domain/inzage/betrokkenen.ts';
import type { Bezoek } from '../../domain/inzage/bezoeken.ts';
import { beginVan, dagVan, plusDagen } from '../../domain/termijnen/kalender.ts';
import { eigenNummers } from '../../domain/zaken/eigen-nummers.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { gemachtigdenBij } from './gemachtigden.ts';
import type { InzageDeps } from './module.ts';
import { presentBezoek, presentKijker } from './present-inzage.ts';
import { zakenBij } from './zaken-bij.ts';

/** How many visits stand on one page. */
const PER_PAGINA = 20;

/** Days that a period goes back; null: all that is kept. */
const DAGEN: Record<InzagePeriode, number | null> = { maand: 30, kwartaal: 91, jaar: 365, alles: null };

interface Filter {
  periode: InzagePeriode;
  wie?: string | undefined;
  na?: string | undefined;
}

/** Who looked at the data of whoever asks, the last first. That she looks herself is logged as well. */
export async function getInzage(vraag: InwonerVraag, filter: Filter, deps: InzageDeps): Promise<Inzage> {
  const { acting, grant, now } = vraag;
  grant.looksAt(subjectVan(acting), 'verwerkingen');
  const { nummers, incomplete } = await eigenNummers(vraag, deps.registers.bedrijven);
  const periode = {
    betrokkenen: pseudoniemenVan(nummers, deps.pseudonym),
    van: vanaf(filter.periode, now),
    tot: null,
  };
  const gevraagd = { ...periode, wie: filter.wie ?? null, na: leesCursor(filter.na), hoogstens: PER_PAGINA + 1 };
  const [gevonden, eigen, kijkers] = await Promise.all([
    deps.bezoeken.lijst(gevraagd, now),
    deps.bezoeken.eigen(periode, now),
    deps.bezoeken.kijkers(periode, now),
  ]);
  const bezoeken = gevonden.slice(0, PER_PAGINA);
  const [{ zaken, incomplete: zonderZaken }, gemachtigden] = await Promise.all([
    zakenBij(vraag, bezoeken, deps),
    gemachtigdenBij(vraag, bezoeken, deps),
  ]);
  return {
    bezoeken: bezoeken.map((bezoek) => presentBezoek(bezoek, { zaken, gemachtigden }, deps)),
    volgende: gevonden.length > PER_PAGINA ? cursorNa(bezoeken.at(-1)) : null,
    eigen: { keer: eigen.keer, laatste: eigen.laatste?.toISOString() ?? null },
    kijkers: kijkers.map((code) => presentKijker(code, deps)),
    ontbrekend: presentOntbrekend([...incomplete, ...zonderZaken]),
    peilmoment: now.toISOString(),
  };
}

function vanaf(periode: InzagePeriode, now: Date): Date | null {
  const dagen = DAGEN[periode];
  return dagen === null ? null : beginVan(plusDagen(dagVan(now), -dagen));
}

function cursorNa(bezoek: Bezoek | undefined): string | null {
  return bezoek ? `${bezoek.einde.toISOString()}_${bezoek.id}` : null;
}

function leesCursor(na: string | undefined): { einde: Date; id: string } | null {
  const [moment = '', id = ''] = na?.split('_') ?? [];
  const einde = new Date(moment);
  return Number.isNaN(einde.getTime()) ? null : { einde, id };
}
