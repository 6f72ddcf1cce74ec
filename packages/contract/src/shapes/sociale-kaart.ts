import { z } from 'zod';
import { Tijdstip } from './common.ts';
import { Openingstijd, VoorzieningInhoud, Wijkteam } from './voorzieningen.ts';

export const VoorzieningBeheerPad = z.object({ voorzieningId: z.uuid() });

export const VoorzieningRegel = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    naam: z.string(),
    wijk: z.string(),
    gepubliceerd: z.boolean(),
    laatstGecontroleerd: z.string(),
  })
  .meta({ id: 'VoorzieningRegel' });

/** What somebody wrote about a provision, waiting for an editor. */
export const VoorstelRegel = z
  .object({
    id: z.uuid(),
    /** The provision that it is about; null for a new one, or one that is gone. */
    voorziening: z.object({ id: z.uuid(), naam: z.string() }).nullable(),
    van: z.enum(['inwoner', 'organisatie']),
    tekst: z.string(),
    email: z.string().nullable(),
    moment: Tijdstip,
  })
  .meta({ id: 'VoorzieningVoorstelRegel' });
export type VoorstelRegel = z.infer<typeof VoorstelRegel>;

export const SocialeKaart = z
  .object({
    voorzieningen: z.array(VoorzieningRegel),
    voorstellen: z.array(VoorstelRegel),
    wijkteams: z.array(Wijkteam),
  })
  .meta({ id: 'SocialeKaart' });
export type SocialeKaart = z.infer<typeof SocialeKaart>;

export const VoorzieningBeheer = z
  .object({
    id: z.uuid(),
    revisie: z.int(),
    inhoud: VoorzieningInhoud,
    gewijzigdOp: Tijdstip,
    gewijzigdDoor: z.string(),
  })
  .meta({ id: 'VoorzieningBeheer' });
export type VoorzieningBeheer = z.infer<typeof VoorzieningBeheer>;

/** `revisie` is the one that the editor began with; null makes a new one. */
export const VoorzieningOpslag = z
  .object({ revisie: z.int().nullable(), inhoud: VoorzieningInhoud })
  .meta({ id: 'VoorzieningOpslag' });

/** `stand` is what the dry run gave: it is refused when the file or the provisions changed since. Absent: a dry run. */
export const ImportVraag = z.object({ soort: z.enum(['json', 'csv']), stand: z.string().max(64).optional() });

export const ImportUitkomst = z
  .object({
    nieuw: z.array(z.object({ regel: z.int(), naam: z.string() })),
    gewijzigd: z.array(
      z.object({
        regel: z.int(),
        naam: z.string(),
        velden: z.array(z.object({ veld: z.string(), was: z.string(), wordt: z.string() })),
      }),
    ),
    gelijk: z.int(),
    /** Rows that are left out, with what is wrong in them. `regel` counts as the file does. */
    fouten: z.array(z.object({ regel: z.int(), naam: z.string(), wat: z.array(z.string()) })),
    stand: z.string(),
    /** False for a dry run. */
    ingelezen: z.boolean(),
  })
  .meta({ id: 'ImportUitkomst' });
export type ImportUitkomst = z.infer<typeof ImportUitkomst>;

export const VoorstelPad = z.object({ voorstelId: z.uuid() });
export const VoorstelBesluit = z.object({ besluit: z.enum(['overgenomen', 'afgewezen']) });

export const WijkteamPad = z.object({ team: z.string().max(40) });
export const WijkteamOpslag = z
  .object({
    plek: z.string().trim().max(200),
    inloop: z.array(Openingstijd).max(20),
    wachttijdWeken: z.int().min(0).max(104).nullable(),
    toelichting: z.string().trim().max(300),
  })
  .meta({ id: 'WijkteamOpslag' });
export type WijkteamOpslag = z.infer<typeof WijkteamOpslag>;
