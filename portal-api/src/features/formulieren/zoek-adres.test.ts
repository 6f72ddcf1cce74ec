import { expect, it } from 'vitest';
import { inwonerOperations } from '@loket/contract';
import { inwoner, stuk, vraagVan } from '../../testing/toegang.ts';
import { zoekAdres } from './zoek-adres.ts';

const adres = {
  straat: 'Haven Zuidzijde',
  huisnummer: '30',
  huisletter: '',
  toevoeging: '',
  postcode: '7607EW',
  plaats: 'Almelo',
};
const vraag = { postcode: '7607 ew', huisnummer: 30 };

it('gives what stands there, asked as the register spells it', async () => {
  const gevraagd: object[] = [];
  const registers = { adressen: { bijNummer: async (_grant: unknown, wat: object) => (gevraagd.push(wat), [adres]) } };
  const gevonden = await zoekAdres(vraagVan(inwoner()), vraag, { registers });
  expect(inwonerOperations.zoekAdres.response!.parse(gevonden)).toEqual({ beschikbaar: true, adressen: [adres] });
  expect(gevraagd).toEqual([{ postcode: '7607EW', huisnummer: 30 }]);
});

it('says that nothing can be looked up when there is no register or it is down', async () => {
  const bijNummer = async () => {
    throw stuk('bag', 'adressen');
  };
  const gevonden = await zoekAdres(vraagVan(inwoner()), vraag, { registers: { adressen: { bijNummer } } });
  expect(gevonden).toEqual({ beschikbaar: false, adressen: [] });
});
