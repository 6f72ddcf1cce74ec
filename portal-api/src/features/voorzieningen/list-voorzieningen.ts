import type { VoorzieningenLijst, VoorzieningenVraag } from '@loket/contract';
import { vertrekpuntVan } from '../../domain/voorzieningen/afstand.ts';
import { sneller } from '../../domain/voorzieningen/bij.ts';
import { keuzesUit, zoekVoorzieningen } from '../../domain/voorzieningen/zoeken.ts';
import type { VoorzieningenDeps } from './module.ts';

type Deps = Pick<VoorzieningenDeps, 'voorzieningen' | 'wijkteams' | 'bij' | 'settings'>;

/** The provisions that fit what was asked. Nothing is kept of the question. */
export async function listVoorzieningen(
  vraag: VoorzieningenVraag,
  now: Date,
  { voorzieningen, wijkteams, bij, settings }: Deps,
): Promise<VoorzieningenLijst> {
  const [alle, teams, woorden] = await Promise.all([
    voorzieningen.gepubliceerd(),
    wijkteams.alle(),
    vraag.zoek ? voorzieningen.metWoorden(vraag.zoek) : null,
  ]);
  const vertrek = vraag.postcode ? vertrekpuntVan(vraag.postcode, alle, settings.wijken) : null;
  const keuze = vraag.bij ? sneller(alle, bij, vraag.bij) : alle;
  const gevonden = vraag.bij ? keuze.map(({ slug }) => slug) : (woorden?.slugs ?? null);
  return {
    voorzieningen: zoekVoorzieningen(keuze, vraag, { now, vanaf: vertrek?.punt ?? null, gevonden }),
    keuzes: keuzesUit(alle),
    wijkteams: teams,
    vanaf: vertrek?.nauwkeurig ?? (vraag.postcode ? 'onbekend' : null),
    verbeterd: woorden?.verbeterd ?? null,
    peilmoment: now.toISOString(),
  };
}
