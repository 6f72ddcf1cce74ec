import { z } from 'zod';
import { Datum, Tijdstip } from './common.ts';

export const weekdagen = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
export const drempels = ['rolstoeltoegankelijk', 'invalidentoilet', 'ringleiding', 'prikkelarm'] as const;

const klok = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'een tijd als 09:30');

/** Open on a day of the week, from and until; several on one day are possible. */
export const Openingstijd = z
  .object({ dag: z.enum(weekdagen), van: klok, tot: klok })
  .refine(({ van, tot }) => van < tot, { path: ['tot'], error: 'de eindtijd is later dan de begintijd' })
  .meta({ id: 'Openingstijd' });
export type Openingstijd = z.infer<typeof Openingstijd>;

const woorden = z.array(z.string().trim().min(1).max(60)).max(20);
/** Longitude and latitude (EPSG:4326), as GeoJSON writes them; in or near the Netherlands. */
const Punt = z.object({
  type: z.literal('Point'),
  coordinates: z.tuple([z.number().min(3).max(8), z.number().min(50).max(54)]),
});
const webadres = z.url({ protocol: /^https?$/ }).max(300);

/** A place of help or company in the neighbourhood, as editors keep it. */
export const VoorzieningInhoud = z
  .object({
    /** Part of its address. */
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kleine letters, cijfers en streepjes')
      .max(80),
    naam: z.string().trim().min(2).max(100),
    soort: z.string().trim().min(2).max(60),
    omschrijving: z.string().trim().min(10).max(1000),
    wijk: z.string().trim().max(60),
    adres: z
      .object({
        straat: z.string().trim().min(1).max(80),
        huisnummer: z.int().min(1).max(99_999),
        postcode: z.string().regex(/^[1-9]\d{3} [A-Z]{2}$/, 'een postcode als 7603 XA'),
        woonplaats: z.string().trim().min(1).max(80),
      })
      .nullable(),
    locatie: Punt.nullable(),
    doelgroepen: woorden,
    themas: woorden,
    openingstijden: z.array(Openingstijd).max(30),
    openingstijdenToelichting: z.string().trim().max(200),
    toegankelijkheid: z.object({
      rolstoeltoegankelijk: z.boolean(),
      invalidentoilet: z.boolean(),
      ringleiding: z.boolean(),
      prikkelarm: z.boolean(),
    }),
    kosten: z.object({
      type: z.enum(['gratis', 'betaald', 'eigen_bijdrage']),
      bedrag: z.number().min(0).max(10_000).nullable(),
      toelichting: z.string().trim().max(200),
    }),
    aanmelden: z.enum(['inloop', 'aanmelden', 'verwijzing']),
    verwijzingNodig: z.boolean(),
    talen: z.array(z.string().regex(/^[a-z]{2,3}$/)).max(20),
    contact: z.object({
      telefoon: z.string().trim().max(30).nullable(),
      email: z.email().max(200).nullable(),
      website: webadres.nullable(),
    }),
    online: z.boolean(),
    laatstGecontroleerd: Datum,
    /** False: nobody outside the editors sees it. */
    gepubliceerd: z.boolean(),
  })
  .meta({ id: 'VoorzieningInhoud' });
export type VoorzieningInhoud = z.infer<typeof VoorzieningInhoud>;

/** Whether it is open: `afspraak` has no hours of its own, `feestdag` is a public holiday on which hours rarely hold. */
export const OpenStand = z
  .object({
    stand: z.enum(['nu', 'later', 'dicht', 'feestdag', 'afspraak']),
    /** Hours of today. */
    vandaag: z.array(z.object({ van: z.string(), tot: z.string() })),
  })
  .meta({ id: 'OpenStand' });
export type OpenStand = z.infer<typeof OpenStand>;

export const VoorzieningKaart = z
  .object({
    slug: z.string(),
    naam: z.string(),
    soort: z.string(),
    omschrijving: z.string(),
    wijk: z.string(),
    kosten: VoorzieningInhoud.shape.kosten,
    aanmelden: VoorzieningInhoud.shape.aanmelden,
    toegankelijkheid: VoorzieningInhoud.shape.toegankelijkheid,
    open: OpenStand,
    punt: z.object({ lengte: z.number(), breedte: z.number() }).nullable(),
    /** Metres as the crow flies from where was asked; null when that, or the place, is not known. */
    afstand: z.int().nullable(),
  })
  .meta({ id: 'VoorzieningKaart' });
