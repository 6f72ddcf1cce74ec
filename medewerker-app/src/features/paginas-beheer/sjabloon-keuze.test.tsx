import { geeft, server } from '@loket/app/testing';
import type { PaginaBeheerLijst, PaginaInhoud } from '@loket/contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakSessie } from '../../testing/voorbeelden.ts';

const bijlage = { bestandId: '3d2f1a1e-7c11-4d52-9a51-0b6b8b1f2c10', naam: 'Formulier' };
const sjabloon = (id: string, titel: string, rest: Partial<PaginaInhoud>) => ({
  id,
  titel,
  inhoud: {
    titel,
    samenvatting: '',
    tekst: { type: 'doc', content: [{ type: 'paragraph' }] },
    bijlagen: [],
    doelgroep: ['medewerker'],
    eigenaar: 'MDW00005',
    herzienOp: null,
    sjabloon: true,
    ...rest,
  } as PaginaInhoud,
});

it('another template keeps the title, and asks before a text or attachment that was written goes', async () => {
  const lijst: PaginaBeheerLijst = {
    paginas: [],
    keuzes: {
      doelgroepen: [],
      medewerkers: [],
      sjablonen: [
        sjabloon('e0000000-0000-4000-8000-000000000001', 'Werkinstructie', { bijlagen: [bijlage] }),
        sjabloon('e0000000-0000-4000-8000-000000000002', 'Verslag', {}),
      ],
    },
  };
  server.use(geeft('/sessie', maakSessie({ rechten: ['redactie'] })), geeft('/paginabeheer', lijst));
  renderApp('/beheer/paginas/nieuw');
  const titel = await screen.findByLabelText<HTMLInputElement>('Titel');
  await userEvent.type(titel, 'Post van kinderen');
  const keuze = screen.getByLabelText('Begin met');
  await userEvent.selectOptions(keuze, 'Werkinstructie');
  const bijlageVeld = () => screen.queryByLabelText<HTMLInputElement>('Naam van de bijlage')?.value;
  expect([screen.getByLabelText<HTMLInputElement>('Titel').value, bijlageVeld()]).toEqual([
    'Post van kinderen',
    'Formulier',
  ]);
  await userEvent.type(screen.getByLabelText('Naam van de bijlage'), ' B');
  await userEvent.selectOptions(keuze, 'Verslag');
  await userEvent.click(await screen.findByRole('button', { name: 'Nee, houd mijn tekst' }));
  expect(bijlageVeld()).toBe('Formulier B');
  await userEvent.selectOptions(keuze, 'Verslag');
  await userEvent.click(await screen.findByRole('button', { name: 'Ja, vervang mijn tekst' }));
  expect([screen.getByLabelText<HTMLInputElement>('Titel').value, bijlageVeld()]).toEqual([
    'Post van kinderen',
    undefined,
  ]);
});
