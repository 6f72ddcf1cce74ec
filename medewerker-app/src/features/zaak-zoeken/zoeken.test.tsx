import {
  faalt,
  geeft,
  maakOntbrekend,
  maakSamenvatting,
  ontvangt,
  probleem,
  server,
  ZAAK_ID,
} from '@loket/app/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { anoniem, maakSessie, maakZoekresultaat } from '../../testing/voorbeelden.ts';

const ZOEK = '/zaken/_zoek';
const NUMMER = 'ZAAK-2026-0000000024';

beforeEach(() => window.sessionStorage.clear());

const nummerveld = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Zaaknummer' });
const verstuur = () => userEvent.click(screen.getByRole('button', { name: 'Zoek de zaak' }));

async function vulIn(nummer = NUMMER, doel = 'Een vraag van de inwoner beantwoorden') {
  await userEvent.type(await nummerveld(), nummer);
  await userEvent.click(screen.getByRole('radio', { name: doel }));
}

/** What is sent to the API. */
function opgevangen(answer: object) {
  const bodies: unknown[] = [];
  server.use(
    ontvangt(ZOEK, async (request) => {
      bodies.push(await request.json());
      return HttpResponse.json(answer);
    }),
  );
  return bodies;
}

it('one hit opens at once, and the number stands in no address', async () => {
  const bodies = opgevangen(maakZoekresultaat({ resultaten: [maakSamenvatting()] }));
  const { address } = renderApp('/zaken/zoeken');
  await vulIn(` ${NUMMER} `);
  await verstuur();
  expect(await screen.findByRole('heading', { level: 1, name: 'Hulp bij het huishouden' })).toBeTruthy();
  expect(address()).toBe(`/zaken/openzaak/${ZAAK_ID}`);
  expect(bodies).toEqual([{ nummer: NUMMER, doel: 'vraag-van-inwoner' }]);
});

it('several hits are listed with their system', async () => {
  opgevangen(
    maakZoekresultaat({
      resultaten: [maakSamenvatting(), maakSamenvatting({ bron: 'esuite', titel: 'Melding openbare ruimte' })],
    }),
  );
  renderApp('/zaken/zoeken');
  await vulIn();
  await verstuur();
  expect(await screen.findByRole('heading', { name: '2 zaken gevonden' })).toBeTruthy();
  const rij = screen.getByRole('row', { name: /Melding openbare ruimte/ });
  expect(within(rij).getByText('esuite')).toBeTruthy();
  expect(within(rij).getByRole('link').getAttribute('href')).toBe(`/zaken/esuite/${ZAAK_ID}`);
});

it('nothing found helps on', async () => {
  opgevangen(maakZoekresultaat());
  renderApp('/zaken/zoeken');
  await vulIn();
  await verstuur();
  expect(await screen.findByRole('heading', { name: 'Er is geen zaak met dit nummer' })).toBeTruthy();
  expect((await nummerveld()).value).toBe(NUMMER);
});

it('with a system missing nothing found is not called "not found", and searching again is one press', async () => {
  opgevangen(maakZoekresultaat({ ontbrekend: [maakOntbrekend('zaken')] }));
  renderApp('/zaken/zoeken');
  await vulIn();
  await verstuur();
  expect(await screen.findByText(/Wij konden niet overal zoeken/)).toBeTruthy();
  expect(screen.queryByText('Er is geen zaak met dit nummer')).toBeNull();
  opgevangen(maakZoekresultaat({ resultaten: [maakSamenvatting()] }));
  await userEvent.click(screen.getByRole('button', { name: 'Probeer het opnieuw' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Hulp bij het huishouden' })).toBeTruthy();
});

it('with a system missing one hit does not open by itself: it may not be the right one', async () => {
  opgevangen(maakZoekresultaat({ resultaten: [maakSamenvatting()], ontbrekend: [maakOntbrekend('zaken')] }));
  const { address } = renderApp('/zaken/zoeken');
  await vulIn();
  await verstuur();
  expect(await screen.findByRole('heading', { name: '1 zaak gevonden' })).toBeTruthy();
  expect(address()).toBe('/zaken/zoeken');
});

it('a burgerservicenummer is refused with the reason, and nothing is sent', async () => {
  const bodies = opgevangen(maakZoekresultaat());
  renderApp('/zaken/zoeken');
  await vulIn('999970021');
  await verstuur();
  const summary = await screen.findByRole('group', { name: 'Er ontbreekt nog iets' });
  expect(document.activeElement).toBe(summary);
  expect(within(summary).getByRole('link', { name: /Dit lijkt op een burgerservicenummer/ })).toBeTruthy();
  expect(bodies).toEqual([]);
});

it('what is missing is said, and the summary leads to the field', async () => {
  const bodies = opgevangen(maakZoekresultaat());
  renderApp('/zaken/zoeken');
  await nummerveld();
  await verstuur();
  await userEvent.click(await screen.findByRole('link', { name: 'Vul het zaaknummer in' }));
  expect(document.activeElement).toBe(await nummerveld());
  expect(screen.getByRole('link', { name: 'Kies waarvoor je de zaak nodig hebt' })).toBeTruthy();
  expect(bodies).toEqual([]);
});

it('some purposes need a reason in words', async () => {
  const bodies = opgevangen(maakZoekresultaat());
  renderApp('/zaken/zoeken');
  await vulIn(NUMMER, 'Iets anders');
  await verstuur();
  expect(await screen.findByRole('link', { name: 'Leg kort uit waarom je de zaak nodig hebt' })).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: 'Leg kort uit waarom' }), 'Controle na een klacht');
  await verstuur();
  await waitFor(() =>
    expect(bodies).toEqual([{ nummer: NUMMER, doel: 'anders', toelichting: 'Controle na een klacht' }]),
  );
});