export type VoorzieningKaart = z.infer<typeof VoorzieningKaart>;

/** A wijkteam: when one can walk in, and how long people wait now. */
export const Wijkteam = z
  .object({
    team: z.string(),
    naam: z.string(),
    telefoon: z.string().nullable(),
    email: z.string().nullable(),
    wijken: z.array(z.string()),
    plek: z.string(),
    inloop: z.array(Openingstijd),
    open: OpenStand,
    /** Weeks until a first talk; null when nobody filled it in. */
    wachttijdWeken: z.int().nullable(),
    toelichting: z.string(),
    /** Null: never filled in. */
    bijgewerkt: Tijdstip.nullable(),
  })
  .meta({ id: 'Wijkteam' });
export type Wijkteam = z.infer<typeof Wijkteam>;

const kort = z.string().trim().max(60).optional();
/** What is looked for. Empty is as good as absent: a plain form sends all its fields. */
export const VoorzieningenVraag = z.object({
  zoek: z.string().trim().max(100).optional(),
  thema: kort,
  doelgroep: kort,
  wijk: kort,
  /** Four digits are enough; what follows is more precise. */
  postcode: z.string().trim().max(10).optional(),
  open: z.enum(['', 'nu', 'vandaag']).optional(),
  kosten: z.enum(['', 'gratis']).optional(),
  /** Names out of `drempels`, with commas between them; all must hold. */
  toegankelijk: z.string().max(100).optional(),
  aanmelden: z.enum(['', 'inloop']).optional(),
  /** A product or form: what may help sooner than that. */
  bij: z.string().trim().max(80).optional(),
});
export type VoorzieningenVraag = z.infer<typeof VoorzieningenVraag>;

export const VoorzieningenLijst = z
  .object({
    voorzieningen: z.array(VoorzieningKaart),
    /** What can be chosen, of all that is published. */
    keuzes: z.object({ themas: z.array(z.string()), doelgroepen: z.array(z.string()), wijken: z.array(z.string()) }),
    wijkteams: z.array(Wijkteam),
    /** From where distances are: `onbekend` when nothing lies near that postcode; null when none was asked. */
    vanaf: z.enum(['postcode', 'omgeving', 'onbekend']).nullable(),
    /** What was looked for instead of what was typed. */
    verbeterd: z.string().nullable(),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'VoorzieningenLijst' });
export type VoorzieningenLijst = z.infer<typeof VoorzieningenLijst>;

export const BijVraag = z.object({ bij: z.string().trim().min(1).max(80) });

/** What may help sooner than a product or form; `wijken`: her own neighbourhood, when some of it is there. */
export const VoorzieningenBij = z
  .object({ voorzieningen: z.array(VoorzieningKaart), wijken: z.array(z.string()) })
  .meta({ id: 'VoorzieningenBij' });

export const VoorzieningPad = z.object({ slug: z.string().max(80) });
export const VoorzieningDetail = VoorzieningInhoud.omit({ gepubliceerd: true, locatie: true })
  .extend({ open: OpenStand, wijkteam: Wijkteam.nullable(), peilmoment: Tijdstip })
  .meta({ id: 'VoorzieningDetail' });
export type VoorzieningDetail = z.infer<typeof VoorzieningDetail>;

/** Metres from one's own address, by slug; `bekend` false when the address is not known, secret or elsewhere. */
export const Afstanden = z
  .object({ bekend: z.boolean(), afstanden: z.record(z.string(), z.int()) })
  .meta({ id: 'Afstanden' });

/** Somebody tells what is missing or not right. A name is not asked; an e-mail address only for an answer. */
export const Voorstel = z
  .object({
    /** The one that it is about; null: a new one. */
    slug: z.string().max(80).nullable(),
    van: z.enum(['inwoner', 'organisatie']),
    tekst: z.string().trim().min(10).max(2000),
    email: z.union([z.literal(''), z.email().max(200)]),
    /** Not shown to people; who fills it in is a program. */
    bijnaam: z.string().max(200),
  })
  .meta({ id: 'VoorzieningVoorstel' });
export type Voorstel = z.infer<typeof Voorstel>;
