import { geeft, server } from '@loket/app/testing';
import type { TeamDetail } from '@loket/contract';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';

const lid = (
  identificatie: string,
  naam: string,
  opDagen: TeamDetail['leden'][number]['opDagen'],
): TeamDetail['leden'][number] => ({
  identificatie,
  naam,
  functie: null,
  teams: [],
  wijken: [],
  vaardigheden: [],
  vraagMijOver: [],
  telefoon: null,
  aanwezig: opDagen[0] ?? 'vrij',
  weg:
    opDagen[0] === 'afwezig'
      ? { tot: '2026-11-27', vervanger: { identificatie: 'MDW00012', naam: 'Luuk van Dam' } }
      : null,
  foto: null,
  opDagen,
});
const oost: TeamDetail = {
  id: 'oost',
  naam: 'Wijkteam Oost',
  soort: null,
  omschrijving: null,
  ouder: null,
  ouderNaam: null,
  telefoon: null,
  email: null,
  wijken: [],
  manager: null,
  delen: [],
  dagen: ['2026-11-23', '2026-11-24'],
  leden: [lid('MDW00012', 'Luuk van Dam', ['werkt', 'vrij']), lid('MDW00013', 'Mira Jansma', ['afwezig', 'werkt'])],
};

it('says in words for each day who is there, not in colour or sign alone', async () => {
  server.use(geeft('/teams/oost', oost));
  renderApp('/mensen/teams/oost');
  const agenda = within(await screen.findByRole('table', { name: 'Wie is er wanneer: Wijkteam Oost' }));
  expect(agenda.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Collega',
    'ma 23',
    'di 24',
  ]);
  const standen = (naam: string) =>
    within(agenda.getByRole('row', { name: new RegExp(`^${naam}`) }))
      .getAllByRole('cell')
      .map((cel) => cel.textContent);
  expect(standen('Luuk van Dam')).toEqual(['Werkt', 'Vrij']);
  expect(standen('Mira Jansma')).toEqual(['Afwezig', 'Werkt']);
  const mira = agenda.getByRole('rowheader', { name: /^Mira Jansma/ });
  expect(mira.textContent).toBe('Mira Jansma Tot en met 27 november 2026. Vervanger: Luuk van Dam');
});
