import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsMedewerker } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';

test.use({ deur: 'medewerker' });

const kop = (page: Page) => page.getByRole('heading', { level: 1 });

async function kijk(page: Page, naam: string): Promise<void> {
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, naam);
}

test('een nieuwe collega ziet wat haar eerste weken vragen, haar manager hoe ver zij is, en ieder de eigen links', async ({
  page: zoe,
  browser,
  stack,
}) => {
  const ander = async () => (await browser.newContext({ baseURL: stack.medewerkerUrl })).newPage();
  await test.step('Zoë is tien dagen in dienst en vinkt af wat zij deed', async () => {
    await inloggenAlsMedewerker(zoe, { medewerker: 'mw-037', terug: '/onboarding' });
    const mijn = zoe.getByRole('region', { name: 'Mijn eerste weken' });
    await expect(mijn.getByText(/^0 van \d+ gedaan/)).toBeVisible();
    await mijn.getByRole('checkbox', { name: 'Vul je profiel in de gids' }).check();
    await expect(mijn.getByText(/^1 van \d+ gedaan/)).toBeVisible();
    // haar lijst begint tien dagen na haar eerste werkdag: wat eerder had gemoeten, is niet meteen te laat
    await expect(mijn.getByText('Te laat')).toHaveCount(0);
    await kijk(zoe, 'onboarding');
  });

  await test.step('haar links passen bij haar rol', async () => {
    await zoe.goto('/links');
    await expect(zoe.getByRole('link', { name: 'Beslagvrije voet berekenen' })).toBeVisible();
    await expect(zoe.getByRole('link', { name: 'Heldere taal' })).toHaveCount(0);
    await kijk(zoe, 'links');
  });

  await test.step('haar manager voegt iets toe en geeft het een dag en een eigenaar', async () => {
    const page = await ander();
    await inloggenAlsMedewerker(page, { medewerker: 'mw-021', terug: '/onboarding' });
    await page.getByRole('table', { name: 'Nieuw in mijn team' }).getByRole('link', { name: /Zoë/ }).click();
    await expect(kop(page)).toHaveText('De eerste weken van Zoë Brüggemann-Çelik');
    await expect(page.getByText(/1 van \d+ gedaan/)).toBeVisible();
    await page.getByRole('button', { name: 'Voeg iets toe' }).click();
    await page.getByLabel('Wat moet er gebeuren?').fill('Fiets ophalen');
    await page.getByLabel('Wie doet het?').selectOption({ label: 'Inge Lammers' });
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByText('Kies een dag.')).toBeVisible();
    await page.getByLabel('Uiterlijk').fill('2026-12-01');
    await kijk(page, 'onboarding-nieuwkomer');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByRole('checkbox', { name: 'Fiets ophalen' })).toBeVisible();
  });

  await test.step('wie het doet, ziet het in de werkvoorraad en vinkt het af, zonder de rest van de lijst', async () => {
    const page = await ander();
    await inloggenAlsMedewerker(page, { medewerker: 'mw-035', terug: '/werk?soort=onboarding' });
    await page.getByRole('link', { name: 'Fiets ophalen' }).click();
    await expect(kop(page)).toHaveText('Nieuw bij de gemeente');
    const regel = page.getByRole('region', { name: 'Dit regel ik voor nieuwe collega’s' }).getByRole('listitem');
    await expect(regel).toHaveCount(1);
    await expect(regel).toContainText('Zoë Brüggemann-Çelik');
    await kijk(page, 'onboarding-eigenaar');
    await regel.getByRole('checkbox', { name: 'Fiets ophalen' }).check();
    await expect(page.getByText('Bewaard')).toBeAttached();
    await page.goto('/werk');
    await expect(kop(page)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Fiets ophalen' })).toHaveCount(0);
  });

  await test.step('een redacteur houdt lijsten en links bij', async () => {
    const page = await ander();
    await inloggenAlsMedewerker(page, { medewerker: 'mw-005', terug: '/beheer/onboarding' });
    await page.getByLabel('Lijst voor').selectOption({ label: 'KCC-medewerker (0)' });
    await page.getByRole('button', { name: 'Voeg iets toe' }).click();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByText('Schrijf 3 tot 120 tekens.')).toBeVisible();
    await page.getByLabel('Wat moet er gebeuren?').fill('Meeluisteren met gesprekken');
    await page.getByLabel('Wie doet het?').selectOption('Iemand anders');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByText('Kies een collega uit de lijst.')).toBeVisible();
    await page.getByLabel('Welke collega?').selectOption('Inge Lammers');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByLabel('Lijst voor').locator('option:checked')).toHaveText('KCC-medewerker (1)');
    await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
    await kijk(page, 'onboarding-beheer');
    await page.goto('/beheer/links');
    await page.getByRole('button', { name: 'Nieuwe link' }).click();
    const nieuw = page.getByRole('region', { name: 'Nieuwe link' });
    await nieuw.getByLabel('Adres').fill('javascript:alert(1)');
    await nieuw.getByLabel('Onder het kopje').fill('Werk');
    await nieuw.getByLabel('Naam').fill('Bereikbaarheid');
    await page.getByRole('button', { name: 'Bewaar alle links' }).click();
    await expect(page.getByText('Begin met / (in dit portaal) of met https://.')).toBeVisible();
    await page.getByRole('region', { name: 'Bereikbaarheid' }).getByLabel('Adres').fill('https://bereikbaar.example/');
    await kijk(page, 'links-beheer');
    const bewaard = page.waitForResponse('**/api/v1/links-beheer');
    await page.getByRole('button', { name: 'Bewaar alle links' }).click();
    expect((await bewaard).ok()).toBe(true);
    await page.goto('/links');
    await expect(page.getByRole('link', { name: 'Bereikbaarheid' })).toBeVisible();
  });
});
