import { geeft, ontvangt, probleem, server } from '@loket/app/testing';
import type { MissendeHandtekening, WachtendeInzending } from '@loket/contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakSessie } from '../../testing/voorbeelden.ts';

const ID = '6f2e1c1a-4a53-4a5c-9b0e-0d5d6f9f1a11';
const item: WachtendeInzending = {
  id: ID,
  wat: 'formulier',
  nummer: 'L26-7KQ2-PX4M',
  formulier: 'Mantelzorgwaardering aanvragen',
  ontvangenOp: '2026-11-23T08:30:00Z',
  vast: true,
  stap: 'rol initiator',
  storing: 'openzaak.zaken: unreachable',
  pogingen: 7,
  volgendeOp: '2026-11-23T09:20:00Z',
};
const handtekening: MissendeHandtekening = {
  id: '6f2e1c1a-4a53-4a5c-9b0e-0d5d6f9f1a12',
  nummer: 'L26-PPPP-QQQQ',
  formulier: 'Bijstandsuitkering aanvragen',
  rol: 'partner',
  gevraagdOp: '2026-11-01T08:30:00Z',
  uiterlijk: '2026-11-15',
  reden: 'verlopen',
};
const lijst = {
  items: [item],
  aantal: 1,
  handtekeningen: [] as MissendeHandtekening[],
  peilmoment: '2026-11-23T09:00:00Z',
};
const beheerder = () => server.use(geeft('/sessie', maakSessie({ rechten: ['inzendingen'] })));

it('says what waits, at which step it stopped and why; it can be tried now and what was entered downloaded', async () => {
  beheerder();
  server.use(geeft('/inzendingen', lijst), ontvangt(`/inzendingen/${ID}/opnieuw`, {}));
  renderApp('/beheer/inzendingen');
  expect(await screen.findByRole('heading', { name: /L26-7KQ2-PX4M: Mantelzorg/ })).toBeTruthy();
  expect(screen.getByText('rol initiator')).toBeTruthy();
  expect(screen.getByText('openzaak.zaken: unreachable')).toBeTruthy();
  expect(screen.getByText('Langer dan 15 minuten')).toBeTruthy();
  expect(screen.getByRole('link', { name: /PDF/ }).getAttribute('href')).toBe(
    `/api/v1/inzendingen/${ID}/kopie?vorm=pdf`,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Probeer nu' }));
  expect(await screen.findByText('Wij proberen het nu opnieuw.')).toBeTruthy();
});

it('names the signatures that are missing, and a signature that waits has no copy to download', async () => {
  beheerder();
  const wacht = { ...item, wat: 'handtekening' as const };
  server.use(geeft('/inzendingen', { ...lijst, items: [wacht], handtekeningen: [handtekening] }));
  renderApp('/beheer/inzendingen');
  expect(await screen.findByText('Handtekening voor de zaak')).toBeTruthy();
  expect(screen.queryByRole('link', { name: /PDF/ })).toBeNull();
  expect(screen.getByText('L26-PPPP-QQQQ: Bijstandsuitkering aanvragen')).toBeTruthy();
  expect(screen.getByText('Termijn voorbij')).toBeTruthy();
});

it('an empty list says so, and other roles get none', async () => {
  beheerder();
  server.use(geeft('/inzendingen', { ...lijst, items: [], aantal: 0 }));
  renderApp('/beheer/inzendingen');
  expect(await screen.findByText('Alles wat is ontvangen, is waar het hoort')).toBeTruthy();
  server.use(
    geeft('/sessie', maakSessie({ rechten: [] })),
    geeft('/inzendingen', () => probleem(403, 'geen-toegang')),
  );
  renderApp('/beheer/inzendingen');
  expect(await screen.findByText('Deze pagina is voor functioneel beheerders')).toBeTruthy();
});