it('a failure keeps what was typed and can be tried again', async () => {
  server.use(ontvangt(ZOEK, () => probleem(503, 'niet-beschikbaar')));
  renderApp('/zaken/zoeken');
  await vulIn();
  await verstuur();
  expect(await screen.findByText('Wij kunnen deze zaak nu niet ophalen')).toBeTruthy();
  expect((await nummerveld()).value).toBe(NUMMER);
  opgevangen(maakZoekresultaat({ resultaten: [maakSamenvatting()] }));
  await userEvent.click(screen.getByRole('button', { name: 'Probeer het opnieuw' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Hulp bij het huishouden' })).toBeTruthy();
});

it('a case that this role may not see is refused with where to go', async () => {
  server.use(ontvangt(ZOEK, () => probleem(403, 'geen-toegang')));
  renderApp('/zaken/zoeken');
  await vulIn();
  await verstuur();
  expect(await screen.findByRole('heading', { name: 'Deze zaak mag je niet bekijken' })).toBeTruthy();
  expect(screen.getByText(/Verbind door naar het team/)).toBeTruthy();
});

it('who may not look into cases gets a clear refusal instead of the form', async () => {
  server.use(geeft('/sessie', maakSessie({ rechten: [] })), faalt('/doelen', 403, 'geen-toegang'));
  renderApp('/zaken/zoeken');
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Met jouw rol kun je geen zaken bekijken' }),
  ).toBeTruthy();
  expect(screen.getByText(/Vraag je teammanager om de juiste rol/)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('when the purposes cannot be fetched it says so and can try again', async () => {
  server.use(faalt('/doelen', 503, 'niet-beschikbaar'));
  renderApp('/zaken/zoeken');
  expect(await screen.findByText('Wij kunnen de doelen nu niet ophalen')).toBeTruthy();
});

it('a session that ends while searching keeps what was typed, for the same person only', async () => {
  server.use(ontvangt(ZOEK, () => probleem(401, 'sessie-verlopen')));
  const first = renderApp('/zaken/zoeken');
  await vulIn();
  server.use(geeft('/sessie', anoniem));
  await verstuur();
  await waitFor(() => expect(first.address()).toBe('/uitgelogd?reden=verlopen&terug=%2Fzaken%2Fzoeken'));
  expect(document.body.textContent).not.toContain(NUMMER);
  first.unmount();
  first.app.stop();

  server.use(geeft('/sessie', maakSessie()));
  const again = renderApp('/zaken/zoeken');
  expect(await screen.findByText('Wat je had ingevuld, staat er nog')).toBeTruthy();
  expect((await nummerveld()).value).toBe(NUMMER);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Een vraag van de inwoner/ }).checked).toBe(true);
  expect(window.sessionStorage.length).toBe(0);
  again.unmount();
});

it('somebody else who logs in then finds an empty form', async () => {
  server.use(ontvangt(ZOEK, () => probleem(401, 'sessie-verlopen')));
  const first = renderApp('/zaken/zoeken');
  await vulIn();
  server.use(geeft('/sessie', anoniem));
  await verstuur();
  await waitFor(() => expect(first.address()).toContain('/uitgelogd'));
  first.unmount();
  first.app.stop();

  server.use(geeft('/sessie', maakSessie({ naam: 'Guus Olde Hartman' })));
  renderApp('/zaken/zoeken');
  expect((await nummerveld()).value).toBe('');
  expect(window.sessionStorage.length).toBe(0);
});

it('`/zaken` leads to searching: there is no list of all cases', async () => {
  const { address } = renderApp('/zaken');
  await waitFor(() => expect(address()).toBe('/zaken/zoeken'));
});
