import { z } from 'zod';
import { Tijdstip } from './common.ts';

export const Berichtsoort = z
  .enum([
    'status',
    'correctie',
    'resultaat',
    'besluit',
    'verlenging',
    'document',
    'taak',
    'bericht',
    'antwoord',
    'concept',
    'ontvangst',
    'ondertekening',
    'intrekking',
    'afspraak',
    'herinnering',
  ])
  .meta({ id: 'Berichtsoort' });
export type Berichtsoort = z.infer<typeof Berichtsoort>;

/** Which notices a text is for; empty: of all zaaktypen, of all statuses. */
export const BerichttekstSleutel = z
  .object({
    soort: Berichtsoort,
    zaaktype: z.string().trim().max(80).default(''),
    status: z.string().trim().max(80).default(''),
    taal: z.string().regex(/^[a-z]{2}$/),
  })
  .meta({ id: 'BerichttekstSleutel' });
export type BerichttekstSleutel = z.infer<typeof BerichttekstSleutel>;

export const BerichttekstPad = BerichttekstSleutel.pick({ soort: true, taal: true });
export const BerichttekstKeuze = BerichttekstSleutel.pick({ zaaktype: true, status: true });

/** The words. What is wrong with them is said by `bevindingen`, so that unfinished work can be kept. */
export const BerichttekstInhoud = z
  .object({ onderwerp: z.string().max(300), tekst: z.string().max(3000), sms: z.string().max(1000) })
  .meta({ id: 'BerichttekstInhoud' });
export type BerichttekstInhoud = z.infer<typeof BerichttekstInhoud>;

const Versie = z.object({
  versie: z.int(),
  stand: z.enum(['concept', 'gepubliceerd', 'vervangen']),
  door: z.string(),
  gewijzigd: Tijdstip,
  inhoud: BerichttekstInhoud,
});

const Handeling = z.object({
  versie: z.int(),
  wat: z.enum(['bewaard', 'gepubliceerd', 'teruggezet', 'ingetrokken']),
  door: z.string(),
  op: Tijdstip,
});

/** What is to be said of a text: a `fout` keeps it from being published. */
export const Bevinding = z
  .object({
    veld: z.enum(['onderwerp', 'tekst', 'sms']),
    ernst: z.enum(['fout', 'tip']),
    code: z.enum([
      'leeg',
      'te-lang',
      'invulling',
      'link',
      'opmaak',
      'nummer',
      'adres',
      'verraadt',
      'lange-zin',
      'moeilijk-woord',
      'aanspreken',
      'hoofdletters',
    ]),
    waarde: z.string().nullable(),
  })
  .meta({ id: 'Bevinding' });

export const BerichttekstDetail = z
  .object({
    sleutel: BerichttekstSleutel,
    standaard: BerichttekstInhoud,
    /** All versions, newest first; at most one `concept` and one `gepubliceerd`. */
    versies: z.array(Versie),
    /** Of the concept, else of what is sent now. */
    bevindingen: z.array(Bevinding),
    /** The same text as the reader gets it, without the HTML: that is a document of its own. */
    voorbeeld: z.object({ onderwerp: z.string(), tekst: z.string(), sms: z.string() }),
    handelingen: z.array(Handeling),
  })
  .meta({ id: 'BerichttekstDetail' });
export type BerichttekstDetail = z.infer<typeof BerichttekstDetail>;

export const Berichtteksten = z
  .object({
    teksten: z.array(
      z.object({
        sleutel: BerichttekstSleutel,
        /** Which words are sent now. */
        bron: z.enum(['standaard', 'eigen']),
        concept: z.boolean(),
        gewijzigd: Tijdstip.nullable(),
        onderwerp: z.string(),
      }),
    ),
    talen: z.array(z.string()),
    zaaktypen: z.array(z.object({ identificatie: z.string(), naam: z.string() })),
    /** What may stand between braces. */
    invullingen: z.array(z.string()),
  })
  .meta({ id: 'Berichtteksten' });
export type Berichtteksten = z.infer<typeof Berichtteksten>;

/** `gelezen` is the moment of the concept that was read, null when there was none: nobody overwrites a colleague. */
export const BerichttekstOpslag = BerichttekstSleutel.extend({
  inhoud: BerichttekstInhoud,
  gelezen: Tijdstip.nullable(),
}).meta({ id: 'BerichttekstOpslag' });
export const BerichttekstPublicatie = BerichttekstSleutel.extend({ gelezen: Tijdstip }).meta({
  id: 'BerichttekstPublicatie',
});
export const BerichttekstTerug = BerichttekstSleutel.extend({ versie: z.int().min(1) }).meta({
  id: 'BerichttekstTerug',
});
