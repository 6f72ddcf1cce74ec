import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner, inloggenAlsMedewerker } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('zoekt iedereen hulp in de buurt met een gewoon formulier, en leest de plek op een eigen pagina', async ({
    page,
  }) => {
    await page.goto('/voorzieningen');
    await expect(page.getByText('39 plekken gevonden')).toBeVisible();
    await page.getByLabel('Onderwerp').selectOption('ontmoeten');
    await page.getByLabel('Wijk', { exact: true }).selectOption('Schelfhorst');
    await page.getByRole('button', { name: 'Zoek' }).click();
    await expect(page).toHaveURL(/thema=ontmoeten/);
    await page.getByRole('link', { name: 'Buurthuis Schelfhof' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Buurthuis Schelfhof' })).toBeVisible();
    // Monday at ten
    await expect(page.getByText('Nu open: 09.00 tot 16.30 uur')).toBeVisible();
    await expect(page.getByText('Wijkteam Noord')).toBeVisible();
    expect((await page.goto('/voorzieningen/bestaat-niet'))?.status()).toBe(404);
  });
});

test('een inwoner zoekt met een typefout, vanaf een postcode en vanaf het eigen adres, en kijkt op de kaart', async ({
  page,
}) => {
  // beside a form, never in its place
  await page.goto('/aanvragen/mantelzorgwaardering');
  const sneller = page.getByRole('region', { name: 'Misschien helpt dit sneller' });
  await expect(sneller.getByRole('link', { name: 'Steunpunt Mantelzorg De Schouder' })).toBeVisible();
  await expect(page.getByRole('link', { name: /DigiD/ }).first()).toBeVisible();
  await page.goto('/voorzieningen?postcode=7604');
  const plekken = page.getByRole('region', { name: 'Gevonden' }).getByRole('article');
  await expect(plekken.first()).toContainText('Schelfhorst');
  await expect(page.getByText(/^De dichtstbijzijnde plek staat bovenaan/)).toBeVisible();
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await page.getByLabel('Waar zoekt u hulp bij?').fill('mantelzrog');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await expect(plekken.first()).toContainText(/mantelzorg/i);
  await page.goBack();
  await expect(page.getByLabel('Waar zoekt u hulp bij?')).toHaveValue('');
  await inloggenAlsInwoner(page, { bsn: '999970069', terug: '/voorzieningen' });
  await page.getByRole('button', { name: 'Reken vanaf mijn adres' }).click();
  await expect(page.getByText('Uw adres staat niet op deze pagina.')).toBeVisible();
  await expect(plekken.first()).toContainText('Schelfhorst');
  await expect(page).toHaveURL('/voorzieningen');
  await page.getByRole('button', { name: 'Laat zien op de kaart' }).click();
  await expect(
    page.getByRole('region', { name: 'Kaart met de gevonden plekken' }).locator('[title="Buurthuis Schelfhof"]'),
  ).toBeVisible();
  await expect(page.getByText('De kaart zelf komt nu niet door. In de lijst staat alles.')).toBeVisible();
  await verwachtToegankelijk(page);
  await schermafdruk(page, 'voorzieningen');
  await page.getByRole('link', { name: 'Pagina 4' }).click();
  await expect(page).toHaveURL('/voorzieningen?pagina=4');
  await expect(plekken).toHaveCount(3);
  await page.goto('/voorzieningen/buurthuis-schelfhof');
  await expect(page.getByRole('heading', { level: 1, name: 'Buurthuis Schelfhof' })).toBeVisible();
  await verwachtToegankelijk(page);
  await schermafdruk(page, 'voorziening');
});

