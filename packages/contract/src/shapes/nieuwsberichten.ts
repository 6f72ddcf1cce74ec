import { z } from 'zod';
import { Datum, Tijdstip } from './common.ts';
import { Bijlage, VoorWie, RijkeTekst } from './rijke-tekst.ts';

export const nieuwsCategorieen = ['werkwijze', 'regels', 'organisatie', 'systemen', 'wijken', 'mensen'] as const;
const Categorie = z.enum(nieuwsCategorieen);
export type NieuwsCategorie = z.infer<typeof Categorie>;

export const NIEUWS_PER_PAGINA = 15;

/** A question that shows whether a must-read was understood. */
const Controlevraag = z
  .object({
    vraag: z.string().trim().min(5).max(200),
    antwoorden: z.array(z.string().trim().min(1).max(150)).min(2).max(5),
    /** Place of the right answer. */
    goed: z.int().min(0).max(4),
  })
  .refine(({ antwoorden, goed }) => goed < antwoorden.length, { path: ['goed'], error: 'Kies het goede antwoord.' });

/** An article as an editor writes it. */
export const NieuwsInhoud = z
  .object({
    titel: z.string().trim().min(3).max(120),
    samenvatting: z.string().trim().min(10).max(300),
    tekst: RijkeTekst,
    bijlagen: z.array(Bijlage).max(10),
    categorie: Categorie,
    doelgroep: VoorWie,
    vastgezet: z.boolean(),
    /** Whether colleagues can write something under it. */
    reacties: z.boolean(),
    /** From when it is read; null is as soon as it is published. */
    vanaf: Tijdstip.nullable(),
    /** Until when it is read; null is without an end. */
    tot: Tijdstip.nullable(),
    /** Set when everybody for whom it is has to say that she read it. */
    leesplicht: z.object({ binnenDagen: z.int().min(1).max(60), controlevraag: Controlevraag.nullable() }).nullable(),
    /** Set when it is an instruction that holds now; it then stands at cases of these subjects. */
    urgent: z.boolean(),
    /** Kinds of cases (`identificatie` of the zaaktype) that it is about. */
    onderwerpen: z.array(z.string().trim().min(1).max(50)).max(20),
  })
  .refine(({ vanaf, tot }) => vanaf === null || tot === null || Date.parse(vanaf) < Date.parse(tot), {
    path: ['tot'],
    error: 'Laat het einde na het begin komen.',
  })
  .refine(({ urgent, onderwerpen }) => !urgent || onderwerpen.length > 0, {
    path: ['onderwerpen'],
    error: 'Kies bij welke onderwerpen deze instructie hoort.',
  })
  .meta({ id: 'NieuwsInhoud' });
export type NieuwsInhoud = z.infer<typeof NieuwsInhoud>;

export const NieuwsPad = z.object({ berichtId: z.uuid() });
export const NieuwsReactiePad = NieuwsPad.extend({ reactieId: z.uuid() });
export const NieuwsBestandPad = NieuwsPad.extend({ bestandId: z.uuid() });
export const NieuwsVraag = z.object({
  categorie: Categorie.optional(),
  ongelezen: z.enum(['ja']).optional(),
  pagina: z.coerce.number().int().min(1).max(1000).default(1),
});

/** `gevraagd`: she still has to say that she read it, before the end of that day. */
const Leesplicht = z.object({
  stand: z.enum(['gevraagd', 'bevestigd']),
  uiterlijk: Datum,
  bevestigdOp: Tijdstip.nullable(),
});

/** What I still have to say I read, the first last day first. */
export const OpenLeesplichten = z
  .object({
    leesplichten: z.array(z.object({ id: z.uuid(), titel: z.string(), uiterlijk: Datum })),
    vandaag: Datum,
    /** She manages people, and sees who of them has not read what is asked. */
    leidt: z.boolean(),
  })
  .meta({ id: 'OpenLeesplichten' });
export type OpenLeesplichten = z.infer<typeof OpenLeesplichten>;

export const NieuwsRegel = z
  .object({
    id: z.uuid(),
    titel: z.string(),
    samenvatting: z.string(),
    categorie: Categorie,
    vastgezet: z.boolean(),
    urgent: z.boolean(),
    vanaf: Tijdstip,
    gelezen: z.boolean(),
    leesplicht: Leesplicht.nullable(),
    reacties: z.int(),
  })
  .meta({ id: 'NieuwsRegel' });
export type NieuwsRegel = z.infer<typeof NieuwsRegel>;

export const NieuwsLijst = z
  .object({
    berichten: z.array(NieuwsRegel),
    totaal: z.int(),
    pagina: z.int(),
    ongelezen: z.int(),
    /** She manages people, and sees who of them has not read what is asked. */
    leidt: z.boolean(),
  })
  .meta({ id: 'NieuwsLijst' });
export type NieuwsLijst = z.infer<typeof NieuwsLijst>;

export const duimen = ['duim', 'hart', 'applaus', 'inzicht'] as const;
const Duim = z.enum(duimen);

