import type { ActingMedewerker } from '../../identity/acting.ts';

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
export type Meldingsoort = (typeof meldingsoorten)[number];

/** Kinds for which an employee chooses together how she hears of them. */
export const meldinggroepen = ['gesprek', 'werk', 'lezen', 'agenda'] as const;
export type Meldinggroep = (typeof meldinggroepen)[number];

/** When she also gets a mail; in the portal she sees it always. */
export const mailwensen = ['direct', 'dagelijks', 'nooit'] as const;
export type Mailwens = (typeof mailwensen)[number];

export const groepVan: Record<Meldingsoort, Meldinggroep> = {
  vermelding: 'gesprek',
  reactie: 'gesprek',
  feedback: 'gesprek',
  werk: 'werk',
  controle: 'werk',
  onboarding: 'werk',
  leesplicht: 'lezen',
  aanmelding: 'agenda',
};

/** Until she chooses: one mail a day, and at once where a place would be given to the next. */
export const gewoneKeuzes: Record<Meldinggroep, Mailwens> = {
  gesprek: 'dagelijks',
  werk: 'dagelijks',
  lezen: 'dagelijks',
  agenda: 'direct',
};

/** Something to tell an employee. It names what it is about and where it stands, and says nothing of a resident. */
export interface NieuweMelding {
  /** Identificatie of the employee; of a partner what `ontvangerVan` gives. */
  voor: string;
  soort: Meldingsoort;
  onderwerp: string;
  toelichting: string | null;
  /** Path in the employee portal where it is read or done. */
  pad: string;
}

export interface Melding extends Omit<NieuweMelding, 'voor'> {
  id: string;
  gemaakt: Date;
  gelezen: Date | null;
}

/** The kinds of one group. */
export function soortenVan(groep: Meldinggroep): Meldingsoort[] {
  return meldingsoorten.filter((soort) => groepVan[soort] === groep);
}

/** Begins the key of a partner, as her own provider may call her what ours calls an employee. */
export const PARTNER = 'partner:';

/** Under which key somebody is told. */
export function ontvangerVan({ soort, identificatie }: Pick<ActingMedewerker, 'soort' | 'identificatie'>): string {
  return soort === 'medewerker' ? identificatie : `${PARTNER}${identificatie}`;
}
