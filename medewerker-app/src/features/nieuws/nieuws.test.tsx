import { geeft, probleem, server } from '@loket/app/testing';
import type { NieuwsDetail, NieuwsLijst, NieuwsReactie, NieuwsRegel } from '@loket/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakSessie } from '../../testing/voorbeelden.ts';

const ID = '28c53265-708a-5472-8af4-5c7eb52e7959';
const REACTIE = '6f2e1c1a-4a53-4a5c-9b0e-0d5d6f9f1a11';
const API = 'http://localhost/api/v1';

const regel = (own: Partial<NieuwsRegel> = {}): NieuwsRegel => ({
  id: ID,
  titel: 'Nieuwe regels',
  samenvatting: 'Vanaf december gaat de aanmelding anders.',
  categorie: 'regels',
  vastgezet: false,
  urgent: false,
  vanaf: '2026-11-23T08:00:00Z',
  gelezen: true,
  leesplicht: null,
  reacties: 0,
  ...own,
});
const lijst = (berichten: NieuwsRegel[], own: Partial<NieuwsLijst> = {}): NieuwsLijst => ({
  berichten,
  totaal: berichten.length,
  pagina: 1,
  ongelezen: 0,
  leidt: false,
  ...own,
});
const reactie = (own: Partial<NieuwsReactie> = {}): NieuwsReactie => ({
  id: REACTIE,
  opReactie: null,
  naam: 'Luuk van Dam',
  van: 'collega',
  tekst: 'Klopt dit?',
  noemt: [],
  moment: '2026-11-23T08:30:00Z',
  gewijzigdOp: null,
  verwijderd: null,
  gemeldDoorMij: false,
  voorRedactie: null,
  ...own,
});
function bericht(own: Partial<NieuwsDetail> = {}): NieuwsDetail {
  const { reacties: _aantal, ...kop } = regel();
  return {
    ...kop,
    voorMij: true,
    tekst: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Zo gaat het.' }] }] },
    bijlagen: [],
    tot: null,
    door: 'Ewout Pol',
    bijgewerktOp: null,
    controlevraag: null,
    reactiesOpen: true,
    reacties: [],
    duimen: [],
    mijnDuim: null,
    magModereren: false,
    eigenTeams: false,
    ...own,
  };
}
const leesplicht = { stand: 'gevraagd', uiterlijk: '2026-11-30', bevestigdOp: null } as const;
const opent = (own?: Partial<NieuwsDetail>) => {
  server.use(geeft(`/nieuws/${ID}`, bericht(own)));
  return renderApp(`/nieuws/${ID}`);
};
/** What is sent to an address of the API. */
function vangt(methode: 'put' | 'post', pad: string, antwoord: () => Response) {
  const gevangen: unknown[] = [];
  server.use(
    http[methode](`${API}${pad}`, async ({ request }) => {
      gevangen.push(await request.json());
      return antwoord();
    }),
  );
  return gevangen;
}
const klaar = () => new HttpResponse(null, { status: 204 });
const kapot = () => probleem(503, 'storing');

