import { z } from 'zod';
import { Datum, Tijdstip } from './common.ts';
import { Bijlage, RijkeTekst, VoorWie } from './rijke-tekst.ts';

/** A page of the handbook as an editor writes it. */
export const PaginaInhoud = z
  .object({
    titel: z.string().trim().min(3).max(120),
    samenvatting: z.string().trim().max(300),
    tekst: RijkeTekst,
    bijlagen: z.array(Bijlage).max(20),
    doelgroep: VoorWie,
    /** Identificatie of who sees to it that it is right. */
    eigenaar: z.string().min(1).max(60),
    /** Day on which the owner looks whether it still is right; null is never. */
    herzienOp: Datum.nullable(),
    /** An example to begin new pages with; nobody reads it as a page. */
    sjabloon: z.boolean(),
  })
  .meta({ id: 'PaginaInhoud' });
export type PaginaInhoud = z.infer<typeof PaginaInhoud>;

export const PaginaPad = z.object({ paginaId: z.uuid() });
export const PaginaBestandPad = PaginaPad.extend({ bestandId: z.uuid() });

/** A page in the tree; its place among those of the same parent is its place in the list. */
export const PaginaTak = z
  .object({ id: z.uuid(), ouder: z.uuid().nullable(), titel: z.string() })
  .meta({ id: 'PaginaTak' });
export type PaginaTak = z.infer<typeof PaginaTak>;

export const PaginaBoom = z.object({ paginas: z.array(PaginaTak) }).meta({ id: 'PaginaBoom' });
export type PaginaBoom = z.infer<typeof PaginaBoom>;

/** A page as everybody reads it for whom it is. */
export const PaginaDetail = z
  .object({
    id: z.uuid(),
    titel: z.string(),
    samenvatting: z.string(),
    tekst: RijkeTekst,
    bijlagen: z.array(Bijlage),
    eigenaar: z.object({ identificatie: z.string(), naam: z.string() }),
    gewijzigdOp: Tijdstip,
    herzienOp: Datum.nullable(),
    /** From the top down, those that she may read. */
    kruimels: z.array(z.object({ id: z.uuid(), titel: z.string() })),
    onder: z.array(z.object({ id: z.uuid(), titel: z.string() })),
    /** She reads it as its owner or as an editor; it is for others. */
    buitenDoelgroep: z.boolean(),
    magBewerken: z.boolean(),
    /** She said that it helped her. */
    hielpMij: z.boolean(),
  })
  .meta({ id: 'PaginaDetail' });
export type PaginaDetail = z.infer<typeof PaginaDetail>;

export const PaginaHielp = z.object({ hielp: z.boolean() }).meta({ id: 'PaginaHielp' });

/** `gewijzigd`: colleagues read an older version than the newest. */
export const PaginaBeheerRegel = z
  .object({
    id: z.uuid(),
    ouder: z.uuid().nullable(),
    titel: z.string(),
    stand: z.enum(['concept', 'gepubliceerd', 'gewijzigd', 'sjabloon']),
    versie: z.int(),
    gepubliceerd: z.int().nullable(),
    eigenaar: z.string(),
    herzienOp: Datum.nullable(),
    kapotteLinks: z.int(),
    gewijzigdOp: Tijdstip,
    gewijzigdDoor: z.string(),
  })
  .meta({ id: 'PaginaBeheerRegel' });
export type PaginaBeheerRegel = z.infer<typeof PaginaBeheerRegel>;

const Keuze = z.object({ code: z.string(), naam: z.string() });
export const PaginaKeuzes = z
  .object({
    doelgroepen: z.array(Keuze),
    medewerkers: z.array(Keuze),
    sjablonen: z.array(z.object({ id: z.uuid(), titel: z.string(), inhoud: PaginaInhoud })),
  })
  .meta({ id: 'PaginaKeuzes' });
export type PaginaKeuzes = z.infer<typeof PaginaKeuzes>;

export const PaginaBeheerLijst = z
  .object({ paginas: z.array(PaginaBeheerRegel), keuzes: PaginaKeuzes })
  .meta({ id: 'PaginaBeheerLijst' });
export type PaginaBeheerLijst = z.infer<typeof PaginaBeheerLijst>;

export const PaginaBeheerDetail = PaginaBeheerRegel.extend({
  inhoud: PaginaInhoud,
  versies: z.array(
    z.object({ versie: z.int(), moment: Tijdstip, door: z.string(), titel: z.string(), inhoud: PaginaInhoud }),
  ),
  links: z.array(z.object({ adres: z.string(), sinds: Tijdstip })),
  keuzes: PaginaKeuzes,
}).meta({ id: 'PaginaBeheerDetail' });
export type PaginaBeheerDetail = z.infer<typeof PaginaBeheerDetail>;

export const PaginaNieuw = z.object({ ouder: z.uuid().nullable(), inhoud: PaginaInhoud }).meta({ id: 'PaginaNieuw' });
/** `versie` is the one that the editor began with: somebody else may have saved meanwhile. */
export const PaginaOpslag = z.object({ versie: z.int(), inhoud: PaginaInhoud }).meta({ id: 'PaginaOpslag' });
export const PaginaVersieKeuze = z.object({ versie: z.int().min(1) });
/** The page still is right; `herzienOp` is when its owner looks again, a day to come. */
export const PaginaControle = z.object({ herzienOp: Datum }).meta({ id: 'PaginaControle' });
/** Puts a page under another one, before one of its children or at the end. */
export const PaginaPlek = z.object({ ouder: z.uuid().nullable(), voor: z.uuid().nullable() });

/** What somebody says is not right, of what she reads. */
const tekst = z.string().trim().min(3).max(1000);
export const TerugmeldingInvoer = z
  .discriminatedUnion('soort', [
    z.object({ soort: z.enum(['nieuws', 'pagina', 'evenement']), id: z.uuid(), tekst }),
    /** Any other page of the portal, by its path. */
    z.object({
      soort: z.literal('portaal'),
      pad: z
        .string()
        .max(200)
        .regex(/^\/[a-z0-9/-]*$/i),
      tekst,
    }),
  ])
  .meta({ id: 'TerugmeldingInvoer' });
export const TerugmeldingPad = z.object({ meldingId: z.uuid() });
export const TerugmeldingAfhandeling = z.object({ antwoord: z.string().trim().max(500) });
export const Terugmeldingen = z
  .object({
    meldingen: z.array(
      z.object({
        id: z.uuid(),
        onderwerp: z.string(),
        pad: z.string(),
        tekst: z.string(),
        naam: z.string(),
        moment: Tijdstip,
      }),
    ),
    /** Pages of which the review is near or past, or with links that lead nowhere. */
    werk: z.array(
      z.object({
        id: z.uuid(),
        titel: z.string(),
        soort: z.enum(['herzien', 'kapotte-links']),
        uiterlijk: Datum.nullable(),
        /** Addresses that lead nowhere. */
        links: z.array(z.string()),
        pad: z.string(),
      }),
    ),
  })
  .meta({ id: 'Terugmeldingen' });
export type Terugmeldingen = z.infer<typeof Terugmeldingen>;
