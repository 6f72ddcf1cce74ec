import { z } from 'zod';

/**
 * Text with structure, as the editor of the house makes it (the JSON of ProseMirror). This is all there is: another kind
 * of node, another mark or a link to elsewhere is refused, and what else hangs on them (styles, classes, targets) is left
 * out. It is never HTML, so nothing in it can act. Nesting is bounded, so that no text is too deep to walk.
 */

/** Where a link may lead: a site over https, a mail address, a telephone number, or a page of the portal. */
export const LinkAdres = z
  .string()
  .trim()
  .max(1000)
  .regex(
    /^(https:\/\/[^\s\\/?#@]+([/?#][^\s\\]*)?|mailto:[^\s@:/?]+@[^\s@:/?]+|tel:\+?[\d-]{3,20}|\/(?![/\\])[^\s\\]*)$/,
    {
      error:
        'Gebruik een adres dat begint met https://, mailto: of tel:, of een pagina van dit portaal die begint met /.',
    },
  );

const Opmaak = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: LinkAdres }) }),
]);

const Regeldeel = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    text: z.string().min(1).max(20_000),
    marks: z.array(Opmaak).max(3).optional(),
  }),
  z.object({ type: z.literal('hardBreak') }),
]);
const regeldelen = z.array(Regeldeel).max(400).optional();

const Alinea = z.object({ type: z.literal('paragraph'), content: regeldelen });
const Kop = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: regeldelen,
});

const opsomming = z.literal('bulletList');
const nummering = z.literal('orderedList');
const stuk = <T extends z.ZodType>(inhoud: T) =>
  z.object({ type: z.literal('listItem'), content: z.array(inhoud).min(1).max(40) });
const lijsten = <T extends z.ZodType>(inhoud: T) => {
  const content = z.array(stuk(inhoud)).min(1).max(200);
  return [z.object({ type: opsomming, content }), z.object({ type: nummering, content })] as const;
};
const diepste = lijsten(Alinea);
const middelste = lijsten(z.discriminatedUnion('type', [Alinea, ...diepste]));
const Lijsten = lijsten(z.discriminatedUnion('type', [Alinea, ...middelste]));

const Citaat = z.object({ type: z.literal('blockquote'), content: z.array(Alinea).min(1).max(40) });

const cel = {
  attrs: z.object({ colspan: z.int().min(1).max(20), rowspan: z.int().min(1).max(200) }).optional(),
  content: z.array(Alinea).min(1).max(40),
};
const Tabel = z.object({
  type: z.literal('table'),
  content: z
    .array(
      z.object({
        type: z.literal('tableRow'),
        content: z
          .array(
            z.discriminatedUnion('type', [
              z.object({ type: z.literal('tableHeader'), ...cel }),
              z.object({ type: z.literal('tableCell'), ...cel }),
            ]),
          )
          .max(20),
      }),
    )
    .min(1)
    .max(200),
});

/** An image that was uploaded here before, and what it shows for who does not see it. */
const Afbeelding = z.object({
  type: z.literal('afbeelding'),
  attrs: z.object({
    bestandId: z.uuid(),
    alt: z.string().trim().min(1, { error: 'Beschrijf wat er op de afbeelding te zien is.' }).max(300),
    bijschrift: z.string().trim().max(300).default(''),
  }),
});

export const kaderSoorten = ['uitleg', 'tip', 'let-op'] as const;
const Kader = z.object({
  type: z.literal('kader'),
  attrs: z.object({ soort: z.enum(kaderSoorten) }),
  content: z
    .array(z.discriminatedUnion('type', [Alinea, ...diepste]))
    .min(1)
    .max(40),
});

const Blok = z.discriminatedUnion('type', [Alinea, Kop, ...Lijsten, Citaat, Tabel, Afbeelding, Kader]);

export const RijkeTekst = z
  .object({ type: z.literal('doc'), content: z.array(Blok).min(1).max(600) })
  .meta({ id: 'RijkeTekst' });
export type RijkeTekst = z.infer<typeof RijkeTekst>;

/** A file that hangs on a text; it was uploaded here before. */
export const Bijlage = z
  .object({ bestandId: z.uuid(), naam: z.string().trim().min(1).max(120) })
  .meta({ id: 'Bijlage' });
export type Bijlage = z.infer<typeof Bijlage>;

export const TekstBestandVraag = z.object({ soort: z.enum(['afbeelding', 'bijlage']) });
export const TekstBestandPad = z.object({ bestandId: z.uuid() });

/** What was uploaded: an image as it was made smaller, or an attachment. */
export const TekstBestand = z
  .object({
    bestandId: z.uuid(),
    naam: z.string(),
    omvang: z.int(),
    breedte: z.int().nullable(),
    hoogte: z.int().nullable(),
  })
  .meta({ id: 'TekstBestand' });
export type TekstBestand = z.infer<typeof TekstBestand>;

/** For whom something is: whoever has one of these. The same words as the search has. */
export const VoorWie = z
  .array(z.string().regex(/^(medewerker|partner|(team|rol|vaardigheid|locatie):[\p{L}\p{N}][\p{L}\p{N} &_-]{0,59})$/u))
  .min(1, { error: 'Kies voor wie dit is.' })
  .max(40);
