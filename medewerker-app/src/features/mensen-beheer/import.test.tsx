import { ontvangt, probleem, geeft, server } from '@loket/app/testing';
import type { MensenImport } from '@loket/contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakSessie } from '../../testing/voorbeelden.ts';

const proef: MensenImport = {
  nieuw: [],
  gewijzigd: [
    {
      identificatie: 'MDW00014',
      naam: 'Nico Hofste',
      velden: [{ veld: 'functie', was: 'Coach', wordt: 'Schuldhulpverlener' }],
    },
  ],
  vertrekt: [{ identificatie: 'MDW00029', naam: 'Carla Vrielink', vanaf: '2026-11-23', sessies: 2 }],
  terug: [],
  gelijk: 3,
  fouten: [{ regel: 7, naam: 'ليلى حداد', wat: ['rollen: tovenaar kennen wij niet'] }],
  stand: 'abc',
  ingelezen: false,
};
const kies = async () => {
  server.use(geeft('/sessie', maakSessie({ rechten: ['mensen-beheren'] })));
  renderApp('/beheer/mensen/import');
  const bestand = new File(['identificatie;naam'], 'mensen.csv', { type: 'text/csv' });
  await userEvent.upload(await screen.findByLabelText('Bestand'), bestand);
  await userEvent.click(screen.getByLabelText('Dit bestand bevat iedereen'));
};

it('says who leaves, what changes and which rows are not right, before anything happens', async () => {
  let gevraagd = '';
  server.use(
    ontvangt('/mensen-beheer/import', (request) => {
      gevraagd = new URL(request.url).search;
      return Response.json(proef);
    }),
  );
  await kies();
  await userEvent.click(screen.getByRole('button', { name: 'Kijk wat er verandert' }));
  expect(await screen.findByText(/Is nu 2 keer ingelogd/)).toBeTruthy();
  expect(screen.getByText('functie: was ‘Coach’, wordt ‘Schuldhulpverlener’')).toBeTruthy();
  expect(screen.getByText(/rollen: tovenaar kennen wij niet/)).toBeTruthy();
  expect(gevraagd).toBe('?soort=csv&volledig=ja');
});

it('when the directory changed meanwhile nothing is done, and that is said', async () => {
  server.use(
    ontvangt('/mensen-beheer/import', (request) =>
      new URL(request.url).searchParams.has('stand')
        ? probleem(400, 'invoer-onjuist', { invalidParams: [{ name: 'stand', code: 'veranderd' }] })
        : Response.json(proef),
    ),
  );
  await kies();
  await userEvent.click(screen.getByRole('button', { name: 'Kijk wat er verandert' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Voer 2 wijzigingen door' }));
  expect(await screen.findByText('Er is niets doorgevoerd')).toBeTruthy();
});