export const NieuwsReactie = z
  .object({
    id: z.uuid(),
    /** The reaction that this one answers. */
    opReactie: z.uuid().nullable(),
    naam: z.string(),
    van: z.enum(['mij', 'collega']),
    /** Null when it was taken away. */
    tekst: z.string().nullable(),
    noemt: z.array(z.object({ identificatie: z.string(), naam: z.string() })),
    moment: Tijdstip,
    gewijzigdOp: Tijdstip.nullable(),
    /** Who took it away: who wrote it, or an editor and why. */
    verwijderd: z.object({ door: z.enum(['schrijver', 'redactie']), reden: z.string() }).nullable(),
    /** The reader said that it does not belong here, and no editor has looked yet. */
    gemeldDoorMij: z.boolean(),
    /** For editors: what an editor took away, and what readers say of it; null for others. */
    voorRedactie: z
      .object({
        weggehaald: z.string().nullable(),
        meldingen: z.array(z.object({ naam: z.string(), reden: z.string(), moment: Tijdstip })),
      })
      .nullable(),
  })
  .meta({ id: 'NieuwsReactie' });
export type NieuwsReactie = z.infer<typeof NieuwsReactie>;

/** An article as everybody reads it for whom it is. */
export const NieuwsDetail = NieuwsRegel.omit({ reacties: true })
  .extend({
    /** It is for herself; else she sees it as an editor, or because it is for people whom she manages. */
    voorMij: z.boolean(),
    tekst: RijkeTekst,
    bijlagen: z.array(Bijlage),
    tot: Tijdstip.nullable(),
    door: z.string(),
    /** When it was changed after it was published first. */
    bijgewerktOp: Tijdstip.nullable(),
    controlevraag: z.object({ vraag: z.string(), antwoorden: z.array(z.string()) }).nullable(),
    reactiesOpen: z.boolean(),
    reacties: z.array(NieuwsReactie),
    duimen: z.array(z.object({ soort: Duim, aantal: z.int() })),
    mijnDuim: Duim.nullable(),
    magModereren: z.boolean(),
    /** Teams of which she sees who has not read it yet. */
    eigenTeams: z.boolean(),
  })
  .meta({ id: 'NieuwsDetail' });
export type NieuwsDetail = z.infer<typeof NieuwsDetail>;

export const NieuwsBevestiging = z.object({ antwoord: z.int().min(0).max(4).nullable() });

const reactietekst = z.string().trim().min(1).max(2000);
/** Colleagues that are named, by their identificatie. */
const noemt = z.array(z.string().min(1).max(60)).max(10);
export const NieuwsReactieInvoer = z
  .object({ tekst: reactietekst, noemt, opReactie: z.uuid().nullable() })
  .meta({ id: 'NieuwsReactieInvoer' });
export const NieuwsReactieWijziging = z.object({ tekst: reactietekst, noemt });
export const NieuwsReactieMelding = z.object({ reden: z.string().trim().min(3).max(200) });
/** What a reaction said before it was changed, the newest first. */
export const NieuwsReactieVersies = z
  .object({ versies: z.array(z.object({ tekst: z.string(), moment: Tijdstip })) })
  .meta({ id: 'NieuwsReactieVersies' });
export type NieuwsReactieVersies = z.infer<typeof NieuwsReactieVersies>;
export const NieuwsReactieWeg = z.object({ reden: z.string().trim().max(200) });
export const NieuwsDuimKeuze = z.object({ soort: Duim.nullable() });
export const NieuwsCollegasVraag = z.object({ zoek: z.string().trim().min(2).max(60) });
export const NieuwsCollegas = z
  .object({ collegas: z.array(z.object({ identificatie: z.string(), naam: z.string() })).max(8) })
  .meta({ id: 'NieuwsCollegas' });

export const digestKeuzes = ['uit', 'dagelijks', 'wekelijks'] as const;
export const NieuwsVoorkeur = z.object({ digest: z.enum(digestKeuzes) }).meta({ id: 'NieuwsVoorkeur' });
export type NieuwsVoorkeur = z.infer<typeof NieuwsVoorkeur>;

const TeamBevestigingen = z.object({
  /** Null for who answers to her and is in no team with a manager. */
  team: z.string().nullable(),
  bevestigd: z.int(),
  /** With the last day of each: who came later has longer. */
  nogNiet: z.array(z.object({ identificatie: z.string(), naam: z.string(), uiterlijk: Datum })),
});

/** Who has and has not said that she read it, of the people of one manager. */
export const NieuwsBevestigingen = z.object({ teams: z.array(TeamBevestigingen) }).meta({ id: 'NieuwsBevestigingen' });
export type NieuwsBevestigingen = z.infer<typeof NieuwsBevestigingen>;

/** The same of everything that her people have to read now. */
export const LeesplichtenTeam = z
  .object({
    leesplichten: z.array(z.object({ id: z.uuid(), titel: z.string(), teams: z.array(TeamBevestigingen) })),
    vandaag: Datum,
  })
  .meta({ id: 'LeesplichtenTeam' });
export type LeesplichtenTeam = z.infer<typeof LeesplichtenTeam>;

export const UrgenteInstructies = z
  .object({ instructies: z.array(z.object({ id: z.uuid(), titel: z.string(), samenvatting: z.string() })) })
  .meta({ id: 'UrgenteInstructies' });
export const InstructieVraag = z.object({ onderwerp: z.string().min(1).max(50) });
