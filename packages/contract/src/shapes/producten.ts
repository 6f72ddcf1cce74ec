import { z } from 'zod';
import { Datum, Tijdstip } from './common.ts';

export const levensgebeurtenissen = [
  'ziek-of-beperking',
  'zorgen-voor-een-ander',
  'kinderen',
  'weinig-geld',
  'schulden',
  'wonen-en-verhuizen',
  'buurt-en-straat',
  'oneens-met-de-gemeente',
] as const;
export const doelgroepen = ['inwoner', 'ondernemer'] as const;
export type Levensgebeurtenis = (typeof levensgebeurtenissen)[number];
export type Doelgroep = (typeof doelgroepen)[number];

const lap = z.string().trim().max(3000);
const punten = z.array(z.string().trim().min(1).max(400)).max(20);

/** What a product page says, in one language; the fields that the Single Digital Gateway asks (SDG, EU 2018/1724). */
export const ProductTekst = z
  .object({
    titel: z.string().trim().min(3).max(100),
    samenvatting: z.string().trim().min(10).max(300),
    /** Other words by which it is found. */
    trefwoorden: z.array(z.string().trim().min(2).max(40)).max(30),
    /** What to do when it cannot wait; comes before all else. Empty when that does not apply. */
    spoed: lap,
    wat: lap.min(10),
    voorWie: lap.min(10),
    voorwaarden: punten,
    kosten: lap.min(3),
    /** How to apply, step by step. */
    aanpak: punten.min(1),
    /** What to have at hand. */
    nodig: punten,
    /** What comes after, besides the term. */
    daarna: lap,
    /** Rights, help and exceptions that are good to know. */
    goedOmTeWeten: punten,
    contact: lap.min(3),
  })
  .meta({ id: 'ProductTekst' });
export type ProductTekst = z.infer<typeof ProductTekst>;

const duur = z.string().regex(/^P\d{1,3}D$/);
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

const ProductFeiten = z.object({
  /** Name and address in the Uniforme Productnamenlijst; null for what is not in it. */
  upn: z.object({ naam: z.string().trim().min(2).max(120), uri: z.url({ protocol: /^https?$/ }) }).nullable(),
  doelgroepen: z.array(z.enum(doelgroepen)).min(1).max(doelgroepen.length),
  levensgebeurtenissen: z.array(z.enum(levensgebeurtenissen)).max(levensgebeurtenissen.length),
  /** How long it takes: what we aim at, and at most (`servicenorm` and `doorlooptijd` of the zaaktype). */
  termijn: z.object({ streven: duur.nullable(), uiterlijk: duur.nullable() }),
  wetten: z.array(z.object({ naam: z.string().trim().min(2).max(160), adres: z.url({ protocol: /^https$/ }) })).max(10),
});

/** One product as an editor writes it. */
export const ProductInhoud = ProductFeiten.extend({
  /** Code of the zaaktype that comes of it; null when none does. */
  zaaktype: z.string().max(50).nullable(),
  /** The form of this portal with which it is applied for. */
  formulier: slug.nullable(),
  /** A form in Open Formulieren of the municipality: its name there. */
  openFormulieren: slug.nullable(),
  /** What an appointment for it is about: its code in the register of appointments. */
  afspraak: slug.nullish(),
  teksten: z.object({ nl: ProductTekst, en: ProductTekst.nullable() }),
})
  .refine(({ formulier, openFormulieren }) => formulier === null || openFormulieren === null, {
    path: ['openFormulieren'],
    error: 'Kies één formulier: van dit loket of van Open Formulieren.',
  })
  .meta({ id: 'ProductInhoud' });
export type ProductInhoud = z.infer<typeof ProductInhoud>;

export const ProductPad = z.object({ slug });
export const ProductTaal = z.object({ taal: z.enum(['nl', 'en']).default('nl') });

/** A product as everybody reads it. */
export const Product = z
  .object({
    slug: z.string(),
    /** The language of the texts: Dutch when there is no version in the language that was asked for. */
    taal: z.enum(['nl', 'en']),
    talen: z.array(z.enum(['nl', 'en'])),
    tekst: ProductTekst,
    ...ProductFeiten.shape,
    /** The form of this portal, when it can be filled in now. */
    formulier: z.string().nullable(),
    /** Address of the form in Open Formulieren, or of the page here that shows it. */
    openFormulieren: z.string().nullable(),
    /** What an appointment for it is about, where appointments can be made here. */
    afspraak: z.string().nullable(),
    gewijzigdOp: Tijdstip,
  })
  .meta({ id: 'Product' });
export type Product = z.infer<typeof Product>;

/** `gewijzigd`: everybody reads an older version than the newest. `gepland`: the newest comes on a day. */
const ProductStand = z.enum(['concept', 'gepubliceerd', 'gewijzigd', 'gepland']);

export const ProductRegel = z
  .object({
    slug: z.string(),
    titel: z.string(),
    stand: ProductStand,
    engels: z.boolean(),
    /** Newest version, and the one that everybody reads. */
    versie: z.int(),
    gepubliceerd: z.int().nullable(),
    gepland: z.object({ versie: z.int(), op: Datum }).nullable(),
    gewijzigdOp: Tijdstip,
    gewijzigdDoor: z.string(),
  })
  .meta({ id: 'ProductRegel' });
export type ProductRegel = z.infer<typeof ProductRegel>;

export const ProductLijst = z.object({ producten: z.array(ProductRegel) }).meta({ id: 'ProductLijst' });

/** What an editor can choose from. */
export const ProductKeuzes = z
  .object({
    /** Forms of this portal that are published. */
    formulieren: z.array(z.object({ id: z.string(), titel: z.string() })),
    /** Whether this municipality has Open Formulieren. */
    openFormulieren: z.boolean(),
  })
  .meta({ id: 'ProductKeuzes' });

export const ProductDetail = ProductRegel.extend({
  inhoud: ProductInhoud,
  versies: z.array(
    z.object({ versie: z.int(), moment: Tijdstip, door: z.string(), titel: z.string(), inhoud: ProductInhoud }),
  ),
  keuzes: ProductKeuzes,
}).meta({ id: 'ProductDetail' });
export type ProductDetail = z.infer<typeof ProductDetail>;

export const NieuwProduct = z.object({ slug, inhoud: ProductInhoud }).meta({ id: 'NieuwProduct' });
/** `versie` is the one that the editor began with: somebody else may have saved meanwhile. */
export const ProductOpslag = z.object({ versie: z.int(), inhoud: ProductInhoud }).meta({ id: 'ProductOpslag' });
/** Without a day it is read from now on. */
export const ProductPublicatie = z.object({ versie: z.int().min(1), vanaf: Datum.nullable() });

const Groep = z.array(z.string().trim().min(2).max(60)).min(2).max(20);

/** Words that mean the same to who searches, in groups. */
export const Synoniemen = z.object({ groepen: z.array(Groep).max(500) }).meta({ id: 'Synoniemen' });
/** `begonnenMet` is what the editor saw: somebody else may have saved meanwhile. */
export const SynoniemenOpslag = Synoniemen.extend({ begonnenMet: z.array(z.array(z.string())) }).meta({
  id: 'SynoniemenOpslag',
});
