import { z } from 'zod';

export const OpenFormulierPad = z.object({
  naam: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80),
});

/** What the SDK of Open Formulieren needs to show a form of theirs in a page of ours. */
export const OpenFormulier = z
  .object({
    naam: z.string(),
    /** The form at its own place, for when it cannot be shown here. */
    adres: z.string(),
    sdk: z.object({ module: z.string(), stijl: z.string().nullable(), api: z.string() }),
  })
  .meta({ id: 'OpenFormulier' });
export type OpenFormulier = z.infer<typeof OpenFormulier>;
