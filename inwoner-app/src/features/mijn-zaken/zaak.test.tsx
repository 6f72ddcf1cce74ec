import {
  faalt,
  geeft,
  maakBesluit,
  maakDocument,
  maakOntbrekend,
  maakReactie,
  maakTermijn,
  maakZaak,
  server,
  ZAAK_ID,
} from '@loket/app/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';

const PAD = `/mijn-zaken/openzaak/${ZAAK_ID}`;
const metZaak = (own: Parameters<typeof maakZaak>[0]) => {
  server.use(geeft('/zaken/:bron/:id', maakZaak(own)));
  return renderApp(PAD);
};

it('says on top where it stands and who does what by when', async () => {
  renderApp(PAD);
  expect(await screen.findByRole('heading', { level: 1, name: 'Hulp bij het huishouden' })).toBeTruthy();
  const zin = 'Wij onderzoeken welke hulp bij u past. U hoort uiterlijk zaterdag 12 december 2026 van ons.';
  expect(await screen.findByText((_, element) => element?.tagName === 'P' && element.textContent === zin)).toBeTruthy();
  expect(screen.getByText('Nog 19 dagen, tot zaterdag 12 december 2026.')).toBeTruthy();
  const stappen = within(screen.getByRole('list', { name: 'Zo verloopt uw zaak' })).getAllByRole('heading');
  expect(stappen.map((stap) => stap.textContent)).toEqual([
    'Klaar: Ontvangen',
    'Nu: In onderzoek',
    'Komt nog: Besluit',
  ]);
});

it('says once, under the title, what the case is about', async () => {
  metZaak({ titel: 'Melding openbare ruimte', omschrijving: 'Gat in het fietspad' });
  expect(await screen.findAllByText('Gat in het fietspad')).toHaveLength(1);
});

it('a new case without status reads as received', async () => {
  metZaak({ fase: 'ontvangen', statustekst: null, statusdatum: null, statuslijn: [] });
  expect(await screen.findByText('Wij hebben het ontvangen en gaan ermee aan de slag.')).toBeTruthy();
  expect(screen.getByText(/staan geen stappen vast/)).toBeTruthy();
});

it.each([
  [
    'verlengd',
    { verlenging: { reden: 'Er is advies gevraagd.', dagen: 14, van: '2026-11-28' } },
    /Wij hebben er 14 dagen bij genomen\. Eerst was zaterdag 28 november 2026 de laatste dag\. De reden: Er is advies gevraagd\./,
  ],
  [
    'opgeschort',
    { uiterlijk: null, dagenResterend: null, opschorting: { reden: 'Wij wachten op uw arts.' } },
    /De reden: Wij wachten op uw arts\.$/,
  ],
  [
    'opgeschort',
    { opschorting: { reden: 'Wij wachten op uw arts' } },
    /De reden: Wij wachten op uw arts\. Voor de pauze was zaterdag 12 december 2026 de laatste dag\./,
  ],
  ['te_laat', { uiterlijk: '2026-11-11', dagenResterend: -12 }, /12 dagen te laat\. Onze excuses\./],
  ['geen_termijn', { uiterlijk: null, dagenResterend: null }, /staat niet vast wanneer wij klaar zijn/],
  ['binnen_termijn', { dagenResterend: 0 }, /Vandaag is de laatste dag\./],
  ['binnen_termijn', { dagenResterend: 1 }, /Nog 1 dag, tot/],
] as const)('tells the clock: %s', async (stand, own, words) => {
  metZaak({ termijn: maakTermijn({ stand, ...own }) });
  await screen.findByRole('heading', { level: 1, name: 'Hulp bij het huishouden' });
  expect(
    await screen.findByText(
      (_, element) => element?.className === 'loket-term__words' && words.test(element.textContent ?? ''),
    ),
  ).toBeTruthy();
});

