import { geeft, ontvangt, probleem, server } from '@loket/app/testing';
import type { NieuwsBeheerDetail, NieuwsInhoud } from '@loket/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakSessie } from '../../testing/voorbeelden.ts';

const ID = '3d2f1a1e-7c11-4d52-9a51-0b6b8b1f2c10';
const inhoud: NieuwsInhoud = {
  titel: 'Nieuwe regels',
  samenvatting: 'Vanaf december gaat het anders.',
  tekst: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Bel eerst.' }] }] },
  bijlagen: [],
  categorie: 'regels',
  doelgroep: ['medewerker'],
  vastgezet: false,
  reacties: true,
  vanaf: null,
  tot: null,
  leesplicht: null,
  urgent: false,
  onderwerpen: [],
};
const versie = (nummer: number, door: string, anders: Partial<NieuwsInhoud> = {}) => ({
  versie: nummer,
  moment: `2026-11-2${nummer}T09:00:00.000Z`,
  door,
  titel: anders.titel ?? inhoud.titel,
  inhoud: { ...inhoud, ...anders },
});
const detail = (anders: Partial<NieuwsBeheerDetail> = {}): NieuwsBeheerDetail => ({
  id: ID,
  titel: inhoud.titel,
  stand: 'concept',
  versie: 1,
  gepubliceerd: null,
  gepland: null,
  ooitGelezen: false,
  vanaf: null,
  gewijzigdOp: '2026-11-21T09:00:00.000Z',
  gewijzigdDoor: 'Ewout Pol',
  inhoud,
  opmerking: null,
  magBeoordelen: false,
  magWeg: true,
  stappen: [],
  versies: [versie(1, 'Ewout Pol')],
  keuzes: {
    doelgroepen: [
      { code: 'medewerker', naam: 'Alle medewerkers' },
      { code: 'team:oost', naam: 'Wijkteam Oost' },
    ],
    onderwerpen: [],
  },
  ...anders,
});
/** What Tess saved while Ewout was writing: another title, fewer readers. */
const vanTess = { titel: 'Regels voor Oost', doelgroep: ['team:oost'] };
const daar = detail({ versie: 2, gewijzigdDoor: 'Tess', inhoud: { ...inhoud, ...vanTess } });
const ingehaald = () => probleem(400, 'invoer-onjuist', { invalidParams: [{ name: 'versie', code: 'ingehaald' }] });

interface Opslag {
  versie: number;
  inhoud: NieuwsInhoud;
}
/** Opens the article; what is read after the first time is `later`. Gives what is saved. */
function open(begin: NieuwsBeheerDetail, later: (() => Response)[] = []): Opslag[] {
  const opgeslagen: Opslag[] = [];
  let keren = 0;
  server.use(
    geeft('/sessie', maakSessie({ rechten: ['redactie'] })),
    geeft(`/nieuwsbeheer/${ID}`, () => (keren++ === 0 ? null : later.shift()?.()) ?? Response.json(begin)),
    ontvangt(
      `/nieuwsbeheer/${ID}`,
      async (request) => {
        const opslag = (await request.json()) as Opslag;
        opgeslagen.push(opslag);
        return opslag.versie < 2 ? ingehaald() : Response.json({ ...daar, versie: opslag.versie + 1 });
      },
      'put',
    ),
  );
  renderApp(`/beheer/nieuws/${ID}`);
  return opgeslagen;
}
const typ = async (label: string, tekst: string) => {
  const veld = await screen.findByLabelText(label);
  await userEvent.clear(veld);
  await userEvent.type(veld, tekst);
};
const klik = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

it('what only a colleague changed is taken, what only I changed stays, what both changed is asked', async () => {
  const opgeslagen = open(detail(), [() => Response.json(daar)]);
  await typ('Titel', 'Regels vanaf nu');
  await typ('Samenvatting', 'Zo doe je het.');
  await klik('Bewaar');
  const botsing = await screen.findByRole('alert', { name: 'Tess bewaarde dit net ook' });
  // only what both changed is asked
  expect(
    within(botsing)
      .getAllByRole('group')
      .map((groep) => groep.querySelector('legend')?.textContent),
  ).toEqual(['Titel']);
  const wordt = within(botsing).getByRole('list', { name: 'Wat er verandert in jouw versie' });
  expect(wordt.textContent).toContain('Voor wie: Alle medewerkers');
  expect(wordt.textContent).toContain('Voor wie: Wijkteam Oost');
  await userEvent.click(within(botsing).getByLabelText('Die van Tess'));
  await klik('Voeg samen');
  await klik('Bewaar');
  expect(opgeslagen.at(-1)).toMatchObject({
    versie: 2,
    inhoud: { ...vanTess, samenvatting: 'Zo doe je het.', leesplicht: null },
  });
});

