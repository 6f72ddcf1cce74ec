import { z } from 'zod';
import { BronSleutel, Datum, OntbrekendeBron, RegisterId, Tijdstip } from './common.ts';
import { DocumentSamenvatting, ZaakPad } from './zaken.ts';

/** Largest file that is taken, in bytes. */
export const MEESTE_BYTES = 50 * 1024 * 1024;

/** A file that was uploaded and not sent yet. */
export const KlaarBestand = z
  .object({
    id: z.uuid(),
    naam: z.string(),
    omvang: z.int(),
    /** Which kind of document it is said to be (`Documentvraag.id`). */
    soort: RegisterId,
  })
  .meta({ id: 'KlaarBestand' });
export type KlaarBestand = z.infer<typeof KlaarBestand>;

/** A kind of document that may be sent to this case, and what of it is there already. */
export const Documentvraag = z
  .object({
    id: RegisterId,
    naam: z.string(),
    /** `nodig`: we need it; `misschien`: we wait for something, do not have this, and only our letter says whether it is this. */
    gevraagd: z.enum(['nodig', 'misschien', 'nee']),
    aanwezig: z.array(DocumentSamenvatting),
  })
  .meta({ id: 'Documentvraag' });
export type Documentvraag = z.infer<typeof Documentvraag>;

/** Proof that a document was received. */
export const Ontvangst = z
  .object({
    id: z.string(),
    nummer: z.string(),
    naam: z.string(),
    soort: z.string(),
    /** `wacht`: received, being delivered to the case. */
    stand: z.enum(['wacht', 'bezorgd', 'mislukt']),
    reden: z.enum(['zaak-gesloten', 'geweigerd']).nullable(),
    ontvangen: Tijdstip,
  })
  .meta({ id: 'Ontvangst' });
export type Ontvangst = z.infer<typeof Ontvangst>;

/** What can be sent to a case. */
export const Inzending = z
  .object({
    nummer: z.string(),
    titel: z.string(),
    /** Why nothing can be sent; null when something can. */
    gesloten: z.enum(['zaak-gesloten', 'niet-bij-deze-zaak']).nullable(),
    /** Last day for what is asked; null when none is known. */
    uiterlijk: Datum.nullable(),
    vragen: z.array(Documentvraag),
    klaar: z.array(KlaarBestand),
    ontvangsten: z.array(Ontvangst),
    ontbrekend: z.array(OntbrekendeBron),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'Inzending' });
export type Inzending = z.infer<typeof Inzending>;

export const UploadVraag = z.object({ soort: RegisterId });
export const BestandPad = ZaakPad.extend({ bestandId: z.uuid() });

export const Versturen = z
  .object({
    /** Uploaded files to send. */
    bestanden: z.array(z.uuid()).max(20),
    /** Documents that are at the municipality already, of a case of one's own. */
    eerder: z.array(z.object({ zaak: BronSleutel, document: BronSleutel })).max(20),
  })
  .refine(({ bestanden, eerder }) => bestanden.length + eerder.length > 0, 'Kies eerst een document.')
  .meta({ id: 'Versturen' });

export const Ontvangsten = z.object({ ontvangsten: z.array(Ontvangst) }).meta({ id: 'Ontvangsten' });

export const DocumentenVraag = z.object({
  zoek: z.string().trim().max(100).default(''),
  pagina: z.coerce.number().int().min(1).max(1000).default(1),
  /** `bron/id` of a case: only what I sent to other cases and may be sent to this one too. */
  herbruikbaarVoor: z
    .string()
    .regex(/^[a-z0-9-]{1,40}\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    .optional(),
});

export const DocumentVanZaak = DocumentSamenvatting.extend({
  zaak: BronSleutel.extend({ titel: z.string(), nummer: z.string() }),
}).meta({ id: 'DocumentVanZaak' });
export type DocumentVanZaak = z.infer<typeof DocumentVanZaak>;

export const DocumentenLijst = z
  .object({
    resultaten: z.array(DocumentVanZaak),
    aantal: z.int(),
    pagina: z.int(),
    perPagina: z.int(),
    /** Letters of decisions in older cases are not among them: those stand at the case. */
    brievenBijZaak: z.boolean(),
    ontbrekend: z.array(OntbrekendeBron),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'DocumentenLijst' });
export type DocumentenLijst = z.infer<typeof DocumentenLijst>;
