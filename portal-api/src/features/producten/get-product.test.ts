import { inwonerOperations } from '@loket/contract';
import { expect, it } from 'vitest';
import { productBegin } from '../../domain/producten/begin.ts';
import type { Formulieren } from '../../domain/formulieren/formulieren.ts';
import { readContent } from '../../platform/config/content.ts';
import { NU } from '../../testing/toegang.ts';
import { presentProduct } from './get-product.ts';

const { inhoud } = readContent('producten', productBegin).find(({ slug }) => slug === 'klacht')!;
const toon = (
  taal: 'nl' | 'en',
  anders: Partial<typeof inhoud> = {},
  adres: string | null = null,
  er = true,
  afspraken = true,
) =>
  presentProduct({ slug: 'klacht', inhoud: { ...inhoud, ...anders }, gewijzigdOp: NU }, taal, {
    formulieren: { gepubliceerd: async (id: string) => (er ? { id } : null) } as unknown as Formulieren,
    settings: { openFormulieren: adres, openFormulierenSdk: null },
    afspraken,
  });

it('is read in the language that was asked for, or else in Dutch', async () => {
  const engels = await toon('en');
  expect(inwonerOperations.getProduct.response!.parse(engels)).toEqual(engels);
  expect(engels).toMatchObject({
    taal: 'en',
    talen: ['nl', 'en'],
    tekst: { titel: 'Complaint about the municipality' },
  });
  const zonder = { teksten: { nl: inhoud.teksten.nl, en: null } };
  expect(await toon('en', zonder)).toMatchObject({ taal: 'nl', talen: ['nl'] });
});

it('leads to a form only when it can be filled in, and to Open Formulieren only at the configured address', async () => {
  expect(await toon('nl')).toMatchObject({ formulier: 'klacht', openFormulieren: null });
  expect(await toon('nl', {}, null, false)).toMatchObject({ formulier: null });
  const elders = { formulier: null, openFormulieren: 'klacht-indienen' };
  expect(await toon('nl', elders)).toMatchObject({ openFormulieren: null });
  expect(await toon('nl', elders, 'https://formulieren.almelo.example')).toMatchObject({
    openFormulieren: 'https://formulieren.almelo.example/klacht-indienen',
  });
});

it('leads to an appointment only where those can be made', async () => {
  expect(await toon('nl')).toMatchObject({ afspraak: null });
  expect(await toon('nl', { afspraak: 'schuldhulp' })).toMatchObject({ afspraak: 'schuldhulp' });
  expect(await toon('nl', { afspraak: 'schuldhulp' }, null, true, false)).toMatchObject({ afspraak: null });
});
