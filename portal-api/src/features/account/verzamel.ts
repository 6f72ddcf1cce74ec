import { subjectVan } from '../../access/subject.ts';
import { pseudoniemenVan } from '../../domain/inzage/betrokkenen.ts';
import { eigenNummers } from '../../domain/zaken/eigen-nummers.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { SourceFailed, type SourceFailure } from '../../platform/sourced.ts';
import type { AccountDeps } from './module.ts';

/** One part of the download. */
export interface Deel {
  naam: string;
  herkomst: 'register' | 'portaal';
  /** `deels`: a source did not answer, what is here is true; `niet`: nothing could be read. */
  volledig: 'ja' | 'deels' | 'niet';
  gegevens: unknown;
  /** Registers that did not answer, by name. */
  ontbreekt: string[];
}

/** More than anybody has: the log is shown whole. */
const ALLES = 100_000;

/** Everything of whoever asks: what registers hold and what the portal keeps. A part that fails says so and stays out. */
export async function verzamel(vraag: InwonerVraag, deps: AccountDeps): Promise<Deel[]> {
  const subject = subjectVan(vraag.acting);
  const registers = deps.bronnen.map((bron) => deel(bron.name, 'register', deps, () => bron.lees(vraag)));
  const portaal = deps
    .personalData()
    .map((een) => deel(een.name, 'portaal', deps, async () => ({ data: await een.export(subject), incomplete: [] })));
  const log = deel('inzage', 'portaal', deps, () => inzageVan(vraag, deps));
  return Promise.all([...registers, ...portaal, log]);
}

async function deel(
  naam: string,
  herkomst: Deel['herkomst'],
  { log }: Pick<AccountDeps, 'log'>,
  lees: () => Promise<{ data: unknown; incomplete: readonly SourceFailure[] }>,
): Promise<Deel> {
  try {
    const { data, incomplete } = await lees();
    const ontbreekt = [...new Set(incomplete.map(({ source }) => source))];
    // Nothing because somebody did not answer is not an empty list.
    const niets = Array.isArray(data) && data.length === 0;
    if (ontbreekt.length > 0 && niets) return { naam, herkomst, volledig: 'niet', gegevens: null, ontbreekt };
    return { naam, herkomst, volledig: ontbreekt.length > 0 ? 'deels' : 'ja', gegevens: data, ontbreekt };
  } catch (error) {
    const ontbreekt = error instanceof SourceFailed ? [error.failure.source] : [];
    if (ontbreekt.length === 0) log.error({ what: naam, error }, 'a part of a download could not be read');
    return { naam, herkomst, volledig: 'niet', gegevens: null, ontbreekt };
  }
}

/** Who looked, under the same condition as on the page: what is withheld is not in a download either. */
async function inzageVan(vraag: InwonerVraag, { bezoeken, registers, pseudonym }: AccountDeps) {
  const { nummers, incomplete } = await eigenNummers(vraag, registers.bedrijven);
  const wiens = { betrokkenen: pseudoniemenVan(nummers, pseudonym), van: null, tot: null, na: null, hoogstens: ALLES };
  const [anderen, zelf] = await Promise.all([
    bezoeken.lijst({ ...wiens, wie: null }, vraag.now),
    bezoeken.lijst({ ...wiens, wie: 'uzelf' }, vraag.now),
  ]);
  const data = [...anderen, ...zelf].map(({ id: _id, object, dag: _dag, gemachtigde: _gemachtigde, ...bezoek }) => ({
    ...bezoek,
    overEenZaak: object !== null,
  }));
  return { data, incomplete };
}
