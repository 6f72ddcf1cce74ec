import type { BerichtDetail, BerichtenLijst } from '@loket/contract';
import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsBedrijf, inloggenAlsInwoner } from '../harness/inloggen.ts';
import { legVreemdsInRegister, registerOproepen, weer } from '../harness/levers.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import type { TestStack } from '../harness/stack.ts';

const DAAN = '999970161';
const ONDERWERP = 'Wij missen nog stukken van u';
const staart = (url: string) => url.split('/').at(-1) ?? '';

async function legBericht(stack: TestStack, naam: string, bsn: string, data: object = {}): Promise<string> {
  const urls = await legVreemdsInRegister(stack, naam, { bsn, data });
  return staart(urls[0] ?? '');
}

test('een inwoner ziet wat nieuw is, leest het, en vindt de bijlage', async ({ page }) => {
  await inloggenAlsInwoner(page, { bsn: DAAN, terug: '/overzicht' });
  await expect(page.getByRole('link', { name: `Lees het bericht: ${ONDERWERP}` })).toBeVisible();
  await page.getByRole('link', { name: 'Berichten (1 nieuw)' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Berichten' })).toBeVisible();
  await expect(page.getByText('3 berichten', { exact: true })).toBeVisible();
  await schermafdruk(page, 'inwoner-berichten');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);

  await page.getByRole('button', { name: /^Nieuw/ }).click();
  await expect(page.getByRole('main').getByText('1 bericht', { exact: true })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Zoek in mijn berichten' }).fill('komtnietvoor');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Geen berichten gevonden met “komtnietvoor”')).toBeVisible();
  await page.getByRole('button', { name: 'Wis mijn zoekwoord' }).click();

  await page.getByRole('link', { name: ONDERWERP }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: ONDERWERP })).toBeFocused();
  await expect(page.getByRole('listitem').filter({ hasText: 'een overzicht van uw schulden' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'https://www.almelo.example/bijstand' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Berichten', exact: true }).first()).toBeVisible();
  await schermafdruk(page, 'inwoner-bericht');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  const bijlagen = page.getByRole('region', { name: 'Bijlagen' });
  const download = page.waitForEvent('download');
  await bijlagen.getByRole('link').first().click();
  expect((await download).suggestedFilename()).not.toBe('');
  await page.goto('/berichten?stand=ongelezen');
  await expect(page.getByText('U heeft alles gelezen')).toBeVisible();
  await schermafdruk(page, 'inwoner-berichten-alles-gelezen');
});

test('openen wordt één keer teruggeschreven, en een register dat stuk is verbergt niets', async ({ page, stack }) => {
  const bsn = '999980555';
  const id = await legBericht(stack, 'bericht-geopend-als-tekst', bsn);
  await inloggenAlsInwoner(page, { bsn, terug: '/berichten' });
  await expect(page.getByRole('article').filter({ hasText: 'Bericht van de gemeente' })).toContainText('Nieuw');
  const { next } = await registerOproepen(stack);
  await page.getByRole('link', { name: 'Bericht van de gemeente' }).click();
  await expect(page.getByText('Dit bericht is voor u.')).toBeVisible();
  const patches = async () =>
    (await registerOproepen(stack, next)).calls.filter(({ method, path }) => method === 'PATCH' && path.includes(id));
  await expect.poll(async () => (await patches()).length).toBe(1);
  await page.reload();
  await expect(page.getByText('Dit bericht is voor u.')).toBeVisible();
  const { lees } = await bezoeker(stack, { bsn });
  await expect.poll(async () => (await lees<BerichtDetail>(`/berichten/${id}`)).gelezen).toBe(true);
  expect(await patches()).toHaveLength(1);

  await weer(stack, { objecten: { outage: true } });
  await page.goto('/berichten');
  await expect(page.getByText('Wij kunnen uw berichten nu niet ophalen')).toBeVisible();
  await expect(page.getByText('U heeft nog geen berichten')).toHaveCount(0);
  await schermafdruk(page, 'inwoner-berichten-storing');
  await verwachtToegankelijk(page);
});

test('wat morgen verschijnt of van een ander is, is er niet; wat iemand erin schrijft, doet niets', async ({
  page,
  stack,
}) => {
  const bsn = '999980579';
  const morgen = await legBericht(stack, 'bericht-morgen', bsn);
  const kvk = await legBericht(stack, 'bericht-kvk-met-bsn', bsn);
  const berichtTekst = '<p>Dag</p><img src=x onerror="document.title=\'stuk\'"><script>document.title="stuk"</script>';
  const eigen = await legBericht(stack, 'bericht-geopend-als-tekst', bsn, { berichtTekst });
  const { api, lees } = await bezoeker(stack, { bsn });
  const { resultaten } = await lees<BerichtenLijst>('/berichten');
  expect(resultaten.map(({ id }) => id)).toEqual([eigen]);
  for (const id of [morgen, kvk]) {
    expect((await api(`/berichten/${id}`)).status).toBe(404);
    expect((await api(`/berichten/${id}/gelezen`, { method: 'POST' })).status).toBe(404);
  }
  await inloggenAlsInwoner(page, { bsn, terug: `/berichten/${eigen}` });
  await expect(page.getByText('Dag', { exact: true })).toBeVisible();
  await expect(page).toHaveTitle(/^Bericht van de gemeente/);
  await expect(page.locator('main script, main img[onerror]')).toHaveCount(0);
});

test('een bedrijf heeft zijn eigen berichten', async ({ page }) => {
  await inloggenAlsBedrijf(page, { kvkNummer: '90000097', terug: '/berichten' });
  await page.getByRole('link', { name: 'Plattegrond van het terras' }).click();
  await expect(page.getByText('Stuur een plattegrond waarop de vluchtwegen staan.')).toBeVisible();
});
