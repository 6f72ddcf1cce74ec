import { z } from 'zod';
import { Tijdstip } from './common.ts';

const Niveau = z.enum(['midden', 'substantieel', 'hoog']).meta({ id: 'Niveau' });

const Tijden = {
  /** When the session ends if nothing happens. */
  verlooptOp: Tijdstip,
  /** When it ends in any case. */
  uiterlijk: Tijdstip,
  /** The clock of the server, so that the browser's clock need not be right. */
  nu: Tijdstip,
  csrfToken: z.string(),
};

/** On what ground somebody may act for another. */
export const Grondslag = z
  .enum(['gezag', 'machtiging', 'bewind', 'mentorschap', 'curatele', 'portaalmachtiging'])
  .meta({ id: 'Grondslag' });
export type Grondslag = z.infer<typeof Grondslag>;

const NamensWie = z
  .object({
    /** Names this choice; says nothing about who it is. */
    id: z.string(),
    /** Null when no register told it. */
    naam: z.string().nullable(),
    grondslag: Grondslag,
  })
  .meta({ id: 'NamensWie' });

const SessieAnoniem = z.object({
  ingelogd: z.literal(false),
  csrfToken: z.string(),
  inlogmiddelen: z.array(z.object({ id: z.string(), naam: z.string() })),
});

export const InwonerSessie = z
  .discriminatedUnion('ingelogd', [
    SessieAnoniem,
    z.object({
      ingelogd: z.literal(true),
      soort: z.enum(['persoon', 'bedrijf']),
      /** Name to greet with; null when the register could not be asked. */
      naam: z.string().nullable(),
      kvkNummer: z.string().nullable(),
      vestigingsnummer: z.string().nullable(),
      /** Whether this login may choose for which establishment it acts. */
      vestigingKiezen: z.boolean(),
      /** Whether appointments can be made here. */
      afspraken: z.boolean(),
      middel: z.string(),
      niveau: Niveau,
      /** For whom this person acts; null when for herself. */
      namens: NamensWie.nullable(),
      ...Tijden,
    }),
  ])
  .meta({ id: 'InwonerSessie' });
export type InwonerSessie = z.infer<typeof InwonerSessie>;

export const MedewerkerSessie = z
  .discriminatedUnion('ingelogd', [
    SessieAnoniem,
    z.object({
      ingelogd: z.literal(true),
      soort: z.enum(['medewerker', 'partner']),
      naam: z.string(),
      organisatie: z.string().nullable(),
      rollen: z.array(z.object({ code: z.string(), naam: z.string() })),
      teams: z.array(z.object({ id: z.string(), naam: z.string() })),
      /** What this person may do, for showing or hiding entrances; the API decides again. */
      rechten: z.array(
        z.enum([
          'zaak-zoeken',
          'inzage-beperken',
          'tips-beheren',
          'producten-beheren',
          'formulieren-beheren',
          'berichtteksten',
          'bezorging',
          'inzendingen',
          'sociale-kaart',
          'waardering',
          'contactverzoeken',
          'mensen-beheren',
          'onboarding-beheren',
          'links-beheren',
          'evenementen-beheren',
          'redactie',
        ]),
      ),
      ...Tijden,
    }),
  ])
  .meta({ id: 'MedewerkerSessie' });
export type MedewerkerSessie = z.infer<typeof MedewerkerSessie>;

export const Verlengd = z.object({ verlooptOp: Tijdstip, uiterlijk: Tijdstip, nu: Tijdstip }).meta({ id: 'Verlengd' });
/** Where the browser goes to end the session at the identity provider as well. */
export const Uitgelogd = z.object({ naar: z.string() }).meta({ id: 'Uitgelogd' });
