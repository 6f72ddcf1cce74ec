import type { BerichtSamenvatting } from '@loket/contract';
import type { ZichtbaarBericht } from './mijn-berichten.ts';
import { publicatiedagVan, uiterlijkVan, vraagVan } from './stand.ts';

/** A message in a list. */
export function presentBericht({ bericht, gelezen }: ZichtbaarBericht): BerichtSamenvatting {
  return {
    id: bericht.id,
    onderwerp: bericht.onderwerp,
    soort: bericht.soort,
    // Only what is published gets here, so it has a day.
    gepubliceerdOp: publicatiedagVan(bericht) ?? '',
    gelezen,
    vraag: vraagVan(bericht),
    uiterlijk: uiterlijkVan(bericht),
    aantalBijlagen: bericht.bijlagen.length,
  };
}
