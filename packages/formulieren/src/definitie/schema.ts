import { z } from 'zod';
import type { EnkeleVraag, Formulier, Onderdeel } from '../model.ts';

/**
 * The shape of a form. `af`: as it may be published. `ontwerp`: the same, but texts may still be empty and lists too
 * short, so that an editor can stop halfway and the engine can still go through it.
 */
function maakSchema(eis: 'af' | 'ontwerp'): z.ZodType<Formulier, Formulier> {
  const minst = (aantal: number) => (eis === 'af' ? aantal : 0);
  const woorden = z.string().min(minst(1));
  const tekst = z.strictObject({
    nl: woorden,
    en: woorden.optional(),
    tr: woorden.optional(),
    ar: woorden.optional(),
    hy: woorden.optional(),
  });
  const id = z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    .max(60);
  const grens = z.union([z.iso.date(), z.literal('vandaag')]);
  const voorwaarde = z.record(z.string(), z.unknown());
  const eindig = z.number();

  const basis = {
    id,
    label: tekst,
    uitleg: tekst.optional(),
    waarom: tekst,
    verplicht: z.boolean(),
    als: voorwaarde.optional(),
    prefill: z
      .strictObject({
        bron: z.enum(['brp', 'kvk', 'contactgegevens', 'besluit', 'eerder']),
        veld: id,
        aanpasbaar: z.boolean(),
      })
      .optional(),
    eigenschap: z.string().min(minst(1)).max(20).optional(),
  };
  const optie = z.strictObject({ waarde: id, label: tekst, uitleg: tekst.optional() });
  const opties = z.array(optie).min(minst(2)).max(60);
  const aantal = z.int().min(0).max(50);

  const enkel = [
    z.strictObject({ ...basis, soort: z.literal('tekst'), maximaal: z.int().min(minst(1)).max(500) }),
    z.strictObject({ ...basis, soort: z.literal('lange-tekst'), maximaal: z.int().min(minst(1)).max(10_000) }),
    z.strictObject({
      ...basis,
      soort: z.literal('getal'),
      minimum: eindig.optional(),
      maximum: eindig.optional(),
      decimalen: z.int().min(0).max(6),
      eenheid: tekst.optional(),
    }),
    z.strictObject({ ...basis, soort: z.literal('bedrag'), minimum: eindig.optional(), maximum: eindig.optional() }),
    z.strictObject({ ...basis, soort: z.literal('datum'), vanaf: grens.optional(), tot: grens.optional() }),
    z.strictObject({ ...basis, soort: z.literal('keuze'), opties }),
    z.strictObject({ ...basis, soort: z.literal('meerkeuze'), opties, hoogstens: z.int().min(1).max(60).optional() }),
    z.strictObject({ ...basis, soort: z.literal('ja-nee') }),
    z.strictObject({ ...basis, soort: z.literal('adres') }),
    z.strictObject({ ...basis, soort: z.literal('iban') }),
    z.strictObject({ ...basis, soort: z.literal('email') }),
    z.strictObject({ ...basis, soort: z.literal('telefoon') }),
    z.strictObject({ ...basis, soort: z.literal('bsn') }),
    z.strictObject({
      ...basis,
      soort: z.literal('bestand'),
      hoogstens: z.int().min(1).max(20),
      informatieobjecttype: z.string().min(1).optional(),
      typen: z
        .array(z.enum(['pdf', 'foto', 'tekst', 'rekenblad']))
        .min(1)
        .max(4)
        .optional(),
    }),
    z.strictObject({ ...basis, soort: z.literal('verklaring'), tekst }),
  ] as const;
  const enkeleVraag: z.ZodType<EnkeleVraag, EnkeleVraag> = z.discriminatedUnion('soort', enkel);

  const groep = z.strictObject({
    ...basis,
    soort: z.literal('groep'),
    minimum: aantal,
    maximum: aantal,
    naam: tekst,
    vragen: z.array(enkeleVraag).min(minst(1)).max(30),
  });
  const informatie = z.strictObject({
    id,
    soort: z.literal('informatie'),
    tekst,
    toon: z.enum(['gewoon', 'dringend']),
    als: voorwaarde.optional(),
  });
  const onderdeel: z.ZodType<Onderdeel, Onderdeel> = z.discriminatedUnion('soort', [...enkel, groep, informatie]);
  const stap = z.strictObject({
    id,
    titel: tekst,
    als: voorwaarde.optional(),
    onderdelen: z.array(onderdeel).min(minst(1)).max(30),
  });

  const medeondertekening = z.strictObject({
    rol: z.enum(['partner', 'vertegenwoordiger']),
    als: voorwaarde.optional(),
    naam: id,
    email: id,
    waarom: tekst,
    toont: z.array(id).min(minst(1)).max(60).optional(),
    termijn: z.int().min(1).max(90).optional(),
  });

  return z.strictObject({
    id,
    versie: z.int().min(minst(1)),
    titel: tekst,
    zaaktype: z.string().min(minst(1)).max(50),
    toegang: z.enum(['ingelogd', 'iedereen']),
    voor: z.array(z.enum(['persoon', 'bedrijf'])).min(minst(1)),
    meldingsdatum: z.literal('begin').optional(),
    concepten: z.strictObject({ per: z.enum(['besluit', 'aanvraag']), naam: id }).optional(),
    medeondertekening: z.union([medeondertekening, z.array(medeondertekening).min(minst(1)).max(5)]).optional(),
    start: z.strictObject({
      inleiding: tekst,
      nodig: z.array(tekst).max(20),
      minuten: z.int().min(minst(1)).max(240),
      dringend: tekst.optional(),
      goedOmTeWeten: z.array(tekst).max(10).optional(),
      daarna: tekst,
    }),
    stappen: z.array(stap).min(minst(1)).max(60),
  });
}

/** The shape of a form; what it may not say within that shape is for `controleer`. */
export const formulierSchema = maakSchema('af');
/** The shape of a form that somebody is still writing. */
export const ontwerpSchema = maakSchema('ontwerp');

/** The same as JSON Schema (draft 2020-12), for editors and other tools. */
export function formulierJsonSchema(): object {
  return z.toJSONSchema(formulierSchema, { unrepresentable: 'any' });
}
