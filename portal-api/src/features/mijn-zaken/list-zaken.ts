import type { inwonerOperations, QueryOf, ZakenLijst } from '@loket/contract';
import { presentOntbrekend } from '../../domain/bronnen/ontbrekend.ts';
import { aantallenVan, gesorteerd, gezocht, isLopend } from '../../domain/zaken/lijst.ts';
import { presentSamenvatting } from '../../domain/zaken/samenvatting.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { MijnZakenDeps } from './module.ts';

type ZakenVraag = QueryOf<typeof inwonerOperations.listZaken>;

/** One page of my cases. The registers give all of them, so that search, order and counts hold over all pages. */
export async function listZaken(
  vraag: InwonerVraag,
  { stand, zoek, pagina, perPagina }: ZakenVraag,
  { mijnZaken, settings }: Pick<MijnZakenDeps, 'mijnZaken' | 'settings'>,
): Promise<ZakenLijst> {
  const { data, incomplete, asOf } = await mijnZaken.alle(vraag);
  const gevonden = gezocht(data.zaken, zoek, settings.leesbareEsuiteNummers);
  const inStand = {
    lopend: gevonden.filter(isLopend),
    afgerond: gevonden.filter((zaak) => !isLopend(zaak)),
    alle: gevonden,
  }[stand];
  const vanaf = (pagina - 1) * perPagina;
  return {
    resultaten: gesorteerd(inStand)
      .slice(vanaf, vanaf + perPagina)
      .map((zaak) => presentSamenvatting(zaak, settings, vraag.now)),
    aantal: inStand.length,
    ...aantallenVan(gevonden, incomplete),
    pagina,
    perPagina,
    sterkerInloggen: data.sterkerInloggen,
    ontbrekend: presentOntbrekend(incomplete),
    peilmoment: asOf.toISOString(),
  };
}
