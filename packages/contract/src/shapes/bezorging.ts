import { z } from 'zod';
import { BronSleutel, Tijdstip } from './common.ts';

/** Somebody who has to be told by an employee. Not who, and not of what: those are asked for with a purpose. */
export const NietBereikt = z
  .object({
    id: z.uuid(),
    /** `post`: wants letters; `onbezorgd`: nothing that we sent arrived. */
    reden: z.enum(['post', 'onbezorgd']),
    soort: z.enum(['persoon', 'bedrijf']),
    gemaakt: Tijdstip,
    /** 48 hours after it was posted (Awb 2:10). */
    uiterlijk: Tijdstip,
    teLaat: z.boolean(),
    zaken: z.array(BronSleutel),
    pogingen: z.array(
      z.object({
        kanaal: z.enum(['email', 'sms']),
        /** `adres`: it does not take messages; `dienst`: the service did not answer in time. */
        oorzaak: z.enum(['adres', 'dienst']),
        op: Tijdstip,
      }),
    ),
  })
  .meta({ id: 'NietBereikt' });
export type NietBereikt = z.infer<typeof NietBereikt>;

export const Bezorging = z
  .object({ items: z.array(NietBereikt), aantal: z.int(), peilmoment: Tijdstip })
  .meta({ id: 'Bezorging' });
export type Bezorging = z.infer<typeof Bezorging>;

export const KennisgevingPad = z.object({ kennisgevingId: z.uuid() });

/** Whom to tell, and where to write. */
export const Ontvanger = z
  .object({
    naam: z.string().nullable(),
    adres: z.array(z.string()),
    /** The address may be given to nobody (BRP geheimhouding). */
    geheim: z.boolean(),
  })
  .meta({ id: 'Ontvanger' });
export type Ontvanger = z.infer<typeof Ontvanger>;

export const Afhandeling = z.object({ hoe: z.enum(['brief', 'gebeld', 'niet-nodig']) }).meta({ id: 'Afhandeling' });
