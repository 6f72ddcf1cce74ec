import { z } from 'zod';
import { Datum, OntbrekendeBron, Tijdstip } from './common.ts';
import { Grondslag } from './sessie.ts';

/** Somebody for whom one may act, or why not. */
export const Vertegenwoordigde = z
  .object({
    /** Names this choice; says nothing about who it is. */
    id: z.string(),
    /** Null when no register told it. */
    naam: z.string().nullable(),
    grondslag: Grondslag,
    /** Of a child; null for others, and when the register does not know it. */
    leeftijd: z.int().nullable(),
    /** What one may do for this person: everything, matters of some kinds, or some kinds of cases by their everyday name. */
    wat: z.discriminatedUnion('soort', [
      z.object({ soort: z.literal('alles') }),
      z.object({ soort: z.literal('domeinen'), domeinen: z.array(z.enum(['geld', 'zorg', 'overig'])) }),
      z.object({ soort: z.literal('zaaktypen'), zaaktypen: z.array(z.string()) }),
    ]),
    /** The last day on which it holds, when it has one. */
    tot: Datum.nullable(),
    /** Null: one may. Otherwise why not. */
    magNiet: z.enum(['te-oud', 'afgeschermd', 'geen-gezag', 'onzeker']).nullable(),
  })
  .meta({ id: 'Vertegenwoordigde' });
export type Vertegenwoordigde = z.infer<typeof Vertegenwoordigde>;

export const VoorEenAnder = z
  .object({ personen: z.array(Vertegenwoordigde), ontbrekend: z.array(OntbrekendeBron), peilmoment: Tijdstip })
  .meta({ id: 'VoorEenAnder' });
export type VoorEenAnder = z.infer<typeof VoorEenAnder>;

export const Handelkeuze = z.object({ id: z.string().regex(/^[\w-]{10,64}$/) }).meta({ id: 'Handelkeuze' });

/** One kind of case for which a mandate can be given. */
const Machtigbaar = z.object({ code: z.string(), naam: z.string() }).meta({ id: 'Machtigbaar' });

export const Machtiging = z
  .object({
    id: z.uuid(),
    /** The other: who accepted it, or who gave it. Null while nobody has accepted it. */
    ander: z.string().nullable(),
    /** The giver's own words for whom it is; null in what one received. */
    voor: z.string().nullable(),
    zaaktypen: z.array(z.string()),
    tot: Datum,
    gegeven: Tijdstip,
    stand: z.enum(['wacht', 'code-verlopen', 'geldig', 'verlopen', 'ingetrokken', 'opgezegd', 'geweigerd']),
    /** Until when the code can be used, while it waits. */
    codeTot: Tijdstip.nullable(),
  })
  .meta({ id: 'Machtiging' });
export type Machtiging = z.infer<typeof Machtiging>;

export const Machtigingen = z
  .object({
    gegeven: z.array(Machtiging),
    ontvangen: z.array(Machtiging),
    machtigbaar: z.array(Machtigbaar),
  })
  .meta({ id: 'Machtigingen' });
export type Machtigingen = z.infer<typeof Machtigingen>;

export const NieuweMachtiging = z
  .object({
    voor: z.string().trim().min(2, 'Vul in voor wie de machtiging is.').max(80, 'Gebruik hoogstens 80 tekens.'),
    zaaktypen: z.array(z.string().max(60)).min(1, 'Kies ten minste één onderwerp.').max(100),
    /** The last day on which it holds. */
    tot: z.iso.date('Vul een datum in, bijvoorbeeld 31 december 2027.'),
  })
  .meta({ id: 'NieuweMachtiging' });
export type NieuweMachtiging = z.infer<typeof NieuweMachtiging>;

export const GegevenMachtiging = z
  .object({ id: z.uuid(), code: z.string(), codeTot: Tijdstip, voor: z.string(), tot: Datum })
  .meta({ id: 'GegevenMachtiging' });
export type GegevenMachtiging = z.infer<typeof GegevenMachtiging>;

const code = z.string().trim().min(1, 'Vul de code in die u heeft gekregen.').max(40, 'Deze code is te lang.');
export const Uitnodigingscode = z.object({ code }).meta({ id: 'Uitnodigingscode' });
export const Uitnodigingsantwoord = z
  .object({ code, antwoord: z.enum(['aanvaarden', 'weigeren']) })
  .meta({ id: 'Uitnodigingsantwoord' });

export const Uitnodiging = z
  .object({ gever: z.string().nullable(), zaaktypen: z.array(z.string()), tot: Datum })
  .meta({ id: 'Uitnodiging' });
export type Uitnodiging = z.infer<typeof Uitnodiging>;

export const MachtigingPad = z.object({ machtigingId: z.uuid() });

/** What a child of 12 to 15 keeps to herself. */
export const Afscherming = z
  .object({
    /** Whether this person is of an age at which it can be chosen; null when the register could not be asked. */
    vanToepassing: z.boolean().nullable(),
    wat: z.enum(['niets', 'zorg', 'alles']),
  })
  .meta({ id: 'Afscherming' });
export type Afscherming = z.infer<typeof Afscherming>;

export const AfschermingKeuze = z
  .object({ wat: z.enum(['niets', 'zorg', 'alles'], 'Kies wat uw ouders mogen zien.') })
  .meta({ id: 'AfschermingKeuze' });
