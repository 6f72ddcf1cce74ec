import { z } from 'zod';
import { Datum, OntbrekendeBron, Tijdstip } from './common.ts';

export const huishoudens = [
  'met_partner',
  'zonder_partner',
  'kind_onder_4',
  'kind_4_tot_12',
  'kind_12_tot_18',
  'geen_minderjarig_kind',
] as const;

const leeftijd = z.int().min(0).max(120).nullable();
/** Set when the condition must not hold. */
const niet = z.boolean();

/**
 * A fact that a rule may ask, and what it must be; of a list one is enough. There are no others: what is not here no
 * editor can ask. All conditions of a tip must hold.
 */
export const Voorwaarde = z
  .discriminatedUnion('feit', [
    z
      .object({ feit: z.literal('leeftijd'), niet, van: leeftijd, tot: leeftijd })
      .refine(({ van, tot }) => (van !== null || tot !== null) && (van ?? 0) <= (tot ?? 120), {
        path: ['van'],
        error: 'Vul een leeftijd in, en laat ‘van’ niet hoger zijn dan ‘tot en met’.',
      }),
    z.object({ feit: z.literal('huishouden'), niet, is: z.array(z.enum(huishoudens)).min(1).max(6) }),
    z.object({ feit: z.literal('wijk'), niet, is: z.array(z.string().min(1).max(60)).min(1).max(30) }),
    z.object({ feit: z.literal('lopende_zaak'), niet, is: z.array(z.string().min(1).max(50)).min(1).max(30) }),
  ])
  .meta({ id: 'Voorwaarde' });
export type Voorwaarde = z.infer<typeof Voorwaarde>;

const TipTekst = z.object({
  titel: z.string().trim().min(3).max(80),
  tekst: z.string().trim().min(10).max(300),
  /** Words of the link; empty when there is none. */
  linktekst: z.string().trim().max(60),
});

/** A page of the portal or a site of which the address begins with https. */
const TipAdres = z
  .string()
  .trim()
  .max(300)
  .regex(/^(\/(?![/\\])|https:\/\/)[^\s]*$/);

/** One tip as an editor writes it. */
export const TipInhoud = TipTekst.extend({
  /** The same in English, when there is a translation. */
  engels: TipTekst.nullable(),
  adres: TipAdres.nullable(),
  /** The law that the tip is about; it may only ask for cases of that law. Null: about no law in particular. */
  wet: z.string().max(40).nullable(),
  voorwaarden: z.array(Voorwaarde).max(6),
  /** First and last day on which it is shown. */
  vanaf: Datum.nullable(),
  tot: Datum.nullable(),
  /** Higher goes first. */
  gewicht: z.int().min(0).max(100),
})
  .refine(({ adres, linktekst }) => adres === null || linktekst.length > 0, {
    path: ['linktekst'],
    error: 'Zet hier waar de link naartoe gaat.',
  })
  .meta({ id: 'TipInhoud' });
export type TipInhoud = z.infer<typeof TipInhoud>;

/** A condition that held, as the reason why somebody sees a tip; `titels` are those of the cases that it found. */
export const Reden = z.object({ voorwaarde: Voorwaarde, titels: z.array(z.string()) }).meta({ id: 'Reden' });
export type Reden = z.infer<typeof Reden>;

/** A tip as the resident sees it. Without reasons it is for everybody. */
export const VoorUTip = z
  .object({
    id: z.uuid(),
    ...TipTekst.shape,
    engels: TipTekst.nullable(),
    adres: z.string().nullable(),
    waarom: z.array(Reden),
  })
  .meta({ id: 'VoorUTip' });
export type VoorUTip = z.infer<typeof VoorUTip>;

export const VoorU = z
  .object({
    /** Whether this resident wants tips. */
    aan: z.boolean(),
    /** How many tips she put away. */
    verborgen: z.int(),
    tips: z.array(VoorUTip).max(3),
    ontbrekend: z.array(OntbrekendeBron),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'VoorU' });
export type VoorU = z.infer<typeof VoorU>;

export const TipPad = z.object({ tipId: z.uuid() });
export const TipsKeuze = z.object({
  aan: z.boolean(),
  /** Bring back what was put away. */ terug: z.boolean().default(false),
});

/** `gewijzigd`: residents see an older version than the newest. */
const TipStand = z.enum(['concept', 'gepubliceerd', 'gewijzigd']);

export const TipRegel = z
  .object({
    id: z.uuid(),
    titel: z.string(),
    stand: TipStand,
    /** Newest version, and the one that residents see. */
    versie: z.int(),
    gepubliceerd: z.int().nullable(),
    gewijzigdOp: Tijdstip,
    gewijzigdDoor: z.string(),
  })
  .meta({ id: 'TipRegel' });
export type TipRegel = z.infer<typeof TipRegel>;

/** What an editor can choose from. */
export const TipKeuzes = z
  .object({
    wijken: z.array(z.string()),
    wetten: z.array(z.string()),
    /** Without those that are sensitive: no tip may ask for them. */
    zaaktypen: z.array(z.object({ identificatie: z.string(), naam: z.string(), wet: z.string().nullable() })),
  })
  .meta({ id: 'TipKeuzes' });
export type TipKeuzes = z.infer<typeof TipKeuzes>;

export const TipLijst = z.object({ tips: z.array(TipRegel), keuzes: TipKeuzes }).meta({ id: 'TipLijst' });
export type TipLijst = z.infer<typeof TipLijst>;

export const TipDetail = TipRegel.extend({
  inhoud: TipInhoud,
  versies: z.array(
    z.object({ versie: z.int(), moment: Tijdstip, door: z.string(), titel: z.string(), inhoud: TipInhoud }),
  ),
  keuzes: TipKeuzes,
}).meta({ id: 'TipDetail' });
export type TipDetail = z.infer<typeof TipDetail>;

/** `versie` is the one that the editor began with: somebody else may have saved meanwhile. */
export const TipOpslag = z.object({ versie: z.int(), inhoud: TipInhoud }).meta({ id: 'TipOpslag' });
export const TipVersieKeuze = z.object({ versie: z.int().min(1) });

/** Somebody who does not exist, to try tips on. */
export const Proefprofiel = z
  .object({
    leeftijd: z.int().min(0).max(120),
    huishouden: z.array(z.enum(huishoudens)),
    wijk: z.string().max(60).nullable(),
    zaaktypen: z.array(z.string().max(50)).max(30),
  })
  .meta({ id: 'Proefprofiel' });
export type Proefprofiel = z.infer<typeof Proefprofiel>;

export const TipProef = z
  .object({ profiel: Proefprofiel, /** The tip that is being written, as it is now. */ concept: TipInhoud.nullable() })
  .meta({ id: 'TipProef' });
export const TipProefUitkomst = z
  .object({
    /** What this person would see: at most three, in this order. */
    tips: z.array(VoorUTip).max(3),
    /** Whether the tip that is being written applies; null without one. */
    conceptPast: z.boolean().nullable(),
  })
  .meta({ id: 'TipProefUitkomst' });
export type TipProefUitkomst = z.infer<typeof TipProefUitkomst>;
