import { z } from 'zod';
import { Tijdstip } from './common.ts';

export const MELDINGEN_PER_PAGINA = 25;
/** Kinds of what an employee is told of. */
export const meldingsoorten = [
  'vermelding',
  'reactie',
  'werk',
  'leesplicht',
  'controle',
  'aanmelding',
  'feedback',
  'onboarding',
] as const;
export const meldinggroepen = ['gesprek', 'werk', 'lezen', 'agenda'] as const;
export const mailwensen = ['direct', 'dagelijks', 'nooit'] as const;

export const Melding = z
  .object({
    id: z.uuid(),
    soort: z.enum(meldingsoorten),
    onderwerp: z.string(),
    toelichting: z.string().nullable(),
    /** Path in the app where it is read or done. */
    pad: z.string(),
    gemaakt: Tijdstip,
    gelezen: z.boolean(),
  })
  .meta({ id: 'Melding' });
export type Melding = z.infer<typeof Melding>;

export const MeldingenVraag = z.object({
  /** Only of one group of kinds. */
  groep: z.enum(meldinggroepen).optional(),
  welke: z.enum(['alle', 'ongelezen']).default('alle'),
  pagina: z.coerce.number().int().min(1).max(1000).default(1),
});
export type MeldingenVraag = z.output<typeof MeldingenVraag>;

export const MeldingenLijst = z
  .object({
    meldingen: z.array(Melding),
    aantal: z.int(),
    /** Of all groups together: what the bell says. */
    ongelezen: z.int(),
    pagina: z.int(),
    perPagina: z.int(),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'MeldingenLijst' });
export type MeldingenLijst = z.infer<typeof MeldingenLijst>;

export const MeldingenAantal = z.object({ ongelezen: z.int() }).meta({ id: 'MeldingenAantal' });

export const MeldingPad = z.object({ meldingId: z.uuid() });

/** Everything, or everything of one group, as far as the reader had it before her. */
export const MeldingenGelezen = z
  .object({ groep: z.enum(meldinggroepen).optional(), tot: Tijdstip })
  .meta({ id: 'MeldingenGelezen' });

const wens = z.enum(mailwensen);
export const Meldingkeuzes = z
  .object({ gesprek: wens, werk: wens, lezen: wens, agenda: wens })
  .meta({ id: 'Meldingkeuzes' });
export type Meldingkeuzes = z.infer<typeof Meldingkeuzes>;

export const Meldinginstellingen = z
  .object({
    keuzes: Meldingkeuzes,
    /** Where the mail goes; null when no address is known. */
    email: z.string().nullable(),
  })
  .meta({ id: 'Meldinginstellingen' });
export type Meldinginstellingen = z.infer<typeof Meldinginstellingen>;
