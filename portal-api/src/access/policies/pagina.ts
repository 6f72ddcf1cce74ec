import { deny, toegestaan, type Medewerker, type ObjectDecision } from '../policy.ts';
import { heeftRecht } from '../rights.ts';

/**
 * A page of the handbook is written by editors, and by the colleague who owns it. Where it lies in the tree and which
 * pages there are is for editors alone. To who may not, a page that is there and one that is not look the same.
 */
export function paginaSchrijven(acting: Medewerker, pagina: { eigenaar: string } | null): ObjectDecision {
  if (heeftRecht(acting, 'redactie')) return toegestaan;
  if (acting.soort === 'medewerker' && pagina?.eigenaar === acting.identificatie) return toegestaan;
  return deny({ code: 'geen-toegang' });
}
