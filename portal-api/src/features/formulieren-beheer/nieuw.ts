import { alsNaam } from '@loket/formulieren';
import type { Formulier } from '@loket/formulieren';

/** A form that has only a name: one page to begin with. */
export function leegFormulier(titel: string, zaaktype: string): Formulier {
  return {
    id: 'nieuw',
    versie: 1,
    titel: { nl: titel },
    zaaktype,
    toegang: 'ingelogd',
    voor: ['persoon'],
    start: { inleiding: { nl: '' }, nodig: [], minuten: 10, daarna: { nl: '' } },
    stappen: [{ id: 'stap-1', titel: { nl: '' }, onderdelen: [] }],
  };
}

/** Names for the address of a form, the nicest first. */
export function* namenVoor(titel: string): Generator<string> {
  const naam = alsNaam(titel, 'formulier');
  // `/formulieren/keuring` is an address of its own
  if (naam !== 'keuring') yield naam;
  for (let nummer = 2; nummer < 1000; nummer++) yield `${naam}-${nummer}`;
}