test('wat iemand doorgeeft, ziet een redacteur; die verbetert het en leest een bestand in', async ({
  page,
  stack,
  browser,
}) => {
  await page.goto('/voorzieningen/buurthuis-de-kolk');
  // the page may be taken over by the app in the moment of the click: then she clicks once more
  await expect(async () => {
    await page.getByRole('link', { name: 'Klopt er iets niet? Geef het door' }).click({ timeout: 1000 });
    await expect(page.getByRole('button', { name: 'Verstuur' })).toBeVisible({ timeout: 3000 });
  }).toPass();
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page.getByRole('link', { name: 'Schrijf in een paar woorden wat u wilt doorgeven.' })).toBeVisible();
  await page.getByLabel('Wat wilt u doorgeven?').fill('Op vrijdag is het buurthuis dicht.');
  await verwachtToegankelijk(page);
  await schermafdruk(page, 'voorziening-doorgeven');
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page.getByText('Dank u wel. Wij hebben het ontvangen.')).toBeVisible();

  const context = await browser.newContext({ baseURL: stack.medewerkerUrl });
  const kantoor = await context.newPage();
  await inloggenAlsMedewerker(kantoor, { medewerker: 'mw-005', terug: '/beheer/sociale-kaart' });
  const voorstel = kantoor.getByRole('article').filter({ hasText: 'Op vrijdag is het buurthuis dicht.' });
  await expect(voorstel).toContainText('Over Buurthuis De Kolk');
  await verwachtToegankelijk(kantoor);
  await schermafdruk(kantoor, 'sociale-kaart');
  await voorstel.getByRole('link', { name: 'Open deze voorziening' }).click();
  const uren = kantoor.getByRole('textbox', { name: 'Openingstijden', exact: true });
  await uren.fill('ma 09:00-17:00\nvrijdag');
  await kantoor.getByRole('button', { name: 'Bewaar' }).click();
  await expect(kantoor.getByRole('link', { name: 'Schrijf elke regel als: ma 09:00-17:00.' })).toBeVisible();
  await uren.fill('ma 09:00-17:00');
  await kantoor.getByRole('button', { name: 'Bewaar' }).click();
  await expect(kantoor.getByText('Bewaard', { exact: true })).toBeVisible();
  await verwachtToegankelijk(kantoor);
  await schermafdruk(kantoor, 'voorziening-beheer');
  await kantoor.getByRole('button', { name: 'Meer', exact: true }).click();
  await kantoor.getByRole('link', { name: 'Sociale kaart' }).first().click();
  await voorstel.getByRole('button', { name: 'Verwerkt' }).click();
  await expect(kantoor.getByText('Er wacht niets.')).toBeVisible();
  await kantoor.getByRole('link', { name: 'Wijkteam Zuid' }).click();
  await kantoor.getByLabel('Wachttijd voor een eerste gesprek, in weken').fill('6');
  await kantoor.getByRole('button', { name: 'Bewaar' }).click();
  await expect(kantoor.getByText('Bewaard', { exact: true })).toBeVisible();

  await kantoor.goto('/beheer/sociale-kaart/import');
  const csv = [
    'naam;soort;omschrijving;wijk;openingstijden;kosten;laatstGecontroleerd;gepubliceerd',
    'Fietsclub De Bel;sportvereniging;Samen een rondje fietsen door de buurt.;Aadorp;za 10:00-12:00;gratis;2026-11-01;ja',
    'Half af;x;te kort;;;gratis;;ja',
  ].join('\n');
  await kantoor
    .getByLabel('Bestand')
    .setInputFiles({ name: 'kaart.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await kantoor.getByRole('button', { name: 'Kijk wat er verandert' }).click();
  await expect(kantoor.getByText('Regel 3 Half af')).toBeVisible();
  await verwachtToegankelijk(kantoor);
  await schermafdruk(kantoor, 'sociale-kaart-import');
  const inwoner = await bezoeker(stack, { bsn: '999970136' });
  const gevonden = async () => (await inwoner.api('/voorzieningen/fietsclub-de-bel')).status;
  expect(await gevonden()).toBe(404);
  await kantoor.getByRole('button', { name: 'Voer 1 wijziging door' }).click();
  await expect(kantoor.getByText('Doorgevoerd', { exact: true })).toBeVisible();
  expect(await gevonden()).toBe(200);
  await page.goto('/voorzieningen?zoek=fietsen');
  await expect(page.getByRole('link', { name: 'Fietsclub De Bel' })).toBeVisible();
  await expect(page.getByText('Een eerste gesprek kan nu na ongeveer 6 weken.')).toBeVisible();
  await context.close();
});