it('when we wait for the resident it says what we need', async () => {
  metZaak({ fase: 'wacht_op_u' });
  const vraag = await screen.findByRole('region', { name: 'Dit vragen wij van u' });
  expect(within(vraag).getByText('Wij onderzoeken uw melding.')).toBeTruthy();
  const stuur = within(vraag).getByRole('link', { name: 'Geef ons wat wij nodig hebben' });
  expect(stuur.getAttribute('href')).toBe(`/mijn-zaken/openzaak/${ZAAK_ID}/documenten-sturen`);
  expect(within(vraag).getByText(/^U kunt het hier sturen/)).toBeTruthy();
});

it('a case that is suspended until the resident answers says why, not what its last step was', async () => {
  metZaak({
    fase: 'wacht_op_u',
    statustekst: 'Wij kijken of wij de kosten kunnen vergoeden.',
    termijn: maakTermijn({
      stand: 'opgeschort',
      uiterlijk: null,
      dagenResterend: null,
      opschorting: { reden: 'Wij wachten op stukken van u.' },
    }),
  });
  const vraag = await screen.findByRole('region', { name: 'Dit vragen wij van u' });
  expect(within(vraag).getByText('Wij wachten op stukken van u.')).toBeTruthy();
  expect(screen.queryByText('Wij kijken of wij de kosten kunnen vergoeden.')).toBeNull();
  expect(screen.getByText('Wij hebben iets van u nodig om verder te kunnen.')).toBeTruthy();
});

it('shows documents with kind, size and an address of the API', async () => {
  const document = maakDocument({ datum: null });
  metZaak({ documenten: [document] });
  const link = await screen.findByRole('link', { name: 'Verslag (PDF, 1,2 MB)' });
  expect(link.getAttribute('href')).toBe(`/api/v1/zaken/openzaak/${ZAAK_ID}/documenten/openzaak/${document.id}`);
  expect(link.hasAttribute('download')).toBe(true);
  expect(screen.getByText('Van de gemeente, datum onbekend')).toBeTruthy();
});

it('missing documents are not "no documents"', async () => {
  metZaak({ ontbrekend: [maakOntbrekend('documenten')] });
  expect(await screen.findByText('De documenten kunnen wij nu niet ophalen. Ze zijn niet weg.')).toBeTruthy();
  expect(screen.queryByText(/Er zijn nog geen documenten/)).toBeNull();
});

it('shows the decision, until when one can object, and the way to its page', async () => {
  const besluit = maakBesluit();
  const voorbij = maakBesluit({
    id: '6f6dc4b4-6c1f-4d5b-9a51-7c0c6a1f0008',
    soort: 'Eerder besluit',
    geldigheid: 'ingetrokken',
    reactie: maakReactie({ uiterlijk: '2026-11-01', dagenResterend: -22 }),
  });
  const zonderDatum = maakBesluit({
    id: '6f6dc4b4-6c1f-4d5b-9a51-7c0c6a1f0010',
    reactie: maakReactie({ uiterlijk: null, herkomst: 'onbekend', dagenResterend: null }),
  });
  metZaak({
    fase: 'afgerond',
    resultaat: 'Toegekend',
    einddatum: '2026-11-16',
    besluiten: [besluit, voorbij, zonderDatum],
  });
  expect(await screen.findByText('Niet mee eens? Maak bezwaar uiterlijk dinsdag 29 december 2026')).toBeTruthy();
  expect(screen.getByText('Bezwaar maken kon tot en met zondag 1 november 2026.')).toBeTruthy();
  expect(screen.getByText('Dit besluit is ingetrokken. Het geldt niet meer.')).toBeTruthy();
  expect(screen.getByText(/Wij weten niet tot wanneer/)).toBeTruthy();
  expect(screen.getByText('Toegekend')).toBeTruthy();
  const koppen = screen.getAllByRole('heading', { level: 2 }).map((kop) => kop.textContent);
  expect(koppen.indexOf('Ons besluit')).toBeLessThan(koppen.indexOf('Zo verloopt uw zaak'));
  const [link] = screen.getAllByRole('link', { name: /Lees wat dit besluit betekent.*Besluit Wmo/ });
  expect(link!.getAttribute('href')).toBe(`${PAD}/besluiten/openzaak/${besluit.id}`);
});

