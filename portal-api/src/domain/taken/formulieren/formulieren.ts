import type { Taakformulier, Taakvraag } from '@loket/contract';
import { leesAntwoorden } from './lees.ts';
import type { FormulierGegeven, Regel, Taakformulieren, VraagGegeven } from './model.ts';

const gewoon: Omit<Taakvraag, 'naam' | 'soort' | 'label'> = {
  uitleg: null,
  verplicht: true,
  opties: [],
  maximum: 500,
  als: null,
};

/** For a form that the portal does not know: what the task asks is in its title, the answer is written freely. */
const vrij: Taakformulier = {
  vrij: true,
  waarom: null,
  vragen: [{ ...gewoon, naam: 'antwoord', soort: 'lange_tekst', label: 'Uw antwoord', maximum: 3000 }],
};

/** The forms of tasks from data. */
export function createTaakformulieren(bekend: readonly FormulierGegeven[]): Taakformulieren {
  const perNaam = new Map(bekend.flatMap((een) => een.namen.map((naam) => [naam, maak(een)] as const)));
  return {
    voor: ({ soort, waarde }) => (soort === 'id' ? perNaam.get(waarde) : undefined) ?? vrij,
    vooraf: ({ vragen }, gegevens) =>
      Object.fromEntries(
        vragen.flatMap(({ naam, maximum }) => {
          const waarde = Object.hasOwn(gegevens, naam) ? gegevens[naam] : undefined;
          const bruikbaar = typeof waarde === 'string' || typeof waarde === 'number';
          return bruikbaar ? [[naam, String(waarde).slice(0, maximum)]] : [];
        }),
      ),
    lees: leesAntwoorden,
    inWoorden,
  };
}

function maak({ waarom, vragen }: FormulierGegeven): Taakformulier {
  return { vrij: false, waarom, vragen: vragen.map(maakVraag) };
}

function maakVraag({ opties = {}, als, ...vraag }: VraagGegeven): Taakvraag {
  return {
    ...gewoon,
    ...vraag,
    opties: Object.entries(opties).map(([waarde, label]) => ({ waarde, label })),
    als: als ? { naam: als[0], waarde: als[1] } : null,
  };
}

/** Questions first, in their order; then what was sent besides (another form, another portal), by its name. */
function inWoorden({ vragen }: Taakformulier, verzonden: Record<string, unknown>): Regel[] {
  const gevraagd = vragen.flatMap((vraag): Regel[] => {
    const waarde = alsTekst(verzonden[vraag.naam]);
    if (waarde === null) return [];
    if (vraag.soort === 'verklaring') return [{ label: vraag.label, waarde: 'Ja' }];
    const optie = vraag.opties.find((een) => een.waarde === waarde);
    return [{ label: vraag.label, waarde: optie?.label ?? inVorm(vraag, waarde) }];
  });
  const bekend = new Set(vragen.map(({ naam }) => naam));
  const rest = Object.entries(verzonden).flatMap(([naam, waarde]): Regel[] => {
    const tekst = bekend.has(naam) ? null : alsTekst(waarde);
    return tekst === null ? [] : [{ label: naam, waarde: tekst }];
  });
  return [...gevraagd, ...rest];
}

function inVorm({ soort }: Taakvraag, waarde: string): string {
  if (soort === 'datum') return waarde.split('-').toReversed().join('-');
  if (soort !== 'bedrag') return waarde;
  return new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(Number(waarde));
}

/** Only what can be read as a line; a list as its parts. */
function alsTekst(waarde: unknown): string | null {
  if (typeof waarde === 'string') return waarde.trim() || null;
  if (typeof waarde === 'number') return String(waarde);
  if (typeof waarde === 'boolean') return waarde ? 'Ja' : 'Nee';
  if (!Array.isArray(waarde)) return null;
  return waarde.map(alsTekst).filter(Boolean).join(', ') || null;
}
