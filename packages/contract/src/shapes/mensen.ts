import { z } from 'zod';
import { Datum, Tijdstip } from './common.ts';
import { EigenProfiel } from './medewerkers.ts';

export const MensPad = z.object({ identificatie: z.string().max(60) });
export const TeamPad = z.object({ team: z.string().max(40) });

const Collega = z.object({ identificatie: z.string(), naam: z.string() });
const Keuze = z.object({ id: z.string(), naam: z.string() });

/** Whether somebody works today: by her working days and what she says of her absence. */
const Aanwezig = z.enum(['werkt', 'vrij', 'afwezig', 'uit-dienst']);

export const MensRegel = Collega.extend({
  functie: z.string().nullable(),
  teams: z.array(Keuze),
  wijken: z.array(z.string()),
  vaardigheden: z.array(z.string()),
  vraagMijOver: z.array(z.string()),
  telefoon: z.string().nullable(),
  aanwezig: Aanwezig,
  /** When she is absent today: until when (null: she does not know), and who takes over. */
  weg: z.object({ tot: Datum.nullable(), vervanger: Collega.nullable() }).nullable(),
  /** Changes with the photo, so that a browser may keep it; null without one. */
  foto: z.string().nullable(),
}).meta({ id: 'MensRegel' });
export type MensRegel = z.infer<typeof MensRegel>;

const filter = z.string().trim().max(80).optional();
export const MensenVraag = z.object({
  /** Name, skill, neighbourhood, language or what one may ask about. */
  zoek: filter,
  vaardigheid: filter,
  wijk: filter,
  taal: filter,
  team: filter,
  pagina: z.coerce.number().int().min(1).max(1000).default(1),
});

export const Mensen = z
  .object({
    mensen: z.array(MensRegel),
    totaal: z.int(),
    perPagina: z.int(),
    /** What was looked for instead, when nobody was found as typed. */
    gezochtOp: z.string().nullable(),
    /** What there is to choose from, among everybody. */
    keuzes: z.object({
      vaardigheden: z.array(z.string()),
      wijken: z.array(z.string()),
      talen: z.array(z.string()),
      teams: z.array(Keuze),
    }),
  })
  .meta({ id: 'Mensen' });
export type Mensen = z.infer<typeof Mensen>;

export const MensDetail = z
  .object({
    ...MensRegel.shape,
    ...EigenProfiel.shape,
    rollen: z.array(Keuze),
    locatie: z.string().nullable(),
    email: z.string().nullable(),
    inDienst: Datum.nullable(),
    uitDienst: Datum.nullable(),
    leidinggevende: Collega.nullable(),
    vervangerNaam: z.string().nullable(),
    /** Her absence begins after today. */
    straksAfwezig: z.boolean(),
    /** Who answers to her, by name. */
    leidt: z.array(Collega),
    /** It is the reader herself: she may change it. */
    ikzelf: z.boolean(),
    revisie: z.int(),
  })
  .meta({ id: 'MensDetail' });
export type MensDetail = z.infer<typeof MensDetail>;

/** What she may choose from, and herself. */
export const MijnProfiel = z
  .object({
    mens: MensDetail,
    keuzes: z.object({
      vaardigheden: z.array(z.string()),
      wijken: z.array(z.string()),
      talen: z.array(z.string()),
      collegas: z.array(Collega),
    }),
  })
  .meta({ id: 'MijnProfiel' });
export type MijnProfiel = z.infer<typeof MijnProfiel>;

/** `revisie` is the one that she began with. */
export const ProfielOpslag = z.object({ revisie: z.int(), profiel: EigenProfiel }).meta({ id: 'ProfielOpslag' });

export const MEESTE_FOTOBYTES = 10 * 1024 * 1024;

