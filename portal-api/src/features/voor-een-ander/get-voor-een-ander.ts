import type { Vertegenwoordigde, VoorEenAnder } from '@loket/contract';
import { domeinen } from '../../identity/namens.ts';
import { presentOntbrekend } from '../../domain/bronnen/ontbrekend.ts';
import { mogelijkhedenVan, type Mogelijkheid } from '../../domain/vertegenwoordiging/mogelijkheden.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { VoorEenAnderDeps } from './module.ts';
import { namenVan } from './zaaktypen.ts';

/** For whom somebody may act, and for which children not (any more). */
export async function getVoorEenAnder(vraag: InwonerVraag, deps: VoorEenAnderDeps): Promise<VoorEenAnder> {
  const { mogelijkheden, incomplete } = await mogelijkhedenVan(vraag, deps);
  return {
    personen: mogelijkheden.map((een) => presentPersoon(een, deps)),
    ontbrekend: presentOntbrekend(incomplete),
    peilmoment: vraag.now.toISOString(),
  };
}

function presentPersoon(mogelijkheid: Mogelijkheid, deps: VoorEenAnderDeps): Vertegenwoordigde {
  const { namens, leeftijd, tot } = mogelijkheid;
  const { id, naam, grondslag } = namens;
  const magNiet = mogelijkheid.mag ? null : mogelijkheid.reden;
  return { id, naam, grondslag, leeftijd, wat: presentWat(namens.reikwijdte, deps), tot, magNiet };
}

function presentWat(
  reikwijdte: Mogelijkheid['namens']['reikwijdte'],
  deps: VoorEenAnderDeps,
): Vertegenwoordigde['wat'] {
  if (reikwijdte.soort === 'alles') return { soort: 'alles' };
  if (reikwijdte.soort === 'domeinen') {
    return { soort: 'domeinen', domeinen: domeinen.filter((domein) => reikwijdte.domeinen.includes(domein)) };
  }
  return { soort: 'zaaktypen', zaaktypen: namenVan(reikwijdte.zaaktypen, deps.settings) };
}
