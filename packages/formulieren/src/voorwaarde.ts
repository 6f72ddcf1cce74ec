import { LogicEngine } from 'json-logic-engine';
import type { Nu, Voorwaarde, Waarden } from './model.ts';

/**
 * The operators that a condition may use: enough to compare answers, and nothing that loops over data, throws, or reads
 * anything but answers. Names as in JSON Logic, and two of our own for terms and ages: whole days and years from a date
 * until today.
 */
export const operatoren: ReadonlySet<string> = new Set([
  'var',
  '==',
  '===',
  '!=',
  '!==',
  '<',
  '<=',
  '>',
  '>=',
  '!',
  '!!',
  'and',
  'or',
  'in',
  '+',
  '-',
  '*',
  'dagen-sinds',
  'jaren-sinds',
]);

/**
 * Makes the function that says whether a condition holds. Interpreted, never compiled to code, so that it runs under a
 * strict Content Security Policy. A condition that cannot be worked out (a comparison with an answer that is not there)
 * does not hold.
 */
export function maakOordeel({ vandaag }: Nu): (voorwaarde: Voorwaarde | undefined, waarden: Waarden) => boolean {
  const engine = new LogicEngine(undefined, { disableInterpretedOptimization: true });
  engine.addMethod('dagen-sinds', ([datum]: unknown[]) => (Date.parse(vandaag) - moment(datum)) / 86_400_000);
  engine.addMethod('jaren-sinds', ([datum]: unknown[]) => jarenTussen(moment(datum), vandaag));
  return (voorwaarde, waarden) => {
    if (!voorwaarde) return true;
    try {
      return engine.truthy(engine.run(voorwaarde, waarden)) === true;
    } catch {
      return false;
    }
  };
}

/** Not a number for what is no date, with which every comparison fails. */
function moment(datum: unknown): number {
  return typeof datum === 'string' ? Date.parse(datum) : Number.NaN;
}

function jarenTussen(begin: number, vandaag: string): number {
  if (Number.isNaN(begin)) return Number.NaN;
  const toen = new Date(begin).toISOString();
  const jaren = Number(vandaag.slice(0, 4)) - Number(toen.slice(0, 4));
  return vandaag.slice(5) < toen.slice(5, 10) ? jaren - 1 : jaren;
}

/** The questions that a condition looks at: the first part of each `var`. */
export function genoemdeVragen(voorwaarde: Voorwaarde): string[] {
  return [...loop(voorwaarde)].flatMap(([operator, argument]) => {
    if (operator !== 'var') return [];
    const naam = Array.isArray(argument) ? (argument as unknown[])[0] : argument;
    return [typeof naam === 'string' ? naam : ''];
  });
}

/** The operators in a condition. */
export function gebruikteOperatoren(voorwaarde: Voorwaarde): string[] {
  return [...loop(voorwaarde)].map(([operator]) => operator);
}

function* loop(deel: unknown): Generator<[string, unknown]> {
  if (Array.isArray(deel)) for (const each of deel) yield* loop(each);
  else if (typeof deel === 'object' && deel !== null) {
    for (const [operator, argument] of Object.entries(deel)) {
      yield [operator, argument];
      yield* loop(argument);
    }
  }
}

/** What a condition compares with: everything in it that is no operator and no name of a question. */
export function vasteWaarden(deel: unknown): unknown[] {
  if (Array.isArray(deel)) return deel.flatMap(vasteWaarden);
  if (typeof deel !== 'object' || deel === null) return [deel];
  return Object.entries(deel).flatMap(([operator, argument]) => (operator === 'var' ? [] : vasteWaarden(argument)));
}
