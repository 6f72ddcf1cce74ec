import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner, inloggenAlsMedewerker } from '../harness/inloggen.ts';
import { verwachtToegankelijk } from '../harness/looking.ts';
import { sessieVan } from '../harness/sessie.ts';

test.use({ deur: 'medewerker' });

test('een medewerker logt in met rollen en team', async ({ page }) => {
  await page.goto('/inloggen/medewerker');
  await page.getByLabel('Medewerkernummer').fill('mw-001');
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.waitForURL('**/start');
  expect(await sessieVan(page)).toMatchObject({
    ingelogd: true,
    soort: 'medewerker',
    naam: 'Annelies Wessels',
    rollen: [{ code: 'kcc' }],
    teams: [{ id: 'kcc' }],
  });
});

test('een partner logt in voor zijn organisatie', async ({ page }) => {
  await page.goto('/inloggen/partner');
  await page.getByLabel('Partnernummer').fill('partner-90000071');
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.waitForURL('**/start');
  expect(await sessieVan(page)).toMatchObject({ ingelogd: true, soort: 'partner', rechten: [] });
});

test('een medewerker die uit dienst is, komt er niet in', async ({ page }) => {
  await page.goto('/inloggen/medewerker');
  await verwachtToegankelijk(page);
  await page.getByLabel('Medewerkernummer').fill('mw-036');
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('niet meer actief');
});

test('een sessie aan de ene deur is er geen aan de andere', async ({ page, stack }) => {
  await inloggenAlsMedewerker(page, { medewerker: 'mw-001' });
  expect(await sessieVan(page, stack.inwonerUrl)).toMatchObject({ ingelogd: false });
});

test('een inwoner wordt aan de deur van medewerkers niet herkend', async ({ browser, stack }) => {
  const context = await browser.newContext({ baseURL: stack.inwonerUrl });
  const page = await context.newPage();
  await inloggenAlsInwoner(page, { bsn: '999970021' });
  expect(await sessieVan(page, stack.medewerkerUrl)).toMatchObject({ ingelogd: false });
  const start = await page.request.get(`${stack.medewerkerUrl}/api/v1/start`);
  expect(start.status()).toBe(401);
  await context.close();
});
