import { z } from 'zod';
import { Datum, Tijdstip } from './common.ts';
import { Doel } from './raadpleging.ts';

/** The legal grounds on which looks may be withheld (AVG 23 lid 1, by UAVG 41 lid 1): the letter of UAVG 41. */
const Beperkingsgrond = z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']).meta({ id: 'Beperkingsgrond' });

/** Where a restriction stands. Only `van_kracht` withholds anything. */
const BeperkingStand = z
  .enum(['wacht_op_collega', 'van_kracht', 'afgewezen', 'opgeheven', 'verlopen'])
  .meta({ id: 'BeperkingStand' });

const Handeling = z.object({ door: z.string(), op: Tijdstip });

const gemeen = {
  id: z.uuid(),
  stand: BeperkingStand,
  grond: Beperkingsgrond,
  /** The looks from this day up to and including that one. */
  van: Datum,
  tot: Datum,
  /** Ends by itself after this day. */
  einde: Datum,
  aangevraagd: Handeling,
  /** Whether it was the reader who asked for it: then a colleague decides. */
  vanMij: z.boolean(),
};

export const InzageBeperkingen = z
  .object({
    beperkingen: z.array(z.object(gemeen)),
    /** The purposes to which a restriction may be limited. */
    doelen: z.array(Doel),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'InzageBeperkingen' });
export type InzageBeperkingen = z.infer<typeof InzageBeperkingen>;

export const InzageBeperking = z
  .object({
    ...gemeen,
    betrokkene: z.object({ soort: z.enum(['bsn', 'kvk']), nummer: z.string() }),
    doel: z.object({ code: z.string(), naam: z.string() }).nullable(),
    zaaknummer: z.string().nullable(),
    reden: z.string(),
    /** How many lines of the log fall under it now. */
    regels: z.int(),
    besluit: Handeling.extend({
      wat: z.enum(['bevestigd', 'afgewezen']),
      toelichting: z.string().nullable(),
    }).nullable(),
    opgeheven: Handeling.extend({ toelichting: z.string() }).nullable(),
  })
  .meta({ id: 'InzageBeperking' });
export type InzageBeperking = z.infer<typeof InzageBeperking>;

const nummer = z.string().trim();

/** The eleven test of a BSN. */
function isBsn(value: string): boolean {
  if (!/^\d{9}$/.test(value) || value === '000000000') return false;
  const som = [...value].reduce((sum, digit, at) => sum + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return som % 11 === 0;
}

export const NieuweInzageBeperking = z
  .object({
    betrokkene: z.discriminatedUnion('soort', [
      z.object({
        soort: z.literal('bsn'),
        nummer: nummer.refine(isBsn, 'Dit is geen burgerservicenummer. Kijk het na.'),
      }),
      z.object({ soort: z.literal('kvk'), nummer: nummer.regex(/^\d{8}$/, 'Een KvK-nummer heeft acht cijfers.') }),
    ]),
    van: Datum,
    tot: Datum,
    doel: z.string().min(1).max(60).nullable(),
    zaaknummer: nummer.min(1).max(60).nullable(),
    grond: Beperkingsgrond,
    reden: z
      .string()
      .trim()
      .min(20, 'Leg in ten minste 20 tekens uit waarom dit nodig is.')
      .max(2000, 'Maak de uitleg korter: hooguit 2000 tekens.'),
    einde: Datum,
  })
  .refine(({ van, tot }) => van <= tot, { path: ['tot'], message: 'Kies een dag die niet voor de eerste dag ligt.' })
  .meta({ id: 'NieuweInzageBeperking' });
export type NieuweInzageBeperking = z.infer<typeof NieuweInzageBeperking>;

export const InzageBeperkingPad = z.object({ beperkingId: z.uuid() });
export const BeperkingToelichting = z
  .object({ toelichting: z.string().trim().min(1, 'Schrijf op waarom.').max(1000) })
  .meta({ id: 'BeperkingToelichting' });
