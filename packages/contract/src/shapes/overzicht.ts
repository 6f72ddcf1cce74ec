import { z } from 'zod';
import { Datum, OntbrekendeBron, Tijdstip } from './common.ts';
import { ZaakSamenvatting } from './zaken.ts';

/**
 * Something that waits for the resident. `soort` names the kind, the app has the words for it; `onderwerp` is what it
 * is about, `pad` where it is done.
 */
export const Aandachtspunt = z
  .object({
    soort: z.enum([
      'zaak_wacht_op_u',
      'zaak_te_laat',
      'taak',
      'taak_betalen',
      'bericht',
      'antwoord_ongelezen',
      'besluit',
      'beroep',
      'concept',
      'concept_vraag',
      'concept_bellen',
      'concept_reactie',
      'ondertekenen',
      'handtekening_gevraagd',
      'documenten_klaar',
      'documenten_nodig',
      'afspraak',
    ]),
    onderwerp: z.string(),
    toelichting: z.string().nullable(),
    uiterlijk: Datum.nullable(),
    pad: z.string(),
    /** Names of what we do not have yet. */
    ontbreekt: z.array(z.string()).optional(),
  })
  .meta({ id: 'Aandachtspunt' });
export type Aandachtspunt = z.infer<typeof Aandachtspunt>;

/** Something that happened. `status`: the new step in the words of the municipality, with kind `status`. */
export const NieuwItem = z
  .object({
    soort: z.enum([
      'status',
      'resultaat',
      'besluit',
      'verlenging',
      'document',
      'taak',
      'bericht',
      'antwoord',
      'concept',
      'ontvangst',
      'ondertekening',
      'intrekking',
      'afspraak',
      'herinnering',
    ]),
    /** What the case is called; null for what belongs to no case. */
    titel: z.string().nullable(),
    status: z.string().nullable(),
    /** The step before it was put right. */
    correctie: z.boolean(),
    pad: z.string(),
    moment: Tijdstip,
  })
  .meta({ id: 'NieuwItem' });
export type NieuwItem = z.infer<typeof NieuwItem>;

export const Nieuws = z
  .object({
    /** When the visit before this one ended; null at the first, which shows the last weeks. */
    sinds: Tijdstip.nullable(),
    items: z.array(NieuwItem),
    /** There is more than is shown. */
    meer: z.boolean(),
  })
  .meta({ id: 'Nieuws' });
export type Nieuws = z.infer<typeof Nieuws>;

export const Overzicht = z
  .object({
    /** Everything that waits, of all sources, soonest deadline first. */
    aandacht: z.array(Aandachtspunt),
    /** Something is still being looked up; an open page is told when it is there. */
    wordtAangevuld: z.boolean(),
    /** What happened since the last visit; null when that could not be found out. */
    nieuws: Nieuws.nullable(),
    lopend: z.array(ZaakSamenvatting),
    /** Null while a source is missing that counts: then nobody knows how many there are. Never 0 for unknown. */
    aantalLopend: z.int().nullable(),
    aantalAfgerond: z.int().nullable(),
    sterkerInloggen: z.enum(['substantieel', 'hoog']).nullable(),
    ontbrekend: z.array(OntbrekendeBron),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'Overzicht' });
export type Overzicht = z.infer<typeof Overzicht>;
