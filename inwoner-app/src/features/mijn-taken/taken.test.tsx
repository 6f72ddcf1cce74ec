import { faalt, geeft, maakOntbrekend, maakZaak, NU, ontvangt, probleem, server, ZAAK_ID } from '@loket/app/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakTaak, maakTakenLijst } from '../../testing/voorbeelden-objecten.ts';

const { actie: _actie, verzonden: _verzonden, ontvangenOp: _ontvangen, ...samenvatting } = maakTaak();
const taak = (n: number, own: Partial<typeof samenvatting> = {}) => ({ ...samenvatting, id: `taak-${n}`, ...own });
const PAD = `/mijn-taken/${samenvatting.id}`;

it('shows what is to do, what is too late and what is done, each with a word', async () => {
  server.use(
    geeft(
      '/taken',
      maakTakenLijst({
        resultaten: [
          taak(1, { titel: 'Stuur uw loonstrook' }),
          taak(2, { titel: 'Zonder dag', uiterlijk: null }),
          taak(3, { titel: 'Vul de vragenlijst in', stand: 'verlopen', uiterlijk: '2026-11-20' }),
          taak(4, { titel: 'Betaal', stand: 'verwerkt' }),
        ],
      }),
    ),
  );
  renderApp('/mijn-taken');
  const teDoen = await screen.findByRole('region', { name: 'Nog te doen' });
  expect(within(teDoen).getByText('Uiterlijk vrijdag 4 december 2026')).toBeTruthy();
  expect(within(teDoen).getByText('Geen einddatum')).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'Te laat' })).getByText(/Bel ons/)).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'Klaar' })).getByText('Verwerkt')).toBeTruthy();
});

it('nothing to do is a friendly sight; a failure is not', async () => {
  renderApp('/mijn-taken');
  expect(await screen.findByText('U hoeft nu niets te doen')).toBeTruthy();
});

it('a source that is missing is said', async () => {
  server.use(geeft('/taken', maakTakenLijst({ ontbrekend: [maakOntbrekend('taken')] })));
  renderApp('/mijn-taken');
  expect(await screen.findByText('Wij kunnen uw taken nu niet ophalen')).toBeTruthy();
  expect(screen.queryByText('U hoeft nu niets te doen')).toBeNull();
});

it('asks only what fits the answers, sends them, and says that it arrived', async () => {
  let verstuurd: unknown;
  server.use(
    ontvangt('/taken/:id/antwoord', async (request) => {
      verstuurd = await request.json();
      return Response.json({ stand: 'bezorgd', ontvangenOp: NU }, { status: 202 });
    }),
  );
  renderApp(PAD);
  expect(await screen.findByText('Doe dit uiterlijk vrijdag 4 december 2026.')).toBeTruthy();
  expect(screen.queryByLabelText('Van wie krijgt u het loon?')).toBeNull();
  await userEvent.click(await screen.findByLabelText('Loon'));
  await userEvent.type(screen.getByLabelText('Van wie krijgt u het loon?'), 'Bakker');
  await userEvent.click(screen.getByRole('button', { name: 'Verstuur mijn antwoord' }));
  expect(await screen.findByText('Uw antwoord is verstuurd')).toBeTruthy();
  expect(verstuurd).toEqual({ antwoorden: { soort: 'loon', werkgever: 'Bakker' }, bewijs: 'bewijs' });
  expect(screen.queryByRole('button', { name: 'Verstuur mijn antwoord' })).toBeNull();
});

it('says that it is ours while the register is down', async () => {
  server.use(
    ontvangt('/taken/:id/antwoord', () => Response.json({ stand: 'wacht', ontvangenOp: NU }, { status: 202 })),
  );
  renderApp(PAD);
  await userEvent.click(await screen.findByLabelText('Geen inkomen'));
  await userEvent.click(screen.getByRole('button', { name: 'Verstuur mijn antwoord' }));
  expect(await screen.findByText('Ontvangen, wordt bezorgd')).toBeTruthy();
});

