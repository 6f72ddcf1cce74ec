import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner, inloggenMetFormulier, vulDigidIn } from '../harness/inloggen.ts';
import { beeindigSessieElders, weerBijInloggen, zetKlok } from '../harness/levers.ts';
import { verwachtToegankelijk } from '../harness/looking.ts';
import { sessieVan } from '../harness/sessie.ts';

const JOHAN = '999970021';
const ANJA = '999970379';

test('een inwoner logt in met DigiD en komt op de pagina die hij wilde zien', async ({ page }) => {
  await page.goto('/mijn-zaken');
  await page.getByRole('link', { name: /DigiD/ }).click();
  await vulDigidIn(page, { bsn: JOHAN, niveau: 'midden' });
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await expect(page).toHaveURL(/\/mijn-zaken$/);
  expect(await sessieVan(page)).toMatchObject({ ingelogd: true, soort: 'persoon', niveau: 'midden', middel: 'digid' });
});

test('een ondernemer logt in voor een vestiging', async ({ page }) => {
  await page.goto('/inloggen/eherkenning');
  await verwachtToegankelijk(page);
  await page.getByLabel('KVK-nummer').fill('90000097');
  await page.getByLabel('Vestigingsnummer').fill('000090000972');
  await page.getByLabel('EH3', { exact: true }).check();
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.waitForURL('**/overzicht');
  expect(await sessieVan(page)).toMatchObject({
    ingelogd: true,
    soort: 'bedrijf',
    kvkNummer: '90000097',
    vestigingsnummer: '000090000972',
    niveau: 'substantieel',
  });
});

test('een fout BSN geeft een melding in het formulier, en daarna lukt het alsnog', async ({ page }) => {
  await page.goto('/inloggen/digid');
  await vulDigidIn(page, { bsn: '999970022' });
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('klopt niet met de 11-proef');
  await verwachtToegankelijk(page);
  await page.getByRole('alert').getByRole('link').click();
  await expect(page.getByLabel('Burgerservicenummer')).toBeFocused();
  await page.getByLabel('Burgerservicenummer').fill(JOHAN);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/overzicht');
});

test('een testpersoon uit de lijst logt in met één klik', async ({ page }) => {
  await page.goto('/inloggen/digid');
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Johan Gerrit ten Brinke' }).click();
  await page.waitForURL('**/overzicht');
  expect(await sessieVan(page)).toMatchObject({ ingelogd: true });
});

test('een sterkere login wordt gevraagd en een zwakkere niet aangenomen', async ({ page }) => {
  await inloggenAlsInwoner(page, { bsn: JOHAN, niveau: 'midden' });
  await page.goto('/inloggen/digid?niveau=substantieel&terug=/mijn-zaken');
  await expect(page.getByLabel('Midden', { exact: true })).toHaveCount(0);
  await expect(page.getByLabel('Substantieel', { exact: true })).toBeChecked();
  await vulDigidIn(page, { bsn: JOHAN });
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.waitForURL('**/mijn-zaken');
  expect(await sessieVan(page)).toMatchObject({ niveau: 'substantieel' });
});

test('wie het inloggen afbreekt, ziet dat en kan opnieuw beginnen', async ({ page }) => {
  await page.goto('/inloggen/digid');
  await page.getByRole('button', { name: 'Annuleren' }).click();
  await page.waitForURL('**/inloggen-mislukt**');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await verwachtToegankelijk(page);
  expect(await sessieVan(page)).toMatchObject({ ingelogd: false });
});

test('uitloggen eindigt ook de sessie bij DigiD', async ({ page }) => {
  await inloggenAlsInwoner(page, { bsn: JOHAN });
  await page.getByRole('button', { name: 'Uitloggen' }).first().click();
  await page.waitForURL('**/uitgelogd**');
  expect(await sessieVan(page)).toMatchObject({ ingelogd: false });
  await page.goto('/inloggen/digid');
  await expect(page.getByLabel('Burgerservicenummer')).toBeVisible();
});

test('een sessie die elders eindigt, eindigt hier ook', async ({ page, stack }) => {
  await inloggenAlsInwoner(page, { bsn: JOHAN });
  await beeindigSessieElders(stack, 'digid', { bsn: JOHAN });
  await expect.poll(() => sessieVan(page)).toMatchObject({ ingelogd: false });
});

test('een sessie eindigt na een kwartier zonder activiteit', async ({ stack }) => {
  // without a browser: what a page still asks when the clock moves would be activity
  const { lees } = await bezoeker(stack, { bsn: JOHAN });
  await zetKlok(stack, '2026-11-23T09:14:00Z');
  expect(await lees('/sessie')).toMatchObject({ ingelogd: true });
  await zetKlok(stack, '2026-11-23T09:16:00Z');
  expect(await lees('/sessie')).toMatchObject({ ingelogd: false });
});

test('een terugkeer van DigiD werkt geen tweede keer', async ({ page, browser, baseURL }) => {
  const callbacks: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/inloggen/digid/terug')) callbacks.push(request.url());
  });
  await inloggenMetFormulier(page, { bsn: JOHAN });
  const stranger = await (await browser.newContext({ baseURL })).newPage();
  await stranger.goto(callbacks[0]!);
  expect(await sessieVan(stranger)).toMatchObject({ ingelogd: false });
  await stranger.context().close();
});

test('een cookie waarmee is geknoeid, geeft geen toegang', async ({ page, context }) => {
  await inloggenAlsInwoner(page, { bsn: JOHAN });
  const cookies = await context.cookies();
  await context.clearCookies();
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, value: `${cookie.value.slice(0, -3)}AAA` })));
  expect(await sessieVan(page)).toMatchObject({ ingelogd: false });
});

test('wie in een tweede tabblad als een ander inlogt, ziet in het eerste niets meer van de vorige', async ({
  context,
}) => {
  const first = await context.newPage();
  await inloggenAlsInwoner(first, { bsn: JOHAN, terug: '/mijn-gegevens' });
  await expect(first.getByText('ten Brinke').first()).toBeVisible();
  const second = await context.newPage();
  await second.goto('/inloggen/digid');
  await vulDigidIn(second, { bsn: ANJA, niveau: 'substantieel' });
  await second.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await second.waitForURL('**/overzicht');
  await first.bringToFront();
  await expect(first.getByText('ten Brinke')).toHaveCount(0);
});

test('ligt DigiD eruit, dan staat er wat er is en wat te doen', async ({ page, stack }) => {
  await page.goto('/inloggen/digid');
  await vulDigidIn(page, { bsn: JOHAN });
  await weerBijInloggen(stack, { outage: true, paths: ['/token'] });
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.waitForURL('**/inloggen-mislukt?reden=storing**');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await verwachtToegankelijk(page);
  await weerBijInloggen(stack, { outage: true });
  await page.goto('/inloggen/digid');
  await page.waitForURL('**/inloggen-mislukt?reden=storing**');
  await weerBijInloggen(stack, {});
  await inloggenAlsInwoner(page, { bsn: JOHAN });
});
