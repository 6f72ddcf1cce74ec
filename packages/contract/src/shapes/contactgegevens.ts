import { z } from 'zod';
import { OntbrekendeBron, RegisterId, Tijdstip } from './common.ts';
import { Telefoonnummer } from './vragen.ts';

const AdresSoort = z.enum(['email', 'telefoonnummer']).meta({ id: 'AdresSoort' });
const Onderwerp = z.enum(['zaken', 'taken', 'berichten', 'vragen']);
const Kanaal = z.enum(['portaal', 'email', 'sms', 'post']);
const PortaalTaal = z.enum(['nl', 'en', 'tr', 'ar', 'hy']);

export const AdresPad = z.object({ adresId: RegisterId });
export const ControlePad = z.object({ controleId: z.uuid() });

const ContactAdres = z
  .object({
    id: z.string(),
    soort: AdresSoort,
    adres: z.string(),
    geverifieerd: z.boolean(),
    /** The one of its kind that is used. */
    voorkeur: z.boolean(),
    /** What was changed still has to reach the municipality's register. */
    wordtBezorgd: z.boolean(),
  })
  .meta({ id: 'ContactAdres' });

const AdresControle = z
  .object({
    id: z.string(),
    soort: AdresSoort,
    adres: z.string(),
    /** The address that it takes the place of. */
    vervangt: z.string().nullable(),
    verloopt: Tijdstip,
    pogingenOver: z.int(),
    opnieuwVanaf: Tijdstip,
  })
  .meta({ id: 'AdresControle' });

export const Contactgegevens = z
  .object({
    adressen: z.array(ContactAdres),
    /** Addresses for which a code was sent that was not filled in yet. */
    controles: z.array(AdresControle),
    kanalen: z.array(z.object({ onderwerp: Onderwerp, gekozen: Kanaal, mogelijk: z.array(Kanaal) })),
    /** Null: never chosen here. */
    taal: PortaalTaal.nullable(),
    /** How long a code works, in minutes. */
    codeMinuten: z.int(),
    ontbrekend: z.array(OntbrekendeBron),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'Contactgegevens' });
export type Contactgegevens = z.infer<typeof Contactgegevens>;

/** Open Klant keeps eighty characters of an address. */
const EmailAdres = z
  .string()
  .trim()
  .max(80, 'Dit e-mailadres is te lang.')
  .pipe(z.email('Dit is geen e-mailadres. Een e-mailadres ziet eruit als naam@voorbeeld.nl.'));

const vervangt = RegisterId.nullable().default(null);

export const NieuwAdres = z
  .discriminatedUnion('soort', [
    z.object({ soort: z.literal('email'), adres: EmailAdres, vervangt }),
    z.object({ soort: z.literal('telefoonnummer'), adres: Telefoonnummer, vervangt }),
  ])
  .meta({ id: 'NieuwAdres' });

export const Adrescode = z
  .object({
    code: z
      .string()
      .transform((code) => code.replaceAll(/\s/g, ''))
      .pipe(z.string().regex(/^\d{6}$/, 'De code heeft 6 cijfers.')),
  })
  .meta({ id: 'Adrescode' });

export const Kanaalkeuze = z
  .object({
    kanalen: z
      .array(z.object({ onderwerp: Onderwerp, kanaal: Kanaal }))
      .min(1)
      .max(10),
  })
  .meta({ id: 'Kanaalkeuze' });

export const Taalkeuze = z.object({ taal: PortaalTaal }).meta({ id: 'Taalkeuze' });
