import { inwonerOperations, type TipInhoud } from '@loket/contract';
import { expect, it } from 'vitest';
import type { TipKeuzes } from '../../domain/tips/tip-keuzes.ts';
import { createMijnZaken } from '../../domain/zaken/mijn-zaken.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, settings, storing, stuk, vraagVan } from '../../testing/toegang.ts';
import { eenZaak, eenZaaktype } from '../../testing/zaken.ts';
import { getVoorU } from './get-voor-u.ts';

const tip = (titel: string, anders: Partial<TipInhoud>) => ({
  id: `00000000-0000-4000-8000-0000000000${titel.length}`,
  inhoud: {
    titel,
    tekst: 'Een tip voor u.',
    linktekst: '',
    engels: null,
    adres: null,
    wet: null,
    voorwaarden: [],
    vanaf: null,
    tot: null,
    gewicht: 0,
    ...anders,
  } satisfies TipInhoud,
});
const tips = {
  gepubliceerd: async () => [
    tip('Voor iedereen', {}),
    tip('Bij een melding', { gewicht: 5, voorwaarden: [{ feit: 'lopende_zaak', niet: false, is: ['MOR'] }] }),
  ],
};
const zaken = [{ zaak: eenZaak(), zaaktype: eenZaaktype({ identificatie: 'MOR', omschrijving: 'Melding' }) }];
const keuzesMet = (aan: boolean) => ({ van: async () => ({ aan, verborgen: [] }) }) as unknown as TipKeuzes;

function voorU(inhoud: Parameters<typeof nepRegisters>[0], aan = true) {
  const registers = nepRegisters(inhoud);
  const mijnZaken = createMijnZaken({ registers, settings });
  const antwoord = getVoorU(vraagVan(inwoner()), { tips, keuzes: keuzesMet(aan), mijnZaken, registers, settings });
  return { antwoord, registers };
}

it('gives the tips that fit with the reason, after one look at the person and one at the cases', async () => {
  const { antwoord, registers } = voorU({ zaken });
  const gevonden = await antwoord;
  expect(inwonerOperations.getVoorU.response!.parse(gevonden)).toEqual(gevonden);
  expect(gevonden.tips.map(({ titel }) => titel)).toEqual(['Bij een melding', 'Voor iedereen']);
  expect(gevonden.tips[0]?.waarom).toMatchObject([{ voorwaarde: { feit: 'lopende_zaak' }, titels: ['Melding'] }]);
  expect(registers.gevraagd.toSorted()).toEqual(['persoon', 'zakenVan']);
});

it('looks at nothing of who wants no tips', async () => {
  const { antwoord, registers } = voorU({ zaken }, false);
  expect(await antwoord).toMatchObject({ aan: false, tips: [] });
  expect(registers.gevraagd).toEqual([]);
});

it('a source that fails makes its facts unknown, and says so', async () => {
  const { antwoord } = voorU({ zaken, incomplete: [storing('openzaak')], stuk: { personen: stuk('brp', 'personen') } });
  const gevonden = await antwoord;
  expect(gevonden.tips.map(({ titel }) => titel)).toEqual(['Voor iedereen']);
  expect(gevonden.ontbrekend.map(({ soort }) => soort).toSorted()).toEqual(['personen', 'zaken']);
});
