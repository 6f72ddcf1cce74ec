import { geeft, ontvangt, server } from '@loket/app/testing';
import type { Werkitem, Werkuitkomsten, Werkvoorraad } from '@loket/contract';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { leegWerk } from '../../testing/voorbeelden.ts';
import { renderApp } from '../../testing/render-app.tsx';

const item = (sleutel: string, anders: Partial<Werkitem> = {}): Werkitem => ({
  sleutel: `contactverzoek:${sleutel}`,
  soort: 'vraag',
  onderwerp: `Over ${sleutel}`,
  toelichting: '0000000001',
  kanaal: 'telefoon',
  belmoment: null,
  uiterlijk: '2026-11-25',
  termijn: 'deze_week',
  sinds: '2026-11-20',
  pad: `/werk/contactverzoeken/${sleutel}`,
  van: 'mij',
  team: null,
  overdraagbaar: true,
  afvinkbaar: false,
  ...anders,
});

const van: Record<string, Partial<Werkvoorraad>> = {};
const gevraagd: string[] = [];
beforeEach(() => {
  for (const key of Object.keys(van)) delete van[key];
  gevraagd.length = 0;
  server.use(
    geeft('/werk', (request) => {
      const wiens = new URL(request.url).searchParams.get('wiens') ?? 'alles';
      gevraagd.push(wiens);
      return HttpResponse.json({ ...leegWerk, ...van[wiens] });
    }),
    geeft('/werk/ontvangers', { collegas: [], teams: [] }),
    geeft('/werk/weergaven', { weergaven: [] }),
    geeft('/werk/agenda', { sinds: null }),
  );
});

const tellingen = { ...leegWerk.tellingen, mij: 1, team: 2 };

describe('on the start page', () => {
  it('my deadlines are mine: asked for me, counted of me, leading to mine', async () => {
    van['mij'] = {
      items: [item('geen-dag', { uiterlijk: null, termijn: 'geen' }), item('eerst')],
      aantal: 2,
      tellingen: { ...tellingen, termijnen: [{ wat: 'te_laat', aantal: 3 }] },
    };
    van['alles'] = { tellingen: { ...tellingen, termijnen: [{ wat: 'te_laat', aantal: 99 }] } };
    renderApp('/start');
    const kaart = within(await screen.findByRole('region', { name: 'Wat moet af' }));
    const teLaat = await kaart.findByRole('link', { name: /Te laat/ });
    expect(teLaat.getAttribute('href')).toBe('/werk?wiens=mij&termijn=te_laat');
    expect(kaart.getByText('3')).toBeTruthy();
    expect(kaart.queryByText('99')).toBeNull();
    expect(kaart.getByRole('link', { name: 'Vraag beantwoorden: Over eerst' })).toBeTruthy();
  });

  it('what is mine stands first, and where that leaves room what is of my team', async () => {
    van['mij'] = { items: [item('a')], aantal: 1, tellingen };
    van['team'] = { items: [item('b', { van: 'team' }), item('c', { van: 'team' })], aantal: 2, tellingen };
    renderApp('/start');
    const kaart = within(await screen.findByRole('region', { name: 'Mijn werk' }));
    expect(await kaart.findByRole('list', { name: 'Van mijn team' })).toBeTruthy();
    expect(kaart.getAllByRole('listitem').map((rij) => within(rij).getByRole('link').textContent)).toEqual([
      'Vraag beantwoorden: Over a',
      'Vraag beantwoorden: Over b',
      'Vraag beantwoorden: Over c',
    ]);
    expect(within(kaart.getByRole('list', { name: 'Van mij' })).getAllByRole('listitem')).toHaveLength(1);
  });

  it('who has much of her own still sees a few of the team; whose team has nothing is not asked for it', async () => {
    const veel = (wie: 'mij' | 'team') => Array.from({ length: 8 }, (_, n) => item(`${wie}${n}`, { van: wie }));
    van['mij'] = { items: veel('mij'), aantal: 8, tellingen: { ...tellingen, mij: 8, team: 8 } };
    van['team'] = { items: veel('team'), aantal: 8 };
    const { unmount } = renderApp('/start');
    const kaart = within(await screen.findByRole('region', { name: 'Mijn werk' }));
    const rijen = async (naam: string) =>
      within(await kaart.findByRole('list', { name: naam })).getAllByRole('listitem');
    expect(await rijen('Van mij')).toHaveLength(6);
    expect(await rijen('Van mijn team')).toHaveLength(3);
    unmount();
    gevraagd.length = 0;
    van['mij'] = { items: veel('mij'), aantal: 8, tellingen: { ...tellingen, mij: 8, team: 0 } };
    renderApp('/start');
    expect(await screen.findByRole('list', { name: 'Van mij' })).toBeTruthy();
    expect(gevraagd).not.toContain('team');
  });

  it('says so when there is nothing for me nor for my team', async () => {
    renderApp('/start');
    const kaart = within(await screen.findByRole('region', { name: 'Mijn werk' }));
    expect(await kaart.findByText('Er wacht niets op je')).toBeTruthy();
  });
});

