import { z } from 'zod';
import { Datum, Tijdstip } from './common.ts';
import { VoorWie } from './rijke-tekst.ts';

/** What the clock on the wall says in the Netherlands: `2026-12-07T14:00`. */
const Kloktijd = z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/);

export const EvenementInhoud = z
  .object({
    titel: z.string().trim().min(3).max(120),
    omschrijving: z.string().trim().max(4000),
    soort: z.enum(['locatie', 'online']),
    /** Where it is; with `online` what it is called (Teams, Webex). */
    plek: z.string().trim().min(2).max(160),
    /** Where it is followed online; may come later, until the working day before. */
    adres: z
      .url({ protocol: /^https$/ })
      .max(500)
      .nullable(),
    begin: Kloktijd,
    eind: Kloktijd,
    /** Null: as many as come. */
    plaatsen: z.int().min(1).max(5000).nullable(),
    /** Until when one can sign up; null: until it begins. */
    sluitOp: Kloktijd.nullable(),
    /** For everybody, or for groups of the directory; partners see no events. */
    doelgroep: VoorWie.refine((groepen) => !groepen.includes('partner'), { error: 'Kies groepen van medewerkers.' }),
  })
  .meta({ id: 'EvenementInhoud' });
export type EvenementInhoud = z.output<typeof EvenementInhoud>;

export const EvenementPad = z.object({ evenementId: z.uuid() });
export const EvenementOpslag = z
  .object({ revisie: z.int().nullable(), inhoud: EvenementInhoud })
  .meta({ id: 'EvenementOpslag' });
export const EvenementenVraag = z.object({
  /** Calendar days, the last one too. */
  van: Datum,
  tot: Datum,
});

export const EvenementRegel = z
  .object({
    id: z.uuid(),
    titel: z.string(),
    soort: z.enum(['locatie', 'online']),
    plek: z.string(),
    begin: Tijdstip,
    eind: Tijdstip,
    plaatsen: z.int().nullable(),
    geplaatst: z.int(),
    wacht: z.int(),
    /** What I have, and my place on the waiting list (from 1). */
    mijn: z.object({ stand: z.enum(['geplaatst', 'wachtlijst']), wachtplek: z.int().nullable() }).nullable(),
    /** One can sign up now. */
    open: z.boolean(),
    geannuleerd: z.boolean(),
  })
  .meta({ id: 'EvenementRegel' });
export type EvenementRegel = z.infer<typeof EvenementRegel>;

export const Evenementen = z
  .object({ evenementen: z.array(EvenementRegel), magBeheren: z.boolean() })
  .meta({ id: 'Evenementen' });
export type Evenementen = z.infer<typeof Evenementen>;

export const EvenementDetail = z
  .object({
    ...EvenementRegel.shape,
    omschrijving: z.string(),
    /** For who has a place, and who keeps it. */
    adres: z.string().nullable(),
    sluitOp: Tijdstip.nullable(),
    /** Only for who keeps events. */
    beheer: z
      .object({
        revisie: z.int(),
        inhoud: EvenementInhoud,
        deelnemers: z.array(
          z.object({
            identificatie: z.string(),
            naam: z.string(),
            stand: z.enum(['geplaatst', 'wachtlijst']),
            moment: Tijdstip,
          }),
        ),
      })
      .nullable(),
  })
  .meta({ id: 'EvenementDetail' });
export type EvenementDetail = z.infer<typeof EvenementDetail>;

export const EvenementKeuzes = z
  .object({ doelgroepen: z.array(z.object({ code: z.string(), naam: z.string() })) })
  .meta({ id: 'EvenementKeuzes' });
export type EvenementKeuzes = z.infer<typeof EvenementKeuzes>;

export const Annulering = z.object({ geannuleerd: z.boolean() }).meta({ id: 'EvenementAnnulering' });
