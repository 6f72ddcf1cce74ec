import type { inwonerOperations, QueryOf, ResponseOf, Verbetering } from '@loket/contract';
import type { Formulieren } from '../../domain/formulieren/formulieren.ts';
import type { Producten } from '../../domain/producten/producten.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import type { GepubliceerdeVerbetering, Verbeteringen } from '../../domain/verbeteringen/verbeteringen.ts';

export interface VerbeteringenDeps {
  verbeteringen: Pick<Verbeteringen, 'gepubliceerd'>;
  producten: Pick<Producten, 'gepubliceerd'>;
  formulieren: Pick<Formulieren, 'lijst'>;
}

type Gevraagd = typeof inwonerOperations.listVerbeteringen;

/** What was changed after what people said: all of it, or what concerns one form or product. */
export async function listVerbeteringen(
  { taal, formulier, product }: QueryOf<Gevraagd>,
  deps: VerbeteringenDeps,
): Promise<ResponseOf<Gevraagd>> {
  const alle = await deps.verbeteringen.gepubliceerd();
  const gekozen = alle.filter(
    ({ inhoud }) =>
      (formulier === undefined && product === undefined) ||
      (formulier !== undefined && inhoud.formulier === formulier) ||
      (product !== undefined && inhoud.product === product),
  );
  return { verbeteringen: await Promise.all(gekozen.map((een) => present(een, taal, deps))) };
}

async function present(
  { id, inhoud, sinds }: GepubliceerdeVerbetering,
  taal: 'nl' | 'en',
  deps: VerbeteringenDeps,
): Promise<Verbetering> {
  const engels = taal === 'en' ? inhoud.teksten.en : null;
  return {
    id,
    taal: engels ? 'en' : 'nl',
    ...(engels ?? inhoud.teksten.nl),
    sinds: dagVan(sinds),
    over: await overWaarvan(inhoud, taal, deps),
  };
}

/** The page that it is about, by the name that it has now. */
async function overWaarvan(
  { formulier, product }: GepubliceerdeVerbetering['inhoud'],
  taal: 'nl' | 'en',
  { producten, formulieren }: VerbeteringenDeps,
): Promise<Verbetering['over']> {
  const gevonden = product === null ? null : await producten.gepubliceerd(product);
  if (gevonden) {
    const { nl, en } = gevonden.inhoud.teksten;
    return { pad: `/producten/${gevonden.slug}`, titel: (taal === 'en' && en ? en : nl).titel };
  }
  const form = formulier === null ? undefined : (await formulieren.lijst()).find(({ id }) => id === formulier);
  if (!form) return null;
  return { pad: `/aanvragen/${form.id}`, titel: (taal === 'en' && form.titel.en) || form.titel.nl };
}