it('when her version cannot be fetched what I wrote stays, and I can try again', async () => {
  open(detail(), [() => probleem(503, 'storing'), () => Response.json(daar)]);
  await typ('Samenvatting', 'Zo doe je het.');
  await klik('Bewaar');
  expect(await screen.findByText(/Wat jij schreef staat er nog/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Samenvatting').value).toBe('Zo doe je het.');
  await klik('Haal het opnieuw op');
  expect(await screen.findByRole('alert', { name: 'Tess bewaarde dit net ook' })).toBeTruthy();
});

it('an older version gives its words back, not for whom it was; it is compared with any other', async () => {
  const nu = { doelgroep: ['team:oost'], titel: 'Drie' };
  const versies = [versie(3, 'Tess', nu), versie(2, 'Ewout', { titel: 'Twee' }), versie(1, 'Ewout')];
  const opgeslagen = open(detail({ versie: 3, inhoud: { ...inhoud, ...nu }, versies }));
  await klik('Haal versie 1 terug');
  expect(screen.getByLabelText<HTMLInputElement>('Titel').value).toBe('Nieuwe regels');
  expect(screen.getByText(/woorden en bijlagen van versie 1/)).toBeTruthy();
  await klik('Vergelijk versie 3 met 2');
  await userEvent.selectOptions(screen.getByLabelText('Vergelijk versie 3 met'), 'Versie 1 door Ewout');
  const verschil = screen.getByRole('list', { name: 'Vergelijk versie 3 met 1' });
  expect(verschil.textContent).toContain('Weg: Nieuwe regels');
  expect(verschil.textContent).toContain('Erbij: Voor wie: Wijkteam Oost');
  await klik('Bewaar');
  expect(opgeslagen).toMatchObject([{ versie: 3, inhoud: { titel: 'Nieuwe regels', doelgroep: ['team:oost'] } }]);
});

it('a group that is there no more is shown and can be taken away', async () => {
  const doelgroep = ['medewerker', 'vaardigheid:faxen'];
  const opgeslagen = open(detail({ versie: 3, inhoud: { ...inhoud, doelgroep } }));
  await userEvent.click(await screen.findByLabelText('faxen (bestaat niet meer)'));
  expect(screen.queryByText(/bestaat niet meer/)).toBeNull();
  await klik('Bewaar');
  expect(opgeslagen).toMatchObject([{ inhoud: { doelgroep: ['medewerker'] } }]);
});

it('who leaves with words that were not kept is asked first', async () => {
  open(detail());
  await typ('Titel', 'Half');
  await userEvent.click(screen.getAllByRole('link', { name: 'Nieuws schrijven' }).at(-1) as HTMLElement);
  const vraag = await screen.findByRole('alertdialog', { name: 'Niet alles is bewaard' });
  await userEvent.click(within(vraag).getByRole('button', { name: 'Blijf hier' }));
  expect(screen.getByLabelText<HTMLInputElement>('Titel').value).toBe('Half');
});

describe('on the way to readers', () => {
  const metNieuwe = { inhoud: { ...inhoud, titel: 'Betere regels' }, titel: 'Betere regels', versie: 2 };
  const gepubliceerd = {
    ...metNieuwe,
    gepubliceerd: 1,
    ooitGelezen: true,
    magWeg: false,
    versies: [versie(2, 'Ewout Pol', { titel: 'Betere regels' }), versie(1, 'Ewout Pol')],
  };

  it('who judges reads it as colleagues will, and sees what is different from what they read now', async () => {
    open(detail({ ...gepubliceerd, stand: 'ter-beoordeling', magBeoordelen: true }));
    const zo = (await screen.findByText('Zo lezen collega’s het')).closest('details') as HTMLElement;
    expect(zo.hasAttribute('open')).toBe(true);
    expect(within(zo).getByRole('heading', { name: 'Betere regels' })).toBeTruthy();
    expect(within(zo).getByText('Bel eerst.')).toBeTruthy();
    const verschil = screen.getByRole('list', { name: 'Verschil met wat collega’s nu lezen' });
    expect(verschil.textContent).toContain('Weg: Nieuwe regels');
    expect(verschil.textContent).toContain('Erbij: Betere regels');
    expect(screen.getByRole('button', { name: 'Keur goed' })).toBeTruthy();
  });

  it('a correction that waits is told with what colleagues read until then, and can be called off', async () => {
    let weg = 0;
    open(
      detail({
        ...gepubliceerd,
        stand: 'ingepland',
        gepland: { versie: 2, vanaf: '2026-12-04T08:00:00.000Z' },
        stappen: [
          { soort: 'ingepland', versie: 2, door: 'Tess', moment: '2026-11-24T08:00:00.000Z', opmerking: null },
          { soort: 'goedgekeurd', versie: 2, door: 'Tess', moment: '2026-11-23T08:00:00.000Z', opmerking: null },
        ],
      }),
    );
    server.use(
      ontvangt(
        `/nieuwsbeheer/${ID}/planning`,
        () => {
          weg++;
          return Response.json(detail({ ...gepubliceerd, stand: 'goedgekeurd' }));
        },
        'delete',
      ),
    );
    expect(
      await screen.findByText('Versie 2 staat klaar voor 4 december 2026 09.00 uur; collega’s lezen nu versie 1.'),
    ).toBeTruthy();
    expect(screen.getByText(/Versie 2 goedgekeurd door Tess op/)).toBeTruthy();
    await klik('Laat versie 2 niet verschijnen');
    await waitFor(() => expect(weg).toBe(1));
  });

  it('what was read before and was withdrawn can ask to be read again', async () => {
    open(detail({ ...gepubliceerd, gepubliceerd: null, stand: 'goedgekeurd' }));
    expect(await screen.findByLabelText('Dit is een grote wijziging')).toBeTruthy();
  });

  it('withdrawing is asked first; a draft that nobody read can be thrown away', async () => {
    open(detail({ ...gepubliceerd, stand: 'gepubliceerd', gepubliceerd: 2 }));
    await klik('Trek in');
    const vraag = await screen.findByRole('alertdialog', { name: '‘Betere regels’ intrekken?' });
    await userEvent.click(within(vraag).getByRole('button', { name: 'Annuleer' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Gooi dit concept weg' })).toBeNull();
  });
});
