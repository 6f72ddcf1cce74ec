import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsMedewerker } from '../harness/inloggen.ts';
import { beeindigSessieElders, zetKlok } from '../harness/levers.ts';
import { verwachtToegankelijk } from '../harness/looking.ts';
import { sessieVan } from '../harness/sessie.ts';

test.use({ deur: 'medewerker' });

test('een medewerker blijft een uur zonder activiteit ingelogd, en niet langer', async ({ stack }) => {
  const { lees } = await bezoeker(stack, { medewerker: 'mw-001' });
  await zetKlok(stack, '2026-11-23T09:59:00Z');
  expect(await lees('/sessie')).toMatchObject({ ingelogd: true });
  await zetKlok(stack, '2026-11-23T10:01:00Z');
  expect(await lees('/sessie')).toMatchObject({ ingelogd: false });
});

test('verloopt de sessie onder een ingevuld formulier, dan staat alles er na inloggen nog', async ({ page, stack }) => {
  await inloggenAlsMedewerker(page, { medewerker: 'mw-001', terug: '/zaken/zoeken' });
  await page.getByLabel('Zaaknummer').fill('ZAAK-2026-0000000123');
  await page.getByLabel('Iets anders').check();
  await page.getByLabel('Leg kort uit waarom').fill('Belt over een brief');
  await zetKlok(stack, '2026-11-23T10:30:00Z');
  await page.getByRole('button', { name: 'Zoek de zaak' }).click();
  await page.waitForURL('**/uitgelogd?reden=verlopen**');
  await expect(page.getByRole('heading', { level: 1, name: 'Je bent automatisch uitgelogd' })).toBeVisible();
  await expect(page.getByText('Annelies Wessels')).toHaveCount(0);
  await verwachtToegankelijk(page);
  await page.getByRole('link', { name: 'Inloggen als medewerker' }).click();
  await page.waitForURL('**/zaken/zoeken');
  await expect(page.getByText('Wat je had ingevuld, staat er nog')).toBeVisible();
  await expect(page.getByLabel('Zaaknummer')).toHaveValue('ZAAK-2026-0000000123');
  await expect(page.getByLabel('Leg kort uit waarom')).toHaveValue('Belt over een brief');
});

test('een uitlogbericht van de werkgever eindigt de sessie van die medewerker, en van niemand anders', async ({
  page,
  browser,
  stack,
}) => {
  await inloggenAlsMedewerker(page, { medewerker: 'mw-006' });
  const context = await browser.newContext({ baseURL: stack.medewerkerUrl });
  const colleague = await context.newPage();
  await inloggenAlsMedewerker(colleague, { medewerker: 'mw-007' });
  await beeindigSessieElders(stack, 'medewerker', { medewerker: 'mw-006' });
  await expect.poll(() => sessieVan(page)).toMatchObject({ ingelogd: false });
  expect(await sessieVan(colleague)).toMatchObject({ ingelogd: true });
  await context.close();
});
