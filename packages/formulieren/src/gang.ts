import type { Antwoord, Antwoorden, EnkeleVraag, Formulier, Fout, Informatie, Nu, Stap, Vraag } from './model.ts';
import type { Waarde, Waarden } from './model.ts';
import { lees } from './soorten/lees.ts';
import { maakOordeel } from './voorwaarde.ts';

/** A question that is asked now, with what was answered. */
export interface GesteldeVraag {
  vraag: Vraag;
  antwoord: Antwoord | undefined;
  /** What the answer says; undefined while it is not given or not right. */
  waarde: Waarde | undefined;
  fouten: Fout[];
  /** Of a group: the questions of each of its items. */
  items: GesteldeVraag[][];
}

/** A page that is shown now. */
export interface ZichtbareStap {
  stap: Stap;
  onderdelen: (GesteldeVraag | Informatie)[];
}

/** Everything about a form with these answers: what is asked, what holds, and what is still wrong. */
export interface Gang {
  stappen: ZichtbareStap[];
  /** Only answers that are asked for now and right: nothing that a condition hides. */
  waarden: Waarden;
  fouten: Fout[];
}

/**
 * Goes through a form from the first question to the last. Each condition sees only the answers that are asked for and
 * right before it, so an answer that is hidden counts for nothing further on. Never changes the answers: what is hidden
 * now comes back when its condition holds again.
 */
export function doorloop(formulier: Formulier, antwoorden: Antwoorden, nu: Nu): Gang {
  const geldt = maakOordeel(nu);
  const waarden: Waarden = {};
  const stappen: ZichtbareStap[] = [];
  for (const stap of formulier.stappen) {
    if (!geldt(stap.als, waarden)) continue;
    const onderdelen: ZichtbareStap['onderdelen'] = [];
    for (const onderdeel of stap.onderdelen) {
      if (!geldt(onderdeel.als, waarden)) continue;
      if (onderdeel.soort === 'informatie') {
        onderdelen.push(onderdeel);
        continue;
      }
      const gesteld = stel(onderdeel, eigen(antwoorden, onderdeel.id), waarden);
      if (gesteld.waarde !== undefined) waarden[onderdeel.id] = gesteld.waarde;
      onderdelen.push(gesteld);
    }
    if (onderdelen.length > 0) stappen.push({ stap, onderdelen });
  }
  return { stappen, waarden, fouten: stappen.flatMap(foutenVan) };

  function stel(vraag: Vraag, antwoord: Antwoord | undefined, eerder: Waarden): GesteldeVraag {
    return vraag.soort === 'groep' ? stelGroep(vraag, antwoord, eerder) : stelVraag(vraag, antwoord, vraag.id);
  }

  function stelVraag(vraag: EnkeleVraag, antwoord: Antwoord | undefined, pad: string): GesteldeVraag {
    const oordeel = lees(vraag, antwoord, nu);
    const basis = { vraag, antwoord, items: [] };
    if (oordeel.soort === 'goed') return { ...basis, waarde: oordeel.waarde, fouten: [] };
    if (oordeel.soort === 'fout') {
      const fouten = oordeel.fouten.map((fout) => ({ ...fout, pad: pad + fout.pad }));
      return { ...basis, waarde: undefined, fouten };
    }
    const code = vraag.soort === 'verklaring' ? 'niet-akkoord' : 'verplicht';
    return { ...basis, waarde: undefined, fouten: vraag.verplicht ? [{ pad, code }] : [] };
  }

  function stelGroep(
    vraag: Extract<Vraag, { soort: 'groep' }>,
    antwoord: Antwoord | undefined,
    eerder: Waarden,
  ): GesteldeVraag {
    const gegeven = alsGroep(antwoord);
    const uitkomsten = gegeven.map((item, plaats) => {
      const binnen: Waarden = {};
      const vragen: GesteldeVraag[] = [];
      for (const deel of vraag.vragen) {
        // Inside a group a condition sees the answers of this item, and those before the group.
        if (!geldt(deel.als, { ...eerder, ...binnen })) continue;
        const gesteld = stelVraag(deel, eigen(item, deel.id), `${vraag.id}.${plaats}.${deel.id}`);
        if (gesteld.waarde !== undefined) binnen[deel.id] = gesteld.waarde;
        vragen.push(gesteld);
      }
      return { vragen, binnen };
    });
    const items = uitkomsten.map(({ vragen }) => vragen);
    const fouten = items.flat().flatMap((each) => each.fouten);
    const leeg = gegeven.length === 0 && !vraag.verplicht;
    if (!leeg && gegeven.length < vraag.minimum)
      fouten.unshift({ pad: vraag.id, code: 'te-weinig', grens: vraag.minimum });
    if (gegeven.length > vraag.maximum) fouten.unshift({ pad: vraag.id, code: 'te-veel', grens: vraag.maximum });
    const goed = fouten.length === 0 && gegeven.length > 0;
    return { vraag, antwoord, waarde: goed ? uitkomsten.map(({ binnen }) => binnen) : undefined, fouten, items };
  }
}

/** What is wrong on a page. */
export function foutenVan({ onderdelen }: ZichtbareStap): Fout[] {
  return onderdelen.flatMap((onderdeel) => ('fouten' in onderdeel ? onderdeel.fouten : []));
}

/** Names come from a definition: `constructor` must not find what every object has. */
function eigen(antwoorden: Antwoorden, id: string): Antwoord | undefined {
  return Object.hasOwn(antwoorden, id) ? antwoorden[id] : undefined;
}

function alsGroep(antwoord: Antwoord | undefined): Antwoorden[] {
  if (!Array.isArray(antwoord)) return [];
  return (antwoord as unknown[]).filter((item): item is Antwoorden => typeof item === 'object' && item !== null);
}
