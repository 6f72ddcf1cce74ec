import { expect, it } from 'vitest';
import { formulier, nu, stap, vraag } from './formulieren.testing.ts';
import { doorloop } from './gang.ts';
import { medeondertekenaars } from './medeondertekening.ts';
import type { Antwoorden, Formulier, Medeondertekening } from './model.ts';

const partner: Medeondertekening = {
  rol: 'partner',
  als: { '==': [{ var: 'samen' }, true] },
  naam: 'wie',
  email: 'post',
  waarom: { nl: 'Samen.' },
};
const vragen = stap('a', [
  vraag('ja-nee', 'samen'),
  vraag('tekst', 'wie', { als: { '==': [{ var: 'samen' }, true] } }),
  vraag('email', 'post', { verplicht: false }),
]);
const met = (medeondertekening: Formulier['medeondertekening'], antwoorden: Antwoorden) => {
  const form = { ...formulier(vragen), ...(medeondertekening && { medeondertekening }) };
  return medeondertekenaars(form, doorloop(form, antwoorden, nu), nu);
};
const ingevuld = { samen: true, wie: 'P. de Vries', post: 'p@post.example' };

it('says who must sign too, where she is asked, what she sees and within how many days', () => {
  expect(met(partner, ingevuld)).toEqual([
    {
      rol: 'partner',
      naam: 'P. de Vries',
      email: 'p@post.example',
      waarom: { nl: 'Samen.' },
      toont: [],
      termijn: 14,
      vraag: 'post',
    },
  ]);
  expect(met({ ...partner, termijn: 7, toont: ['a'] }, { ...ingevuld, post: '' })).toMatchObject([
    { email: null, termijn: 7, toont: ['a'] },
  ]);
});

it('nobody when the condition does not hold, or nobody has to', () => {
  expect(met(partner, { ...ingevuld, samen: false })).toEqual([]);
  expect(met(undefined, ingevuld)).toEqual([]);
});

it('may be several', () => {
  const { als: _always, ...ander } = partner;
  const rollen = met([partner, { ...ander, rol: 'vertegenwoordiger' }], ingevuld).map(({ rol }) => rol);
  expect(rollen).toEqual(['partner', 'vertegenwoordiger']);
});
