import { z } from 'zod';
import { BronSleutel, Datum, OntbrekendeBron, RegisterId, Tijdstip } from './common.ts';
import { DocumentSamenvatting } from './zaken.ts';

export const BerichtSamenvatting = z
  .object({
    id: RegisterId,
    /** Null when the message has none. */
    onderwerp: z.string().nullable(),
    soort: z.enum(['notificatie', 'betaalverzoek', 'uitnodiging', 'verzoek']).nullable(),
    gepubliceerdOp: Datum,
    gelezen: z.boolean(),
    /** What we ask; null when there is nothing to do. */
    vraag: z.enum(['betalen', 'informatie_verstrekken']).nullable(),
    /** Last day to do it; null when there is none. */
    uiterlijk: Datum.nullable(),
    aantalBijlagen: z.int(),
  })
  .meta({ id: 'BerichtSamenvatting' });
export type BerichtSamenvatting = z.infer<typeof BerichtSamenvatting>;

export const BerichtenVraag = z.object({
  stand: z.enum(['alle', 'ongelezen']).default('alle'),
  /** Part of the subject or of the text. */
  zoek: z.string().trim().max(100).default(''),
  pagina: z.coerce.number().int().min(1).max(1000).default(1),
  perPagina: z.coerce.number().int().min(1).max(100).default(20),
});

export const BerichtenLijst = z
  .object({
    /** Newest first. */
    resultaten: z.array(BerichtSamenvatting),
    aantal: z.int(),
    /** Within the search; null while not everything could be read. */
    aantalAlle: z.int().nullable(),
    aantalOngelezen: z.int().nullable(),
    pagina: z.int(),
    perPagina: z.int(),
    ontbrekend: z.array(OntbrekendeBron),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'BerichtenLijst' });
export type BerichtenLijst = z.infer<typeof BerichtenLijst>;

export const BerichtPad = z.object({ id: RegisterId });

export const BerichtDetail = BerichtSamenvatting.extend({
  /** Plain text; never to be shown as HTML. */
  tekst: z.string(),
  referentie: z.string().nullable(),
  bijlagen: z.array(DocumentSamenvatting),
  ontbrekend: z.array(OntbrekendeBron),
  peilmoment: Tijdstip,
}).meta({ id: 'BerichtDetail' });
export type BerichtDetail = z.infer<typeof BerichtDetail>;

export const BijlagePad = BerichtPad.extend({
  documentBron: BronSleutel.shape.bron,
  documentId: BronSleutel.shape.id,
});

/** For the mark in the navigation; null when nobody knows now. */
export const OngelezenBerichten = z.object({ aantal: z.int().nullable() }).meta({ id: 'OngelezenBerichten' });
export type OngelezenBerichten = z.infer<typeof OngelezenBerichten>;
