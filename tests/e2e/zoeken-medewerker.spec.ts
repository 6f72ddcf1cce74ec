import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsMedewerker, inloggenAlsPartner } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import { legInZoekindex } from '../harness/meldingen.ts';

test.use({ deur: 'medewerker' });

const veld = (page: Page) => page.getByRole('combobox', { name: 'Zoek in alles' });
const changed = new Date('2026-11-20T09:00:00Z');
const bericht = (id: string, title: string, audience: [string, ...string[]], summary = '') => ({
  kind: 'nieuws',
  id,
  title,
  summary,
  body: '',
  path: `/nieuws/${id}`,
  audience,
  changed,
});

async function kijk(page: Page, naam: string): Promise<void> {
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, naam);
}

test('een coach vindt met alleen het toetsenbord wie of wat zij nodig heeft, en niets van een ander', async ({
  page,
  stack,
}) => {
  await legInZoekindex(
    stack,
    bericht('budget', 'Budgetcursus in De Riet', ['team:oost'], 'Voor wie schulden heeft, elke dinsdag.'),
    bericht('geheim', 'Budgetplan van de directie', ['team:fin'], 'Over schulden en budget.'),
  );
  await inloggenAlsMedewerker(page, { medewerker: 'mw-012', terug: '/start' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await test.step('Ctrl K, typen, pijl en Enter', async () => {
    await page.keyboard.press('Control+k');
    await expect(veld(page)).toBeFocused();
    await page.keyboard.type('budgetc');
    const aangeboden = page.getByRole('listbox', { name: 'Bedoel je' });
    await expect(aangeboden.getByRole('option', { name: 'Budgetcursus in De Riet Nieuws' })).toBeVisible();
    await kijk(page, 'medewerker-zoeken-suggesties');
    await page.keyboard.press('Escape');
    await expect(aangeboden).toBeHidden();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('wijkteam oo');
    await expect(aangeboden.getByRole('option', { name: 'Wijkteam Oost Team' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/mensen/teams/oost');
  });

  await test.step('een typefout, per soort, en waarom het er staat', async () => {
    await page.goto('/start');
    await expect(veld(page)).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('schuldhulq');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Je ziet wat er is gevonden voor “schuldhulp”.', { exact: false })).toBeVisible();
    await expect(veld(page)).toHaveValue('schuldhulq');
    const soorten = page.getByRole('list', { name: 'Soort resultaat' });
    await soorten.getByRole('link', { name: /^Collega’s/ }).press('Enter');
    await expect(page).toHaveURL(/soort=medewerker/);
    const nico = page.getByRole('article').filter({ hasText: 'Nico Hofste' });
    await expect(nico).toContainText('Lijkt op wat je typte');
    await expect(soorten.getByRole('link', { name: /^Producten/ })).toBeVisible();
    await kijk(page, 'medewerker-zoeken');
  });

  await test.step('wie weet van schulden in De Riet, en wat is daar voor wie weinig geld heeft?', async () => {
    await page.goto('/zoeken?zoek=schulden');
    const verfijn = page.getByRole('group', { name: 'Verfijn' });
    await verfijn.getByLabel('Wijk').selectOption('De Riet');
    await expect(page).toHaveURL('/zoeken?zoek=schulden&wijk=De+Riet');
    await expect(page.getByRole('article')).toHaveText([/Nico Hofste/]);
    await page.goto('/zoeken?zoek=geld&wijk=De+Riet');
    await expect(page.getByRole('article').filter({ hasText: 'Hulp in de buurt' })).toContainText('Kringloopkast');
    await kijk(page, 'medewerker-zoeken-verfijnd');
  });

  await test.step('wat voor een ander is, is er niet: geen treffer, geen aantal, geen suggestie', async () => {
    await page.goto('/zoeken?zoek=schulden+budget');
    await expect(page.getByRole('article').filter({ hasText: 'Budgetcursus in De Riet' })).toBeVisible();
    await expect(page.getByText('Budgetplan')).toHaveCount(0);
    await page.goto('/zoeken?zoek=budgetplan');
    await expect(page.getByText(/“budgetplan”|Niets gevonden/).first()).toBeVisible();
    await expect(page.getByText('directie')).toHaveCount(0);
  });

  await test.step('een burgerservicenummer wordt nergens gevraagd', async () => {
    const gevraagd: string[] = [];
    page.on('request', (request) => gevraagd.push(request.url()));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('999970069');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Zoek hier niet op een burgerservicenummer')).toBeVisible();
    expect(gevraagd.filter((url) => url.includes('999970069'))).toEqual([]);
    await verwachtToegankelijk(page);
  });

  await test.step('een partner vindt producten en formulieren, en geen collega’s', async () => {
    await page.context().clearCookies();
    await inloggenAlsPartner(page, { partner: 'partner-90000071', terug: '/zoeken?zoek=budget' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gezocht op “budget”');
    await expect(page.getByText('Budgetcursus')).toHaveCount(0);
    await expect(page.getByRole('link', { name: /^Collega’s/ })).toHaveCount(0);
  });
});
