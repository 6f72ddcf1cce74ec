import { expect, it } from 'vitest';
import { medewerker } from '../../testing/toegang.ts';
import { paginaSchrijven } from './pagina.ts';

const eigenaar = medewerker('coachv');
const vanHaar = { eigenaar: eigenaar.identificatie };

it.each([
  ['an editor, any page', medewerker('red'), { eigenaar: 'MDW00099' }, true],
  ['an editor, one that is not there', medewerker('red'), null, true],
  ['its owner', eigenaar, vanHaar, true],
  ['a colleague', eigenaar, { eigenaar: 'MDW00099' }, false],
  ['a colleague, one that is not there', eigenaar, null, false],
  ['a manager, as that is no reason', medewerker('mgr'), { eigenaar: 'MDW00099' }, false],
  ['a partner with the number of the owner', { ...eigenaar, soort: 'partner' as const }, vanHaar, false],
])('%s', (_wie, acting, pagina, mag) => {
  expect(paginaSchrijven(acting, pagina).allow).toBe(mag);
});