it('what is pinned stands first, and the list is narrowed by subject and by what was not read', async () => {
  const gevraagd: string[] = [];
  server.use(
    geeft('/nieuws', (request) => {
      gevraagd.push(new URL(request.url).search);
      return HttpResponse.json(
        lijst([regel({ titel: 'Ons jaarplan', vastgezet: true, gelezen: false }), regel({ id: REACTIE })]),
      );
    }),
  );
  const { address } = renderApp('/nieuws');
  const kaarten = await screen.findAllByRole('article');
  expect(kaarten.map((kaart) => within(kaart).getByRole('heading').textContent)).toEqual([
    'Ons jaarplan',
    'Nieuwe regels',
  ]);
  expect(within(kaarten[0]!).getByText('Vastgezet')).toBeTruthy();
  expect(within(kaarten[0]!).getByText('Nieuw')).toBeTruthy();
  expect(within(kaarten[1]!).queryByText('Vastgezet')).toBeNull();
  await userEvent.click(screen.getByRole('link', { name: 'Wet en regels' }));
  await waitFor(() => expect(address()).toBe('/nieuws?categorie=regels'));
  await userEvent.click(screen.getByRole('link', { name: 'Alleen ongelezen' }));
  await waitFor(() => expect(address()).toBe('/nieuws?categorie=regels&ongelezen=ja'));
  await waitFor(() => expect(gevraagd.at(-1)).toBe('?categorie=regels&ongelezen=ja&pagina=1'));
  // who manages nobody has no page for that
  expect(screen.queryByRole('link', { name: 'Wat je teams moeten lezen' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Nieuws per e-mail' })).toBeTruthy();
});

it('a partner is not offered the mail that she never gets', async () => {
  server.use(
    geeft('/sessie', maakSessie({ soort: 'partner', rollen: [], teams: [], rechten: [] })),
    geeft('/nieuws', lijst([regel()])),
  );
  renderApp('/nieuws');
  await screen.findByRole('article');
  expect(screen.queryByRole('link', { name: 'Nieuws per e-mail' })).toBeNull();
});

it('what is for others asks nothing of who sees it, and says why she does', async () => {
  opent({ voorMij: false, leesplicht, magModereren: true });
  expect(await screen.findByText('Je ziet het omdat je bij de redactie hoort.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Ik heb dit gelezen en begrepen' })).toBeNull();
  expect(screen.queryByText('Klopt dit niet?')).toBeNull();
});

it('a must-read that was confirmed asks again after a major change', async () => {
  let stand: NieuwsDetail['leesplicht'] = { ...leesplicht, stand: 'bevestigd', bevestigdOp: '2026-11-23T09:00:00Z' };
  server.use(geeft(`/nieuws/${ID}`, () => HttpResponse.json(bericht({ leesplicht: stand }))));
  vangt('put', `/nieuws/${ID}/duim`, klaar);
  renderApp(`/nieuws/${ID}`);
  expect(await screen.findByText('Je hebt bevestigd dat je dit hebt gelezen')).toBeTruthy();
  stand = leesplicht;
  // anything that asks the article again
  await userEvent.click(screen.getByRole('button', { name: 'Goed' }));
  expect(await screen.findByRole('button', { name: 'Ik heb dit gelezen en begrepen' })).toBeTruthy();
});

it('a sign and an own reaction that could not be changed say so', async () => {
  opent({ reacties: [reactie({ van: 'mij', naam: 'Annelies Wessels' })] });
  vangt('put', `/nieuws/${ID}/duim`, kapot);
  vangt('post', `/nieuws/${ID}/reacties/${REACTIE}/verwijder`, kapot);
  await userEvent.click(await screen.findByRole('button', { name: 'Applaus' }));
  expect(await screen.findByText(/Je keuze is niet bewaard/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Haal de reactie van Annelies Wessels weg' }));
  await userEvent.click(screen.getByRole('button', { name: 'Haal weg' }));
  expect(await screen.findByText(/De reactie staat er nog/)).toBeTruthy();
});

it('who was named and taken out of the text again is not told', async () => {
  opent();
  server.use(
    geeft(`/nieuws/${ID}/collegas`, (request) => {
      const nico = new URL(request.url).searchParams.get('zoek') === 'nico';
      return HttpResponse.json({
        collegas: [
          nico ? { identificatie: 'MDW00014', naam: 'Nico Hofste' } : { identificatie: 'MDW00007', naam: 'Guus Olde' },
        ],
      });
    }),
  );
  const gestuurd = vangt('post', `/nieuws/${ID}/reacties`, () => HttpResponse.json(bericht(), { status: 201 }));
  const veld = await screen.findByLabelText('Jouw reactie');
  for (const [zoek, naam] of [
    ['nico', 'Nico Hofste'],
    ['guus', 'Guus Olde'],
  ] as const) {
    await userEvent.type(screen.getByLabelText('Noem een collega'), zoek);
    await userEvent.click(await screen.findByRole('button', { name: `Noem ${naam}` }));
  }
  await userEvent.clear(veld);
  await userEvent.type(veld, 'Kijk jij, @Guus Olde?');
  await userEvent.click(screen.getByRole('button', { name: 'Plaats je reactie' }));
  await waitFor(() =>
    expect(gestuurd).toEqual([{ tekst: 'Kijk jij, @Guus Olde?', noemt: ['MDW00007'], opReactie: null }]),
  );
});

it('an own reaction is changed, and shows what it said before', async () => {
  opent({ reacties: [reactie({ van: 'mij', gewijzigdOp: '2026-11-23T09:30:00Z' })] });
  const gestuurd = vangt('put', `/nieuws/${ID}/reacties/${REACTIE}`, klaar);
  server.use(
    geeft(`/nieuws/${ID}/reacties/${REACTIE}/versies`, {
      versies: [{ tekst: 'Klopt niets van', moment: '2026-11-23T08:30:00Z' }],
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Bekijk wat er eerder stond' }));
  expect((await screen.findByRole('list', { name: 'Wat er eerder stond' })).textContent).toContain('Klopt niets van');
  await userEvent.click(screen.getByRole('button', { name: 'Sluit' }));
  await userEvent.click(screen.getByRole('button', { name: 'Pas je reactie aan' }));
  const veld = screen.getByRole('textbox', { name: 'Pas je reactie aan' });
  await userEvent.type(veld, ' Of niet?');
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
  await waitFor(() => expect(gestuurd).toEqual([{ tekst: 'Klopt dit? Of niet?', noemt: [] }]));
});

it('a reader reports a reaction with a reason; an editor sees that, and what was taken away', async () => {
  opent({ reacties: [reactie()] });
  const gestuurd = vangt('post', `/nieuws/${ID}/reacties/${REACTIE}/melding`, klaar);
  expect(await screen.findByText('Klopt dit?')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Bekijk wat er eerder stond' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Meld de reactie van Luuk van Dam' }));
  await userEvent.click(screen.getByRole('button', { name: 'Meld deze reactie' }));
  expect(await screen.findByText('Schrijf waarom.')).toBeTruthy();
  expect(gestuurd).toEqual([]);
  await userEvent.type(screen.getByLabelText('Waarom hoort deze reactie hier niet?'), 'Noemt een bewoner');
  await userEvent.click(screen.getByRole('button', { name: 'Meld deze reactie' }));
  await waitFor(() => expect(gestuurd).toEqual([{ reden: 'Noemt een bewoner' }]));
});

it('an editor sees what was reported and what was taken away, and lets a reaction stand', async () => {
  const weggehaald = { weggehaald: 'Mevrouw De Vries', meldingen: [] };
  const meldingen = [{ naam: 'Nico Hofste', reden: 'Noemt een bewoner', moment: '2026-11-23T09:00:00Z' }];
  opent({
    magModereren: true,
    reacties: [
      reactie({ voorRedactie: { weggehaald: null, meldingen } }),
      reactie({
        id: ID,
        naam: 'Kim Leferink',
        tekst: null,
        verwijderd: { door: 'redactie', reden: 'Geen bewoners' },
        voorRedactie: weggehaald,
      }),
    ],
  });
  const gelaten: string[] = [];
  server.use(
    http.delete(`${API}/nieuws/${ID}/reacties/:reactieId/melding`, ({ params }) => {
      gelaten.push(String(params.reactieId));
      return klaar();
    }),
  );
  const kim = await screen.findByRole('article', { name: 'Reactie van Kim Leferink' });
  expect(kim.textContent).toContain('Mevrouw De Vries');
  expect(kim.textContent).toContain('Geen bewoners');
  expect(screen.getByRole('article', { name: 'Reactie van Luuk van Dam' }).textContent).toContain('Noemt een bewoner');
  await userEvent.click(screen.getByRole('button', { name: 'Laat de reactie van Luuk van Dam staan' }));
  await waitFor(() => expect(gelaten).toEqual([REACTIE]));
});

it('a manager sees of everything how many confirmed, and of whom the last day has passed', async () => {
  server.use(
    geeft('/nieuws/leesplichten-team', {
      vandaag: '2026-12-01',
      leesplichten: [
        {
          id: ID,
          titel: 'Nieuwe regels',
          teams: [
            {
              team: 'Wijkteam Oost',
              bevestigd: 2,
              nogNiet: [
                { identificatie: 'MDW00014', naam: 'Nico Hofste', uiterlijk: '2026-11-30' },
                { identificatie: 'MDW00070', naam: 'Noor Bakker', uiterlijk: '2026-12-07' },
              ],
            },
            { team: null, bevestigd: 1, nogNiet: [] },
          ],
        },
      ],
    }),
  );
  renderApp('/nieuws/leesplichten-team');
  const nogNiet = await screen.findByRole('list', { name: 'Nog niet bevestigd in Wijkteam Oost' });
  expect(
    within(nogNiet)
      .getAllByRole('listitem')
      .map((wie) => wie.textContent?.includes('Te laat')),
  ).toEqual([true, false]);
  expect(screen.getByText('2 van 4 hebben bevestigd.')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Collega’s van wie jij leidinggevende bent' })).toBeTruthy();
});
