import type { Gang } from './gang.ts';
import type { Formulier, Medeondertekening, Nu } from './model.ts';
import { maakOordeel } from './voorwaarde.ts';

/** Days to sign when a form does not say how many: what Awb 4:5 is usually taken to ask. */
const TERMIJN_DAGEN = 14;

/** Somebody who must sign too, with these answers. */
export interface Medeondertekenaar {
  rol: Medeondertekening['rol'];
  /** As who fills it in calls her; empty while it is not given. */
  naam: string;
  /** Where she is asked; null when that was left open. */
  email: string | null;
  waarom: Medeondertekening['waarom'];
  /** Ids of the pages whose answers she sees. */
  toont: string[];
  /** Days to sign. */
  termijn: number;
  /** Id of the question with the address: where it is changed. */
  vraag: string;
}

/** Everybody who may have to sign, whatever was answered. */
export function medeondertekeningen({ medeondertekening = [] }: Pick<Formulier, 'medeondertekening'>) {
  return Array.isArray(medeondertekening) ? medeondertekening : [medeondertekening];
}

/** Who must sign too, of a form that was gone through. Nobody whose name is asked for on a page that is hidden. */
export function medeondertekenaars(formulier: Formulier, { waarden }: Pick<Gang, 'waarden'>, nu: Nu) {
  const geldt = maakOordeel(nu);
  const tekst = (vraag: string) => {
    const waarde = Object.hasOwn(waarden, vraag) ? waarden[vraag] : undefined;
    return typeof waarde === 'string' ? waarde : '';
  };
  return medeondertekeningen(formulier)
    .filter(({ als }) => geldt(als, waarden))
    .map(({ rol, naam, email, waarom, toont = [], termijn = TERMIJN_DAGEN }): Medeondertekenaar => {
      return { rol, naam: tekst(naam), email: tekst(email) || null, waarom, toont, termijn, vraag: email };
    });
}