it('names a fault at its field and in the summary, and keeps what was typed', async () => {
  const invalidParams = [{ name: 'antwoorden.werkgever', code: 'verplicht', reason: 'x' }];
  server.use(ontvangt('/taken/:id/antwoord', () => probleem(400, 'invoer-onjuist', { invalidParams })));
  renderApp(PAD);
  await userEvent.click(await screen.findByLabelText('Loon'));
  await userEvent.click(screen.getByRole('button', { name: 'Verstuur mijn antwoord' }));
  const melding = await screen.findByRole('group', { name: 'Er mist nog iets, of er klopt iets niet' });
  await userEvent.click(
    within(melding).getByRole('link', { name: 'Van wie krijgt u het loon? Dit is nog niet ingevuld.' }),
  );
  const veld = screen.getByLabelText('Van wie krijgt u het loon?');
  expect(document.activeElement).toBe(veld);
  expect(veld.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByLabelText<HTMLInputElement>('Loon').checked).toBe(true);
});

it.each([
  ['al-verstuurd', 'Dit is al verstuurd'],
  ['verlopen', 'De laatste dag is voorbij'],
  ['niet-meer-open', 'Deze taak is gesloten'],
  ['onverwacht', 'Versturen is niet gelukt'],
])('a refusal %s has words of its own', async (code, titel) => {
  server.use(ontvangt('/taken/:id/antwoord', () => probleem(409, code)));
  renderApp(PAD);
  await userEvent.click(await screen.findByLabelText('Geen inkomen'));
  await userEvent.click(screen.getByRole('button', { name: 'Verstuur mijn antwoord' }));
  expect(await screen.findByText(titel)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Geen inkomen').checked).toBe(true);
});

it('gives back what was typed before', async () => {
  server.use(geeft('/concepten/:sleutel', { inhoud: { soort: 'loon', werkgever: 'Bakker' }, gewijzigd: NU }));
  renderApp(PAD);
  expect(await screen.findByText('Hier staat wat u eerder heeft ingevuld.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Van wie krijgt u het loon?').value).toBe('Bakker');
});

it.each([
  [{ soort: 'url', href: null } as const, /Die site kennen wij niet/],
  [{ soort: 'onbekend', naam: 'formtaak' } as const, /Deze taak kunt u hier niet online doen.*formtaak/],
  [{ soort: 'betaling', bedrag: 42.5, kenmerk: 'ALM-1', href: null } as const, /Online betalen kan nu niet/],
])('what cannot be done here is told as text: %o', async (actie, tekst) => {
  server.use(geeft('/taken/:id', maakTaak({ actie })));
  const { container } = renderApp(PAD);
  await screen.findByRole('heading', { level: 1, name: 'Geef extra gegevens over uw inkomen' });
  expect(container.textContent).toMatch(tekst);
  expect(screen.queryByRole('link', { name: 'Betaal nu' })).toBeNull();
});

it('an expired task says so, and asks nothing any more', async () => {
  server.use(geeft('/taken/:id', maakTaak({ stand: 'verlopen', actie: null, uiterlijk: '2026-11-20' })));
  renderApp(PAD);
  expect(await screen.findByText(/De laatste dag was vrijdag 20 november 2026/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Verstuur mijn antwoord' })).toBeNull();
});

it('a task of somebody else is not found', async () => {
  server.use(faalt('/taken/:id', 404, 'niet-gevonden'));
  renderApp(PAD);
  expect(await screen.findByRole('heading', { level: 1, name: 'Wij kunnen deze taak niet vinden' })).toBeTruthy();
});

it('stands with its case too, and a failure there leaves the case standing', async () => {
  server.use(geeft('/taken', maakTakenLijst({ resultaten: [taak(1, { titel: 'Stuur uw loonstrook' })] })));
  const { unmount } = renderApp(`/mijn-zaken/openzaak/${ZAAK_ID}`);
  const sectie = await screen.findByRole('region', { name: 'Taken bij deze zaak' });
  expect(within(sectie).getByRole('link', { name: 'Stuur uw loonstrook' }).getAttribute('href')).toBe(
    '/mijn-taken/taak-1',
  );
  unmount();
  server.use(faalt('/taken', 500, 'onverwacht'), geeft('/zaken/:bron/:id', maakZaak()));
  renderApp(`/mijn-zaken/openzaak/${ZAAK_ID}`);
  expect(await screen.findByText('De taken bij deze zaak kunnen wij nu niet ophalen')).toBeTruthy();
});
