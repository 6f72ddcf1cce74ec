import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controleer } from './definitie/controle.ts';
import { formulierSchema } from './definitie/schema.ts';
import { vulInTerProef, voorbeeldAntwoord } from './definitie/voorbeeld.ts';
import { formulier, nu, stap, vraag } from './formulieren.testing.ts';
import { doorloop } from './gang.ts';
import { maakInzending } from './inzending.ts';
import type { Antwoorden, EnkeleVraag, Formulier, Onderdeel, Soort, Vraag } from './model.ts';
import { maakOordeel } from './voorwaarde.ts';

const soorten = [
  'tekst',
  'lange-tekst',
  'getal',
  'bedrag',
  'datum',
  'keuze',
  'meerkeuze',
  'ja-nee',
  'adres',
  'iban',
  'email',
  'telefoon',
  'bsn',
  'bestand',
  'verklaring',
] as const satisfies readonly Exclude<Soort, 'groep'>[];

/** Names from a few, so that definitions clash, refer forward, and refer to what is not there. */
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'constructor');
const grens = fc.integer({ min: -20, max: 20 });
const voorwaarde = fc.oneof(
  id.map((naam) => ({ '==': [{ var: naam }, true] })),
  id.map((naam) => ({ '!': [{ var: naam }] })),
  fc.tuple(id, grens).map(([naam, getal]) => ({ '<': [{ var: naam }, getal] })),
  fc.tuple(id, id).map(([een, twee]) => ({ or: [{ var: een }, { in: ['rood', { var: twee }] }] })),
  id.map((naam) => ({ '>': [{ 'dagen-sinds': [{ var: naam }] }, 42] })),
  id.map((naam) => ({ filter: [{ var: naam }, true] })),
);
const enkel: fc.Arbitrary<EnkeleVraag> = fc
  .record(
    {
      soort: fc.constantFrom(...soorten),
      id,
      verplicht: fc.boolean(),
      als: voorwaarde,
      minimum: grens,
      maximum: grens,
      vanaf: fc.constantFrom('vandaag', '2020-01-01', '2031-01-01'),
      tot: fc.constantFrom('vandaag', '2020-06-30', '2032-12-31'),
    },
    { requiredKeys: ['soort', 'id', 'verplicht'] },
  )
  .map(({ soort, id: naam, verplicht, als, minimum, maximum, vanaf, tot }) => {
    const getallen = soort === 'getal' || soort === 'bedrag' ? { minimum, maximum } : {};
    const dagen = soort === 'datum' ? { vanaf, tot } : {};
    const anders = { verplicht, als, ...getallen, ...dagen };
    const gegeven = Object.fromEntries(Object.entries(anders).filter(([, waarde]) => waarde !== undefined));
    return vraag(soort, naam, gegeven);
  });
const groep: fc.Arbitrary<Vraag> = fc
  .tuple(enkel, fc.array(enkel, { minLength: 1, maxLength: 3 }), fc.nat(3), fc.nat(3))
  .map(([{ id: naam, verplicht }, vragen, minimum, maximum]) => {
    const t = { nl: naam };
    return { id: naam, soort: 'groep', label: t, waarom: t, naam: t, verplicht, minimum, maximum, vragen };
  });
