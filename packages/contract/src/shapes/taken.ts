import { z } from 'zod';
import { BronSleutel, Datum, OntbrekendeBron, RegisterId, Tijdstip } from './common.ts';

/**
 * Where a task stands. `verstuurd`: the answer is with us and on its way to the register; `niet_aangekomen`: the register
 * refused it for good; `verlopen`: open, and its last day is past; `onbekend`: nothing can be done with it.
 */
export const TaakStand = z
  .enum(['open', 'verlopen', 'verstuurd', 'niet_aangekomen', 'afgerond', 'verwerkt', 'gesloten', 'onbekend'])
  .meta({ id: 'TaakStand' });
export type TaakStand = z.infer<typeof TaakStand>;

export const TaakSamenvatting = z
  .object({
    id: RegisterId,
    /** Null when the task has none. */
    titel: z.string().nullable(),
    stand: TaakStand,
    /** What is asked: go to another page, answer here, pay; `onbekend`: a kind that the portal does not know. */
    soort: z.enum(['url', 'formulier', 'betaling', 'onbekend']),
    /** Last day on which it can be done; null when there is none. */
    uiterlijk: Datum.nullable(),
    sinds: Datum.nullable(),
    /** The case it belongs to; null when it belongs to none, or to one that is not to be seen. */
    zaak: BronSleutel.extend({ titel: z.string(), nummer: z.string() }).nullable(),
  })
  .meta({ id: 'TaakSamenvatting' });
export type TaakSamenvatting = z.infer<typeof TaakSamenvatting>;

/** Only the tasks of one case, when both are given. */
export const TakenVraag = z.object({
  zaakBron: BronSleutel.shape.bron.optional(),
  zaakId: BronSleutel.shape.id.optional(),
});

export const TakenLijst = z
  .object({
    /** What can still be done first, the soonest day first. */
    resultaten: z.array(TaakSamenvatting),
    /** The level that would show tasks of cases that are protected more. */
    sterkerInloggen: z.enum(['substantieel', 'hoog']).nullable(),
    ontbrekend: z.array(OntbrekendeBron),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'TakenLijst' });
export type TakenLijst = z.infer<typeof TakenLijst>;

export const TaakPad = z.object({ id: RegisterId });

/** One question of a task. `als`: asked only when another question has this answer. */
export const Taakvraag = z
  .object({
    naam: z.string(),
    soort: z.enum(['tekst', 'lange_tekst', 'bedrag', 'datum', 'keuze', 'verklaring']),
    label: z.string(),
    uitleg: z.string().nullable(),
    verplicht: z.boolean(),
    opties: z.array(z.object({ waarde: z.string(), label: z.string() })),
    /** Most characters. */
    maximum: z.int(),
    als: z.object({ naam: z.string(), waarde: z.string() }).nullable(),
  })
  .meta({ id: 'Taakvraag' });
export type Taakvraag = z.infer<typeof Taakvraag>;

/** The questions of a task, with why they are asked; `vrij`: the portal does not know the form, so one writes freely. */
export const Taakformulier = z
  .object({ vrij: z.boolean(), waarom: z.string().nullable(), vragen: z.array(Taakvraag) })
  .meta({ id: 'Taakformulier' });
export type Taakformulier = z.infer<typeof Taakformulier>;

/** Answers by the name of their question; of a declaration `"ja"`. */
export const TaakAntwoorden = z
  .record(z.string().regex(/^[A-Za-z][\w-]{0,59}$/), z.string().max(5000))
  .meta({ id: 'TaakAntwoorden' });
export type TaakAntwoorden = z.infer<typeof TaakAntwoorden>;

/** What can be done now; a link is null when it does not lead to a place that the municipality trusts. */
export const TaakActie = z
  .discriminatedUnion('soort', [
    z.object({ soort: z.literal('url'), href: z.url().nullable() }),
    z.object({
      soort: z.literal('betaling'),
      /** In euros. */
      bedrag: z.number().nullable(),
      kenmerk: z.string().nullable(),
      href: z.url().nullable(),
    }),
    z.object({
      soort: z.literal('formulier'),
      formulier: Taakformulier,
      ingevuld: TaakAntwoorden,
      /** To be sent along with the answer, so that it can be received while the register is down. Says nothing to the app. */
      bewijs: z.string(),
    }),
    /** It cannot be done here: `naam` is the kind as it came. */
    z.object({ soort: z.literal('onbekend'), naam: z.string().nullable() }),
  ])
  .meta({ id: 'TaakActie' });
export type TaakActie = z.infer<typeof TaakActie>;

export const TaakDetail = TaakSamenvatting.extend({
  /** Null when nothing can be done any more. */
  actie: TaakActie.nullable(),
  /** What was sent, in the order of the questions; null when nothing was, or it is not known. */
  verzonden: z.array(z.object({ label: z.string(), waarde: z.string() })).nullable(),
  /** When the answer was received; null when the portal does not know. */
  ontvangenOp: Tijdstip.nullable(),
  ontbrekend: z.array(OntbrekendeBron),
  peilmoment: Tijdstip,
}).meta({ id: 'TaakDetail' });
export type TaakDetail = z.infer<typeof TaakDetail>;

export const TaakAntwoord = z.object({ antwoorden: TaakAntwoorden, bewijs: z.string().max(4000).optional() });

/** `bezorgd`: the register has it; `wacht`: we have it, and bring it as soon as the register answers. */
export const TaakOntvangst = z
  .object({ stand: z.enum(['bezorgd', 'wacht']), ontvangenOp: Tijdstip })
  .meta({ id: 'TaakOntvangst' });
export type TaakOntvangst = z.infer<typeof TaakOntvangst>;
