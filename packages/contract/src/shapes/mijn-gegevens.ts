import { z } from 'zod';
import { OntbrekendeBron, Tijdstip } from './common.ts';

/** A date as the BRP knows it, ready to read: complete, only a month or year, or unknown. */
export const GedeeltelijkeDatum = z
  .object({ tekst: z.string(), datum: z.string().nullable() })
  .meta({ id: 'GedeeltelijkeDatum' });

export const Verblijf = z
  .discriminatedUnion('soort', [
    z.object({
      soort: z.literal('adres'),
      regels: z.array(z.string()),
      briefadres: z.boolean(),
      sinds: GedeeltelijkeDatum.nullable(),
    }),
    z.object({ soort: z.literal('buitenland'), regels: z.array(z.string()), land: z.string().nullable() }),
    z.object({ soort: z.literal('locatie'), omschrijving: z.string() }),
    z.object({ soort: z.literal('onbekend') }),
    /** Not shown to who acts for this person: it is also where somebody else lives. */
    z.object({ soort: z.literal('niet_getoond') }),
    /** Not shown on this screen until it is asked for: it is secret, or the reader wants it so. */
    z.object({ soort: z.literal('verborgen') }),
  ])
  .meta({ id: 'Verblijf' });

/** Whether the address is sent: one that is secret only when it is asked for. */
export const MijnGegevensVraag = z.object({ adres: z.enum(['tonen', 'verbergen']).optional() });

/** Parts of the record that somebody can say are not right. */
export const Foutmelding = z
  .object({
    /** Chosen by the page for one sending: sent twice, it is still one. */
    sleutel: z.uuid(),
    onderdeel: z.enum([
      'naam',
      'geboorte',
      'nationaliteit',
      'adres',
      'inschrijving',
      'partner',
      'kinderen',
      'ouders',
      'anders',
    ]),
    tekst: z.string().trim().min(1, 'Schrijf op wat er niet klopt.').max(800, 'Maak het korter dan 800 tekens.'),
  })
  .meta({ id: 'Foutmelding' });
export type Foutmelding = z.infer<typeof Foutmelding>;

export const Verwant = z
  .object({
    naam: z.string(),
    geboortedatum: GedeeltelijkeDatum.nullable(),
    /** Of a partner: marriage or registered partnership, in the words of the register, and since when. */
    verbintenis: z.string().nullable().default(null),
    sinds: GedeeltelijkeDatum.nullable().default(null),
    /** The municipality is checking what it knows of this one. */
    inOnderzoek: z.boolean().default(false),
  })
  .meta({ id: 'Verwant' });

export const PersoonGegevens = z
  .object({
    soort: z.literal('persoon'),
    naam: z.string(),
    voornamen: z.string().nullable(),
    geslachtsnaam: z.string().nullable(),
    aanhef: z.string().nullable(),
    burgerservicenummer: z.string(),
    geboorte: z.object({
      datum: GedeeltelijkeDatum.nullable(),
      plaats: z.string().nullable(),
      land: z.string().nullable(),
    }),
    geslacht: z.string().nullable().default(null),
    nationaliteiten: z.array(z.string()),
    inschrijving: z
      .object({
        gemeente: z.string().nullable(),
        /** Since when in this municipality. */
        sinds: GedeeltelijkeDatum.nullable(),
        /** Since when in the Netherlands, for who came from abroad. */
        inNederlandSinds: GedeeltelijkeDatum.nullable(),
        /** The right to stay, in the words of the register, and until when. */
        verblijfstitel: z.string().nullable(),
        verblijfstitelTot: GedeeltelijkeDatum.nullable(),
      })
      .nullable()
      .default(null),
    verblijf: Verblijf,
    /** True when the person asked for her data not to be given to others. */
    geheimhouding: z.boolean(),
    /** Groups of data that the municipality is checking. */
    inOnderzoek: z.array(z.enum(['naam', 'geboorte', 'verblijfplaats', 'nationaliteit', 'gezin', 'overig'])),
    partners: z.array(Verwant),
    kinderen: z.array(Verwant),
    ouders: z.array(Verwant),
  })
  .meta({ id: 'PersoonGegevens' });
export type PersoonGegevens = z.infer<typeof PersoonGegevens>;

const bedrijfsprofiel = {
  begonnen: z.string().nullable(),
  gestopt: z.string().nullable(),
  werkzamePersonen: z.number().nullable(),
  /** No unasked post or visits; null when nobody noted it. */
  nonMailing: z.boolean().nullable(),
};
export const Bedrijfsprofiel = z.object(bedrijfsprofiel).meta({ id: 'Bedrijfsprofiel' });

export const Vestigingsprofiel = z
  .object({
    ...bedrijfsprofiel,
    handelsnamen: z.array(z.string()),
    websites: z.array(z.string()),
    activiteiten: z.array(z.object({ code: z.string().nullable(), omschrijving: z.string(), hoofd: z.boolean() })),
    postadres: z.array(z.string()),
    /** Some address is kept from the public. */
    afgeschermd: z.boolean(),
  })
  .meta({ id: 'Vestigingsprofiel' });
export type Vestigingsprofiel = z.infer<typeof Vestigingsprofiel>;

export const BedrijfGegevens = z
  .object({
    soort: z.literal('bedrijf'),
    naam: z.string(),
    kvkNummer: z.string(),
    rsin: z.string().nullable(),
    rechtsvorm: z.string().nullable(),
    handelsnamen: z.array(z.string()),
    activiteiten: z.array(z.string()),
    vestigingen: z.array(
      z.object({
        vestigingsnummer: z.string(),
        naam: z.string(),
        hoofdvestiging: z.boolean(),
        adres: z.array(z.string()),
        /** Null where the register tells no more. */
        profiel: Vestigingsprofiel.nullable().default(null),
      }),
    ),
    profiel: Bedrijfsprofiel.nullable().default(null),
  })
  .meta({ id: 'BedrijfGegevens' });
export type BedrijfGegevens = z.infer<typeof BedrijfGegevens>;

export const MijnGegevens = z
  .object({
    /** Null when the register could not be asked (see `ontbrekend`) or does not know this person or company. */
    gegevens: z.discriminatedUnion('soort', [PersoonGegevens, BedrijfGegevens]).nullable(),
    /** Why there is nothing although the source answered. */
    afwezig: z.enum(['niet_gevonden', 'overleden']).nullable(),
    ontbrekend: z.array(OntbrekendeBron),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'MijnGegevens' });
export type MijnGegevens = z.infer<typeof MijnGegevens>;
