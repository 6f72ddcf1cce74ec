import { bevindingcodes, ontwerpSchema } from '@loket/formulieren/definitie';
import { z } from 'zod';
import { Datum, Tijdstip } from './common.ts';
import { Formulier, FormulierPad } from './formulieren.ts';

/** A form that editors are writing: of the same shape, but it need not be finished. */
export const FormulierOntwerp = ontwerpSchema.meta({ id: 'FormulierOntwerp' });

const Versie = z.int().min(1);
export const FormulierVersiePad = FormulierPad.extend({ versie: z.coerce.number().int().min(1) });

/** `gewijzigd`: published, and a newer one is being written. `concept`: never published. */
const FormulierStand = z.enum(['concept', 'gepubliceerd', 'gewijzigd', 'ingetrokken']);

export const FormulierBeheerRegel = z
  .object({
    id: z.string(),
    titel: z.string(),
    stand: FormulierStand,
    /** With which people begin now. */
    gepubliceerd: z.int().nullable(),
    gewijzigdOp: Tijdstip,
    gewijzigdDoor: z.string(),
    /** How many people filled in part of an older version and can go on with it. */
    onderweg: z.int(),
  })
  .meta({ id: 'FormulierBeheerRegel' });
export type FormulierBeheerRegel = z.infer<typeof FormulierBeheerRegel>;

/** A kind of case that a form can begin. */
const Zaaktypekeuze = z.object({
  identificatie: z.string(),
  naam: z.string(),
  /** How strongly one must log in for it: follows from the zaaktype. */
  niveau: z.enum(['midden', 'substantieel', 'hoog']),
});
export type Zaaktypekeuze = z.infer<typeof Zaaktypekeuze>;

export const FormulierBeheerLijst = z
  .object({ formulieren: z.array(FormulierBeheerRegel), zaaktypen: z.array(Zaaktypekeuze) })
  .meta({ id: 'FormulierBeheerLijst' });

export const FormulierBevinding = z
  .object({
    /** Ids of step, part and, in a group, question; empty for the form as a whole. */
    pad: z.array(z.string()),
    /** Which field of it: `label.nl`. */
    veld: z.string().nullable(),
    code: z.enum(bevindingcodes),
    over: z.string().nullable(),
    ernst: z.enum(['fout', 'tip']),
  })
  .meta({ id: 'FormulierBevinding' });
export type FormulierBevinding = z.infer<typeof FormulierBevinding>;

export const FormulierKeuring = z
  .object({
    bevindingen: z.array(FormulierBevinding),
    /** Names of the properties of its zaaktype; null when they could not be asked. */
    eigenschappen: z.array(z.string()).nullable(),
  })
  .meta({ id: 'FormulierKeuring' });
export type FormulierKeuring = z.infer<typeof FormulierKeuring>;

export const FormulierBeheer = z
  .object({
    ...FormulierBeheerRegel.shape,
    /** Newest first. */
    versies: z.array(z.object({ versie: Versie, moment: Tijdstip, door: z.string() })),
    /** The newest version; null when there is none yet. */
    nieuwste: Formulier.nullable(),
    ontwerp: z
      .object({
        inhoud: FormulierOntwerp,
        revisie: z.int(),
        /** The newest version when it was written. */
        opVersie: z.int().nullable(),
        op: Tijdstip,
        door: z.string(),
      })
      .nullable(),
    zaaktypen: z.array(Zaaktypekeuze),
    /** Which day it is for the form. */
    vandaag: Datum,
  })
  .meta({ id: 'FormulierBeheer' });
export type FormulierBeheer = z.infer<typeof FormulierBeheer>;

/** `kopieVan`: with the questions of that form, instead of empty. */
export const NieuwFormulier = z
  .object({
    titel: z.string().trim().min(3).max(120),
    zaaktype: z.string().min(1).max(50),
    kopieVan: FormulierPad.shape.formulier.nullable(),
  })
  .meta({ id: 'NieuwFormulier' });

/** What the editor had before her: the revision of the concept, null when there was none, and the newest version. */
const Gezien = { revisie: z.int().nullable(), nieuwste: z.int().nullable() };
export const FormulierOntwerpOpslag = z
  .object({ ...Gezien, inhoud: FormulierOntwerp })
  .meta({ id: 'FormulierOntwerpOpslag' });

/** Not `bewaard`: a colleague saved or published meanwhile, and this is how it stands now. */
export const FormulierOntwerpBewaard = z
  .object({ bewaard: z.boolean(), beheer: FormulierBeheer })
  .meta({ id: 'FormulierOntwerpBewaard' });
export type FormulierOntwerpBewaard = z.infer<typeof FormulierOntwerpBewaard>;

export const FormulierPublicatie = z.object({ revisie: z.int() }).meta({ id: 'FormulierPublicatie' });
/** Publishes an earlier version again, as a new one; `nieuwste` is the newest that the editor saw. */
export const FormulierTerugzetten = z.object({ versie: Versie, nieuwste: Versie }).meta({ id: 'FormulierTerugzetten' });
