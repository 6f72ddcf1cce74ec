import { z } from 'zod';
import { Datum, Tijdstip } from './common.ts';
import { Kopiehoofdstuk } from './inzendingen.ts';

const Rol = z.enum(['partner', 'vertegenwoordiger']);
/**
 * `gevraagd`: not signed yet; `teruggetrokken`: taken back by who signed; `ingetrokken`: no longer asked by whose form it
 * is.
 */
const Handtekeningstand = z.enum(['gevraagd', 'getekend', 'geweigerd', 'teruggetrokken', 'ingetrokken']);

export const MedeondertekeningPad = z.object({ medeondertekeningId: z.uuid() });

const code = z.string().trim().min(1, 'Vul de code uit de e-mail in.').max(40, 'Deze code is te lang.');
export const Ondertekencode = z.object({ code }).meta({ id: 'Ondertekencode' });

export const OndertekenAkkoord = z.object({ akkoord: z.literal(true) }).meta({ id: 'OndertekenAkkoord' });

export const Weigering = z
  .object({
    /** For the municipality only: whose form it is does not read it. */
    reden: z.string().trim().min(1, 'Schrijf kort waarom u niet tekent.').max(1000, 'Dit is te lang.'),
  })
  .meta({ id: 'Weigering' });

/** Where the question goes now; null: only to who is known from the register, in the portal. */
export const OpnieuwVragen = z
  .object({ email: z.email('Vul een e-mailadres in.').max(254).nullable() })
  .meta({ id: 'OpnieuwVragen' });

/** For who must sign: one of the forms of somebody else. */
const MedeondertekeningRegel = z
  .object({
    id: z.uuid(),
    rol: Rol,
    /** Whose form it is; null where that is not known now. */
    aanvrager: z.string().nullable(),
    /** Title of the form. */
    formulier: z.string(),
    stand: Handtekeningstand,
    uiterlijk: Datum,
    /** The term has ended; signing is still possible. */
    verlopen: z.boolean(),
    beslistOp: Tijdstip.nullable(),
  })
  .meta({ id: 'MedeondertekeningRegel' });
export type MedeondertekeningRegel = z.infer<typeof MedeondertekeningRegel>;

export const Medeondertekeningen = z
  .object({ items: z.array(MedeondertekeningRegel) })
  .meta({ id: 'Medeondertekeningen' });
export type Medeondertekeningen = z.infer<typeof Medeondertekeningen>;

/** What somebody signs: who asks it and why, the answers that are about both, and the declarations. */
export const Medeondertekening = MedeondertekeningRegel.extend({
  nummer: z.string(),
  waarom: z.string(),
  ontvangenOp: Tijdstip,
  kopie: z.array(Kopiehoofdstuk),
  verklaringen: z.array(z.string()),
  /** What one agrees with by signing, in so many words. */
  akkoord: z.string(),
}).meta({ id: 'Medeondertekening' });
export type Medeondertekening = z.infer<typeof Medeondertekening>;
