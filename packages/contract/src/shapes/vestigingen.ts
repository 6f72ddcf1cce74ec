import { z } from 'zod';

const Vestigingsnummer = z.string().regex(/^\d{12}$/, 'Een vestigingsnummer heeft twaalf cijfers.');

/** The establishments of the company that is logged in, to choose from. */
export const Vestigingen = z
  .object({
    bedrijf: z.string(),
    kvkNummer: z.string(),
    /** The one that is acted for; null for the whole company. */
    gekozen: z.string().nullable(),
    vestigingen: z.array(
      z.object({
        vestigingsnummer: z.string(),
        naam: z.string(),
        hoofdvestiging: z.boolean(),
        adres: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'Vestigingen' });
export type Vestigingen = z.infer<typeof Vestigingen>;

export const VestigingKeuze = z
  .object({ vestigingsnummer: Vestigingsnummer.nullable() })
  .meta({ id: 'VestigingKeuze' });