const onderdeel: fc.Arbitrary<Onderdeel> = fc.oneof({ weight: 4, arbitrary: enkel }, groep);
const formulieren: fc.Arbitrary<Formulier> = fc
  .array(fc.tuple(fc.array(onderdeel, { minLength: 1, maxLength: 3 }), fc.option(voorwaarde, { nil: undefined })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((stappen) => formulier(...stappen.map(([onderdelen, als], n) => stap(`stap-${n}`, onderdelen, als))));
/** The same with a name of its own for each question, and conditions that look back: few of these are refused. */
const goedeFormulieren = formulieren
  .map((form): Formulier => {
    const eerder: string[] = [];
    const terug = <T extends { als?: Onderdeel['als'] }>(deel: T): T => {
      const { als, ...zonder } = deel;
      const naam = als && eerder[JSON.stringify(als).length % eerder.length];
      return naam ? { ...deel, als: kijktNaar(naam, als) } : (zonder as T);
    };
    const stappen = form.stappen.map((deze) => {
      const metTerugblik = terug(deze);
      return {
        ...metTerugblik,
        onderdelen: deze.onderdelen.map((onderdeel) => {
          const nieuw = { ...terug(onderdeel), id: `v${eerder.length}` };
          eerder.push(nieuw.id);
          if (nieuw.soort !== 'groep') return nieuw;
          const vragen = nieuw.vragen.map((deel, n) => ({ ...terug(deel), id: `g${n}` }));
          return { ...nieuw, maximum: Math.max(1, nieuw.minimum, nieuw.maximum), vragen };
        }),
      };
    });
    return { ...form, stappen };
  })
  .filter((form) => controleer(form, nu).length === 0);

/** The same condition about another question; one that a definition may not have becomes one that it may. */
function kijktNaar(naam: string, als: object): { [operator: string]: unknown } {
  if ('filter' in als) return { '!!': [{ var: naam }] };
  return JSON.parse(JSON.stringify(als).replaceAll(/"var":"[^"]*"/g, `"var":"${naam}"`)) as {
    [operator: string]: unknown;
  };
}

/** Answers of which some are right, some wrong, some to nothing. */
const antwoordenOp = (form: Formulier): fc.Arbitrary<Antwoorden> => {
  const vragen = form.stappen.flatMap(({ onderdelen }) => onderdelen).filter((deel): deel is Vraag => 'label' in deel);
  return fc
    .array(fc.constantFrom('goed', 'geen', 'fout', 'nee'), { minLength: vragen.length, maxLength: vragen.length })
    .map((wijzen) =>
      Object.fromEntries(
        vragen.flatMap((each, n) => {
          const wijs = wijzen[n];
          if (wijs === 'geen') return [];
          if (wijs === 'nee' && each.soort === 'ja-nee') return [[each.id, 'nee']];
          return [[each.id, wijs === 'fout' ? 'zomaar iets' : voorbeeldAntwoord(each, nu)]];
        }),
      ),
    );
};
const metAntwoorden = goedeFormulieren.chain((form) => fc.tuple(fc.constant(form), antwoordenOp(form)));

describe('whatever the form and whatever is answered', () => {
  it('a definition of the right shape can be completed, or is refused with the reason', () => {
    fc.assert(
      fc.property(formulieren, (form) => {
        expect(formulierSchema.safeParse(form).error?.issues).toBeUndefined();
        const bezwaren = controleer(form, nu);
        if (bezwaren.length > 0) return bezwaren.every(({ code }) => code.length > 0);
        const { inzending, fouten } = maakInzending(form, vulInTerProef(form, nu), nu);
        expect(fouten).toEqual([]);
        return inzending !== null;
      }),
      { numRuns: 300 },
    );
  });

  it('an answer that a condition hides is never sent', () => {
    fc.assert(
      fc.property(metAntwoorden, ([form, antwoorden]) => {
        const { waarden } = doorloop(form, antwoorden, nu);
        // Said a second time, without going through the form: what is in it stands on a page and in a place that hold.
        const geldt = maakOordeel(nu);
        for (const { als: stapAls, onderdelen } of form.stappen) {
          for (const { id: naam, als } of onderdelen) {
            if (Object.hasOwn(waarden, naam)) expect(geldt(stapAls, waarden) && geldt(als, waarden)).toBe(true);
          }
        }
        const bekend = new Set(form.stappen.flatMap(({ onderdelen }) => onderdelen.map(({ id: naam }) => naam)));
        expect(Object.keys(waarden).filter((naam) => !bekend.has(naam))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('going back and forth never loses an answer: going through a form changes nothing of what was given', () => {
    fc.assert(
      fc.property(metAntwoorden, fc.array(id), ([form, antwoorden], heenEnWeer) => {
        const zoals = structuredClone(antwoorden);
        const eerst = doorloop(form, antwoorden, nu);
        // Change something and change it back: everything that was shown is shown again, with its answer.
        for (const naam of heenEnWeer) {
          const { [naam]: was, ...zonder } = antwoorden;
          doorloop(form, zonder, nu);
          doorloop(form, { ...zonder, [naam]: 'iets anders' }, nu);
          expect(doorloop(form, was === undefined ? zonder : { ...zonder, [naam]: was }, nu)).toEqual(eerst);
        }
        expect(antwoorden).toEqual(zoals);
      }),
      { numRuns: 200 },
    );
  });

  it('what is sent is what would be sent again', () => {
    fc.assert(
      fc.property(metAntwoorden, ([form, antwoorden]) => {
        expect(maakInzending(form, antwoorden, nu)).toEqual(maakInzending(form, structuredClone(antwoorden), nu));
      }),
      { numRuns: 200 },
    );
  });
});
