import type { ResponseOf, inwonerOperations } from '@loket/contract';
import type { Grant } from '../../access/grant.ts';
import type { Inwoner } from '../../access/policy.ts';
import { sneller } from '../../domain/voorzieningen/bij.ts';
import { zoekVoorzieningen } from '../../domain/voorzieningen/zoeken.ts';
import { identiteitVan } from '../../identity/acting.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { VoorzieningenDeps } from './module.ts';

type Deps = Pick<VoorzieningenDeps, 'voorzieningen' | 'bij' | 'registers' | 'settings'>;

/**
 * What may help sooner than a product or form, with her own neighbourhood first. Where she lives stays here: only the
 * name of the neighbourhood is told, to herself. When that is not known it is the same as for anybody.
 */
export async function listBij(
  vraag: { acting: Inwoner; grant: Grant; now: Date },
  product: string,
  deps: Deps,
): Promise<ResponseOf<typeof inwonerOperations.listVoorzieningenBij>> {
  const alle = await deps.voorzieningen.gepubliceerd();
  // nobody's address is looked up for a page that has nothing to show
  const wijken = sneller(alle, deps.bij, product).length > 0 ? await eigenWijken(vraag, deps) : [];
  const keuze = sneller(alle, deps.bij, product, wijken);
  const gevonden = keuze.map(({ slug }) => slug);
  return {
    voorzieningen: zoekVoorzieningen(keuze, {}, { now: vraag.now, vanaf: null, gevonden }),
    wijken: keuze.some(({ wijk }) => wijken.includes(wijk)) ? wijken : [],
  };
}

async function eigenWijken(
  { acting, grant }: { acting: Inwoner; grant: Grant },
  { registers, settings }: Deps,
): Promise<string[]> {
  const wie = identiteitVan(acting);
  if (wie.soort !== 'persoon') return [];
  grant.looksAt({ soort: 'bsn', waarde: wie.bsn }, 'adres');
  const persoon = await registers.personen.persoon(grant, wie.bsn).catch((error: unknown) => {
    if (error instanceof SourceFailed) return null;
    throw error;
  });
  // an order by neighbourhood tells the neighbourhood: not of who keeps hers secret
  if (!persoon || persoon.overleden || persoon.geheimhouding || persoon.verblijf.soort !== 'adres') return [];
  const [, cijfers] = /\b([1-9]\d{3}) ?[A-Z]{2}\b/.exec(persoon.verblijf.regels.join(' ')) ?? [];
  if (!cijfers) return [];
  return Object.keys(settings.wijken).filter((wijk) => settings.wijken[wijk]?.includes(cijfers));
}
