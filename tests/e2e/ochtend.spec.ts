import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsMedewerker } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';

test.use({ deur: 'medewerker' });

const kop = (page: Page) => page.getByRole('heading', { level: 1 });
const kaart = (page: Page, naam: string) => page.getByRole('region', { name: naam, exact: true });

/** Takes the first call-back of her team that nobody has yet, calls, and writes down how it went. */
async function beltTerug(page: Page, antwoord: string): Promise<void> {
  await page.goto('/werk?soort=terugbelverzoek&wiens=team');
  await page
    .getByRole('link', { name: /^Terugbellen: / })
    .first()
    .click();
  await page.getByRole('button', { name: 'Neem het zelf' }).click();
  await expect(page.getByText('Van jou', { exact: true })).toBeVisible();
  await page.getByLabel('Antwoord aan de inwoner').fill(antwoord);
  await page.getByRole('button', { name: 'Rond het af' }).click();
  await expect(kop(page)).toHaveText('Afgerond');
}

test('de ochtend van een coach van Wijkteam Oost', async ({ page }) => {
  await inloggenAlsMedewerker(page, { medewerker: 'mw-013', terug: '/start' });

  await test.step('zij leest op haar startpagina wat voor haar is', async () => {
    await expect(kop(page)).toHaveText(/Mira Jansma/);
    await expect(kaart(page, 'Mijn werk').getByRole('link', { name: /^Terugbellen: / })).toHaveCount(2);
    await expect(kaart(page, 'Nieuws').getByRole('listitem')).not.toHaveCount(0);
    await expect(kaart(page, 'Agenda van mijn team').getByRole('row', { name: /Nico Hofste/ })).toBeVisible();
    await verwachtToegankelijk(page);
    await verwachtPassend(page);
    await schermafdruk(page, 'ochtend-start');
  });

  await test.step('zij bevestigt één instructie', async () => {
    const lezen = kaart(page, 'Nog lezen');
    const titel = 'Meldcode: het afwegingskader is vernieuwd';
    await lezen.getByRole('link', { name: titel }).click();
    await expect(kop(page)).toHaveText(titel);
    await page.getByLabel('Ja, altijd').check();
    await page.getByRole('button', { name: 'Ik heb dit gelezen en begrepen' }).click();
    await expect(page.getByText('Je hebt bevestigd dat je dit hebt gelezen')).toBeVisible();
    await page.getByRole('link', { name: 'Start', exact: true }).click();
    await expect(lezen.getByRole('link', { name: titel })).toHaveCount(0);
  });

  await test.step('zij belt twee bewoners terug', async () => {
    await beltTerug(page, 'De monteur belt u deze week voor een afspraak.');
    await beltTerug(page, 'Elke maandag komt dezelfde hulp.');
    await page.goto('/werk?soort=terugbelverzoek');
    await expect(page.getByRole('link', { name: /^Terugbellen: / })).toHaveCount(0);
  });

  await test.step('zij ziet wie zij over schulden in De Riet kan vragen, en of die er vandaag is', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('schulden');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Verfijn' }).getByLabel('Wijk').selectOption('De Riet');
    await page.getByRole('link', { name: 'Nico Hofste' }).click();
    await expect(kop(page)).toHaveText('Nico Hofste');
    await expect(page.getByText('Werkt vandaag')).toBeVisible();
    await schermafdruk(page, 'ochtend-collega');
  });

  await test.step('en zij weet wat zij de laatste weken deed, met de twee van vanochtend erbij', async () => {
    await page.goto('/bijdrage');
    await expect(page.getByText('vragen en telefoontjes afgehandeld')).toBeVisible();
    await expect(page.getByText(/^Wijkteam Oost: het midden is/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Waar telt dit uit op?' }).first().click();
    await expect(page.getByRole('row', { name: /Terugbellen.*23 november 2026.*Ja/ })).toHaveCount(2);
  });
});