const TeamKort = z.object({
  id: z.string(),
  naam: z.string(),
  soort: z.string().nullable(),
  omschrijving: z.string().nullable(),
  ouder: z.string().nullable(),
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
  wijken: z.array(z.string()),
  manager: Collega.nullable(),
});
export const TeamDetail = TeamKort.extend({
  ouderNaam: z.string().nullable(),
  delen: z.array(Keuze),
  /** Today and the working days after it, for who is there when. */
  dagen: z.array(Datum),
  /** With whether each is there on each of these days. */
  leden: z.array(MensRegel.extend({ opDagen: z.array(Aanwezig) })),
}).meta({ id: 'TeamDetail' });
export type TeamDetail = z.infer<typeof TeamDetail>;

/** Somebody and the identificatie of who she answers to, when that is somebody in service. */
const Plek = Collega.extend({ functie: z.string().nullable(), boven: z.string().nullable() });
export const Organisatie = z
  .object({ teams: z.array(TeamKort.extend({ aantal: z.int() })), mensen: z.array(Plek) })
  .meta({ id: 'Organisatie' });
export type Organisatie = z.infer<typeof Organisatie>;

/** Who is there for a neighbourhood: its team, those who know it first, and then colleagues of other teams who know it. */
export const WijkContact = z
  .object({
    wijk: z.string(),
    team: TeamKort.nullable(),
    mensen: z.array(MensRegel.extend({ kentDeWijk: z.boolean(), vanHetTeam: z.boolean() })),
  })
  .meta({ id: 'WijkContact' });
export const Wijken = z.object({ wijken: z.array(WijkContact) }).meta({ id: 'Wijken' });
export type Wijken = z.infer<typeof Wijken>;

const Gebeurtenis = z.object({
  id: z.uuid(),
  identificatie: z.string(),
  wie: z.string(),
  soort: z.enum(['in-dienst', 'gewijzigd', 'uit-dienst', 'terug', 'profiel', 'foto', 'vertrek-gepland']),
  wat: z.array(z.string()),
  door: z.string(),
  moment: Tijdstip,
});
export const MensenBeheer = z
  .object({
    inDienst: z.int(),
    gebeurtenissen: z.array(Gebeurtenis),
    gepland: z.array(Collega.extend({ vanaf: Datum })),
    /** Teams that nobody manages now; `wie` was their manager and is not there any more, or not yet. */
    zonderManager: z.array(Keuze.extend({ wie: Collega.nullable() })),
  })
  .meta({ id: 'MensenBeheer' });
export type MensenBeheer = z.infer<typeof MensenBeheer>;

/**
 * `volledig`: the file has everybody, so who is not in it has left. `stand` is what the dry run gave; without it nothing
 * is changed.
 */
export const MensenImportVraag = z.object({
  soort: z.enum(['json', 'csv']),
  volledig: z.enum(['ja', 'nee']).default('nee'),
  stand: z.string().max(64).optional(),
});

const Verschil = z.object({ veld: z.string(), was: z.string(), wordt: z.string() });
export const MensenImport = z
  .object({
    nieuw: z.array(Collega),
    gewijzigd: z.array(Collega.extend({ velden: z.array(Verschil) })),
    /** Who leaves, from which day, and how many sessions of hers end when that is now. */
    vertrekt: z.array(Collega.extend({ vanaf: Datum, sessies: z.int() })),
    terug: z.array(Collega),
    gelijk: z.int(),
    fouten: z.array(z.object({ regel: z.int(), naam: z.string(), wat: z.array(z.string()) })),
    stand: z.string(),
    ingelezen: z.boolean(),
  })
  .meta({ id: 'MensenImport' });
export type MensenImport = z.infer<typeof MensenImport>;

/** From which day somebody is out of service; null: she stays. */
export const UitDienst = z.object({ vanaf: Datum.nullable() }).meta({ id: 'UitDienst' });
export const UitDienstUitkomst = z
  .object({
    sessies: z.int(),
    overgedragen: z.array(z.object({ wat: z.string(), aantal: z.int() })),
    /** Something could not be handed over now; that is done by itself. */
    volgt: z.boolean(),
  })
  .meta({ id: 'UitDienstUitkomst' });
export type UitDienstUitkomst = z.infer<typeof UitDienstUitkomst>;
