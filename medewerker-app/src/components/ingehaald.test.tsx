import { geeft, ontvangt, probleem, server } from '@loket/app/testing';
import type { EvenementDetail, LinksBeheer, Sjabloon } from '@loket/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { renderApp } from '../testing/render-app.tsx';
import { maakSessie } from '../testing/voorbeelden.ts';

const ID = '3d2f1a1e-7c11-4d52-9a51-0b6b8b1f2c10';
const ingehaald = () => probleem(400, 'invoer-onjuist', { invalidParams: [{ name: 'revisie', code: 'ingehaald' }] });
const klik = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const typ = async (label: string, tekst: string) => {
  const veld = await screen.findByLabelText(label);
  await userEvent.clear(veld);
  await userEvent.type(veld, tekst);
};

/** An address of which a colleague saved revision 2 after this editor read revision 1. Gives what is saved. */
function metCollega<Body extends { revisie: number | null }>(
  lees: string,
  bewaar: string,
  { eerst, dan, na = (body) => body }: { eerst: object; dan: object; na?: (body: Body) => object },
): Body[] {
  const opgeslagen: Body[] = [];
  let gelezen = 0;
  server.use(
    geeft(lees, () => Response.json(gelezen++ === 0 ? eerst : dan)),
    ontvangt(
      bewaar,
      async (request) => {
        const body = (await request.json()) as Body;
        opgeslagen.push(body);
        return body.revisie === 2 ? Response.json(na(body)) : ingehaald();
      },
      'put',
    ),
  );
  return opgeslagen;
}

beforeEach(() => {
  server.use(geeft('/sessie', maakSessie({ rechten: ['redactie'] })));
});

it('links: what I typed stays, what a colleague has stands beside it, and mine can be saved over hers', async () => {
  const link = {
    id: ID,
    titel: 'Verlof',
    omschrijving: '',
    adres: 'https://verlof.example',
    groep: 'Werk',
    rollen: [],
  };
  const beheer = (revisie: number, titel: string): LinksBeheer => ({
    revisie,
    links: [{ ...link, titel }],
    rollen: [],
    gewijzigd: { door: 'Tess', op: '2026-11-23T08:00:00.000Z' },
  });
  const opgeslagen = metCollega<{ revisie: number; links: { titel: string }[] }>('/links-beheer', '/links-beheer', {
    eerst: beheer(1, 'Verlof'),
    dan: beheer(2, 'Verlof van Tess'),
    na: ({ links }) => beheer(3, links[0]?.titel ?? ''),
  });
  server.use(geeft('/links', { links: [] }));
  renderApp('/beheer/links');
  await typ('Naam', 'Verlof van mij');
  await klik('Bewaar alle links');
  const melding = await screen.findByRole('alert', { name: 'Een collega bewaarde dit net ook' });
  expect(within(melding).getByRole('list').textContent).toContain('Erbij: Verlof van Tess (https://verlof.example)');
  expect(screen.getByLabelText<HTMLInputElement>('Naam').value).toBe('Verlof van mij');
  await klik('Bewaar de mijne');
  await waitFor(() => expect(screen.queryByRole('alert', { name: 'Een collega bewaarde dit net ook' })).toBeNull());
  expect(opgeslagen.map(({ revisie, links }) => [revisie, links[0]?.titel])).toEqual([
    [1, 'Verlof van mij'],
    [2, 'Verlof van mij'],
  ]);
});

it('lists for newcomers: hers can be taken instead', async () => {
  const sjabloon = (revisie: number, titel: string): Sjabloon => ({
    rol: '*',
    naam: 'Iedereen',
    revisie,
    regels: [{ id: ID, titel, toelichting: '', adres: null, wie: 'nieuwkomer', dagen: 5 }],
    gewijzigd: null,
  });
  const opgeslagen = metCollega('/onboarding-sjablonen', '/onboarding-sjablonen/*', {
    eerst: { sjablonen: [sjabloon(1, 'Haal je pas')], collegas: [] },
    dan: { sjablonen: [sjabloon(2, 'Haal je pas bij de balie')], collegas: [] },
  });
  renderApp('/beheer/onboarding');
  await typ('Wat moet er gebeuren?', 'Haal je laptop');
  await klik('Bewaar');
  await klik('Neem die van je collega');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Wat moet er gebeuren?').value).toBe('Haal je pas bij de balie');
  expect(opgeslagen).toMatchObject([{ revisie: 1 }]);
});

it('an event: a live update brings a newer revision, and does not make my save overwrite hers', async () => {
  const evenement = (revisie: number, plek: string) =>
    ({
      id: ID,
      titel: 'Lunch',
      beheer: {
        revisie,
        inhoud: {
          titel: 'Lunch',
          omschrijving: '',
          soort: 'locatie',
          plek,
          adres: null,
          begin: '2026-12-07T12:00',
          eind: '2026-12-07T13:00',
          plaatsen: null,
          sluitOp: null,
          doelgroep: ['medewerker'],
        },
        deelnemers: [],
      },
    }) as unknown as EvenementDetail;
  const opgeslagen = metCollega<{ revisie: number }>(`/evenementen/${ID}`, `/evenementen/${ID}`, {
    eerst: evenement(1, 'De hal'),
    dan: evenement(2, 'De tuin'),
  });
  server.use(geeft('/evenementen-keuzes', { doelgroepen: [{ code: 'medewerker', naam: 'Alle medewerkers' }] }));
  const { app } = renderApp(`/beheer/evenementen/${ID}`);
  await typ('Titel', 'Lange lunch');
  await app.context.queryClient.invalidateQueries({ queryKey: ['evenementen'] });
  await klik('Bewaar');
  const melding = await screen.findByRole('alert', { name: 'Een collega bewaarde dit net ook' });
  expect(within(melding).getByRole('list').textContent).toContain('Erbij: Plek: De tuin');
  expect(screen.getByLabelText<HTMLInputElement>('Titel').value).toBe('Lange lunch');
  expect(opgeslagen).toMatchObject([{ revisie: 1 }]);
});
