import type { Taakformulier, Taakvraag } from '@loket/contract';
import {
  doorloop,
  type Antwoord,
  type Antwoorden,
  type Formulier,
  type Foutcode,
  type Vraag,
} from '@loket/formulieren';
import type { GesteldeVraag, Waarde } from '@loket/formulieren';
import type { InvalidParam } from '../../../platform/http/problem.ts';
import type { Gelezen, Ingevuld } from './model.ts';

/** What is wrong with an answer; the app has the words for the codes, these are for who has no app. */
const redenen = {
  verplicht: 'Dit is nog niet ingevuld.',
  'te-lang': 'Dit is te lang.',
  bedrag: 'Vul een bedrag in, bijvoorbeeld 1.250,00.',
  datum: 'Vul een datum in die bestaat, bijvoorbeeld 31-12-2026.',
  keuze: 'Kies een van de antwoorden.',
} as const;
type Fout = keyof typeof redenen;

/** As tasks say what the engine of all forms finds wrong; what is not here is about the kind of the question. */
const codes: Partial<Record<Foutcode, Fout>> = {
  verplicht: 'verplicht',
  'niet-akkoord': 'verplicht',
  'te-lang': 'te-lang',
  'onbekende-keuze': 'keuze',
};
/** No question of a task looks at the day on which it is answered. */
const tijdloos = { vandaag: '2000-01-01' };
const HOOGSTE_BEDRAG = 999_999_999.99;

/**
 * Reads what was typed by the questions of the form, with the engine of all forms: which are asked, what holds and what
 * does not. Every fault is named at its field.
 */
export function leesAntwoorden(formulier: Taakformulier, getypt: Readonly<Record<string, string>>): Gelezen {
  const perNaam = new Map(formulier.vragen.map((vraag) => [vraag.naam, vraag]));
  const gegeven: Antwoorden = Object.fromEntries(
    formulier.vragen.flatMap((vraag) =>
      Object.hasOwn(getypt, vraag.naam) ? [[vraag.naam, alsAntwoord(vraag, getypt[vraag.naam] ?? '')]] : [],
    ),
  );
  const { stappen } = doorloop(alsFormulier(formulier), gegeven, tijdloos);
  const gesteld = stappen.flatMap(({ onderdelen }) =>
    onderdelen.filter((deel): deel is GesteldeVraag => 'vraag' in deel),
  );
  const antwoorden: Ingevuld = {};
  const fouten: InvalidParam[] = [];
  for (const { vraag, waarde, fouten: gevonden } of gesteld) {
    const [fout] = gevonden;
    const taakvraag = perNaam.get(vraag.id);
    if (fout && taakvraag) fouten.push(presentFout(taakvraag, fout.code, (getypt[vraag.id] ?? '').trim() === ''));
    else if (waarde !== undefined) antwoorden[vraag.id] = verzonden(waarde);
  }
  return fouten.length > 0 ? { fouten } : { antwoorden };
}

/** The same questions as one page of a form: what a task asks under a condition is asked after one answer. */
function alsFormulier({ vragen }: Taakformulier): Formulier {
  const tekst = { nl: 'Taak' };
  return {
    id: 'taak',
    versie: 1,
    titel: tekst,
    zaaktype: 'taak',
    toegang: 'ingelogd',
    voor: ['persoon', 'bedrijf'],
    start: { inleiding: tekst, nodig: [], minuten: 1, daarna: tekst },
    stappen: [{ id: 'taak', titel: tekst, onderdelen: vragen.map(alsVraag) }],
  };
}

function alsVraag({ naam: id, soort, label, verplicht, maximum, opties, als }: Taakvraag): Vraag {
  const basis = {
    id,
    label: { nl: label },
    waarom: { nl: label },
    verplicht,
    ...(als && { als: { '===': [{ var: als.naam }, als.waarde] } }),
  };
  switch (soort) {
    case 'bedrag':
      return { ...basis, soort, minimum: 0, maximum: HOOGSTE_BEDRAG };
    case 'datum':
      return { ...basis, soort };
    case 'keuze':
      return { ...basis, soort, opties: opties.map(({ waarde, label: nl }) => ({ waarde, label: { nl } })) };
    case 'verklaring':
      return { ...basis, soort, tekst: { nl: label } };
    case 'lange_tekst':
      return { ...basis, soort: 'lange-tekst', maximaal: maximum };
    case 'tekst':
      return { ...basis, soort, maximaal: maximum };
  }
}

/** A task has one line for each answer: a date as people write it, and `ja` under a declaration. */
function alsAntwoord({ soort }: Taakvraag, getypt: string): Antwoord {
  const tekst = getypt.trim();
  if (soort === 'verklaring') return tekst === 'ja';
  if (soort !== 'datum') return tekst;
  const [, dag, maand, jaar] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(tekst) ?? [];
  if (dag && maand && jaar) return { dag, maand, jaar };
  const [, isoJaar, isoMaand, isoDag] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst) ?? [];
  return { dag: isoDag ?? tekst, maand: isoMaand ?? '', jaar: isoJaar ?? '' };
}

function presentFout({ naam, soort }: Taakvraag, code: Foutcode, leeg: boolean): InvalidParam {
  const vanSoort: Fout = soort === 'bedrag' ? 'bedrag' : 'datum';
  const fout = soort === 'datum' && !leeg ? 'datum' : (codes[code] ?? vanSoort);
  return { name: `antwoorden.${naam}`, code: fout, reason: redenen[fout] };
}

/** As a register gets it: a declaration is kept as what was said. */
function verzonden(waarde: Waarde): string | number {
  if (waarde === true) return 'ja';
  return typeof waarde === 'number' ? waarde : String(waarde as string);
}
