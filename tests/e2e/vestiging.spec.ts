import type { ZakenLijst } from '@loket/contract';
import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsBedrijf } from '../harness/inloggen.ts';
import { legVreemdsInRegister, weer } from '../harness/levers.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';

const BAKKER = { kvk: '90000097', rsin: '999976011', vestigingsnummer: '000090000972' };

test('een winkelier met drie vestigingen kiest er een, en elke lijst gaat daarna over die vestiging', async ({
  page,
  stack,
}) => {
  await legVreemdsInRegister(stack, 'bedrijf-op-vier-manieren', {
    ...BAKKER,
    zaak: { toelichting: 'Vestiging kiezen' },
  });
  await inloggenAlsBedrijf(page, { kvkNummer: BAKKER.kvk, terug: '/mijn-gegevens' });
  await page.getByRole('banner').getByRole('link', { name: 'Wissel van vestiging' }).click();
  await expect(page.getByRole('radio')).toHaveCount(4);
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, 'vestiging-kiezen');
  await page
    .getByRole('radio', { name: new RegExp('.+') })
    .nth(2)
    .check();
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await page.waitForURL('**/overzicht');
  await expect(page.getByRole('banner')).toContainText('vestiging 0000900009');
});

test('alleen de KvK bepaalt welke vestiging, en een login voor één vestiging wordt nooit ruimer', async ({ stack }) => {
  const json = (vestigingsnummer: string | null) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ vestigingsnummer }),
  });
  const keuze = '/vestigingen/keuze';
  const heel = await bezoeker(stack, { kvkNummer: BAKKER.kvk });
  expect((await heel.api(keuze, json('000090000211'))).status).toBe(404);
  await weer(stack, { kvk: { outage: true } });
  expect((await heel.api(keuze, json(BAKKER.vestigingsnummer))).status).toBe(502);
  await weer(stack, { kvk: {} });
  const voor = await heel.lees<ZakenLijst>('/zaken?stand=alle');
  const tak = await bezoeker(stack, { kvkNummer: BAKKER.kvk, vestigingsnummer: BAKKER.vestigingsnummer });
  expect((await tak.api(keuze, json(null))).status).toBe(403);
  expect((await tak.api('/vestigingen')).status).toBe(403);
  const vanTak = await tak.lees<ZakenLijst>('/zaken?stand=alle');
  expect(vanTak.aantal).toBeLessThanOrEqual(voor.aantal);
});