it('against a decision on an objection one goes to court', async () => {
  const besluit = maakBesluit({ reactie: maakReactie({ weg: 'beroep' }) });
  metZaak({ fase: 'afgerond', einddatum: '2026-11-16', besluiten: [besluit] });
  expect(await screen.findByText('Niet mee eens? Ga uiterlijk dinsdag 29 december 2026 in beroep')).toBeTruthy();
  expect(screen.queryByText(/bezwaar/)).toBeNull();
});

it('a letter that stands with its decision is not shown twice', async () => {
  const brief = maakDocument({ titel: 'Besluitbrief' });
  metZaak({ documenten: [brief], besluiten: [maakBesluit({ documenten: [brief] })] });
  expect(await screen.findAllByRole('link', { name: /Besluitbrief/ })).toHaveLength(1);
  expect(screen.getByText('Bij het besluit staan de documenten van deze zaak.')).toBeTruthy();
});

it('a step that was set back is marked as put right', async () => {
  metZaak({
    statuslijn: [
      { stand: 'nu', titel: 'Geregistreerd', tekst: null, datum: '2026-11-03', correctie: true, einde: false },
    ],
  });
  expect(await screen.findByText(/Deze stap is hersteld/)).toBeTruthy();
});

it('leads to the parts of a case and to what it is part of', async () => {
  const verwant = {
    bron: 'esuite',
    id: ZAAK_ID,
    nummer: '6639-2022',
    titel: 'Medisch advies',
    fase: 'afgerond' as const,
  };
  metZaak({ deelzaken: [verwant], hoofdzaak: { ...verwant, titel: 'Grote zaak' } });
  expect((await screen.findByRole('link', { name: 'Medisch advies' })).getAttribute('href')).toBe(
    `/mijn-zaken/esuite/${ZAAK_ID}`,
  );
  expect(screen.getByRole('region', { name: 'Onderdeel van' })).toBeTruthy();
});

it('a case that is not there and a case of somebody else get the same plain words', async () => {
  server.use(faalt('/zaken/:bron/:id', 404, 'niet-gevonden'));
  renderApp(PAD);
  expect(await screen.findByRole('heading', { level: 1, name: 'Wij kunnen deze zaak niet vinden' })).toBeTruthy();
});

it('a protected case asks for a stronger login and comes back here', async () => {
  server.use(faalt('/zaken/:bron/:id', 403, 'sterker-inloggen', { niveau: 'substantieel' }));
  renderApp(PAD);
  const link = await screen.findByRole('link', { name: 'Log in met extra controle' });
  expect(link.getAttribute('href')).toBe(
    `/inloggen/digid?${new URLSearchParams({ terug: PAD, niveau: 'substantieel' })}`,
  );
});

it('a failure keeps the way back', async () => {
  server.use(faalt('/zaken/:bron/:id', 502, 'bron-onbereikbaar'));
  renderApp(PAD);
  expect(await screen.findByText('Wij kunnen deze zaak nu niet ophalen')).toBeTruthy();
  expect(
    within(screen.getByRole('navigation', { name: 'Kruimelpad' })).getByRole('link', { name: 'Mijn zaken' }),
  ).toBeTruthy();
});

it('going to a case puts the focus on its heading and names the tab', async () => {
  renderApp('/mijn-zaken');
  await userEvent.click(await screen.findByRole('link', { name: 'Hulp bij het huishouden' }));
  // the heading that came with what the list knew may be replaced by that of the whole page, and takes the focus along
  const heading = () => screen.getByRole('heading', { level: 1, name: 'Hulp bij het huishouden' });
  await waitFor(() => expect(document.activeElement).toBe(heading()));
  expect(document.title).toBe('Een zaak | Eén Loket Gemeente Almelo');
});