describe('the list', () => {
  const rij = (naam: RegExp) => within(screen.getByRole('row', { name: naam }));

  it('says what it is about, and when was agreed to call or how was asked', async () => {
    van['alles'] = {
      items: [
        item('a', {
          soort: 'terugbelverzoek',
          onderwerp: 'Afval',
          kanaal: 'portaal',
          belmoment: { dag: '2026-11-27', van: '09:00', tot: '12:30' },
        }),
        item('b', { onderwerp: 'Paspoort' }),
        item('c', { onderwerp: '', kanaal: null, toelichting: '0000000003' }),
        item('d', { soort: 'leesplicht', onderwerp: 'Nieuwe regels', toelichting: null, kanaal: null, sinds: null }),
      ],
      aantal: 4,
    };
    renderApp('/werk');
    expect(await screen.findByRole('link', { name: 'Terugbellen: Afval' })).toBeTruthy();
    expect(rij(/Afval/).getByText('vrijdag 27 november 2026 tussen 9 en 12.30 uur')).toBeTruthy();
    expect(rij(/Paspoort/).getByText('Gevraagd door de telefoon')).toBeTruthy();
    expect(rij(/Paspoort/).getByText('0000000001')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Vraag beantwoorden, nummer 0000000003' })).toBeTruthy();
    expect(rij(/Nieuwe regels/).queryByText('Niet bekend')).toBeNull();
  });

  it('lets somebody choose all that can be given on the page, give it, and hear what was gone already', async () => {
    const user = userEvent.setup();
    const gestuurd: unknown[] = [];
    van['alles'] = {
      items: [item('a', { van: 'team' }), item('b', { van: 'team' }), item('c', { overdraagbaar: false })],
      aantal: 3,
    };
    server.use(
      ontvangt('/werk/overdrachten', async (request) => {
        gestuurd.push(await request.json());
        return HttpResponse.json({ uitkomsten: ['gedaan', 'al-genomen'] } satisfies Werkuitkomsten);
      }),
    );
    renderApp('/werk');
    await user.click(await screen.findByRole('button', { name: 'Kies alles op deze bladzijde (2)' }));
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
    const groep = screen.getByRole('group', { name: 'Wat je gekozen hebt' });
    // from the foot of the list one comes back to what can be done with it
    await user.click(screen.getByRole('button', { name: 'Geef wat je gekozen hebt' }));
    expect(document.activeElement?.contains(groep)).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Kies niets meer' }));
    expect(screen.queryByRole('group', { name: 'Wat je gekozen hebt' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Kies alles op deze bladzijde (2)' }));
    await user.click(screen.getByRole('button', { name: 'Neem het zelf' }));
    expect(await screen.findByText('1 was al door een collega genomen.')).toBeTruthy();
    expect(gestuurd).toEqual([{ sleutels: ['contactverzoek:a', 'contactverzoek:b'], aan: { soort: 'mij' } }]);
  });
});
