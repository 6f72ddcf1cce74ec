import fs from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { legVreemdsInRegister } from '../harness/levers.ts';
import type { Deur } from '../harness/bezoeker.ts';
import { taalknop } from '../harness/taal.ts';

/** Presses Tab until this has the focus; fails when it is out of reach, or cannot be seen to have it. */
async function tabNaar(page: Page, doel: Locator): Promise<void> {
  await expect(doel).toBeVisible();
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await doel.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`not reached by Tab: ${doel}`);
}

async function kies(page: Page, doel: Locator): Promise<void> {
  await tabNaar(page, doel);
  await page.keyboard.press('Enter');
}

test('met alleen het toetsenbord van de voorpagina tot een document', async ({ page, stack }) => {
  const bsn = '999980476';
  await legVreemdsInRegister(stack, 'documenten-in-alle-statussen', { bsn });
  await page.goto('/');
  await kies(page, page.getByRole('link', { name: /DigiD/ }));
  await tabNaar(page, page.getByLabel('Burgerservicenummer'));
  await page.keyboard.type(bsn);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/overzicht');
  await kies(page, page.getByRole('link', { name: 'Mijn zaken' }).first());
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn zaken' })).toBeFocused();
  await kies(page, page.getByRole('list', { name: 'Mijn zaken' }).getByRole('link').first());
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const download = page.waitForEvent('download');
  await kies(page, page.getByRole('link', { name: 'Document definitief' }));
  expect(
    fs
      .readFileSync(await (await download).path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

test('zoeken, filteren, van taal wisselen en uitloggen gaat met het toetsenbord', async ({ page }) => {
  await inloggenAlsInwoner(page, { bsn: '999970021', terug: '/mijn-zaken' });
  await tabNaar(page, page.getByRole('searchbox', { name: 'Zoek in mijn zaken' }));
  await page.keyboard.type('komtnietvoor');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Geen zaken gevonden met “komtnietvoor”')).toBeVisible();
  await kies(page, page.getByRole('button', { name: 'Wis mijn zoekwoord' }));
  await expect(page.getByText('Geen zaken gevonden', { exact: false })).toHaveCount(0);
  await kies(page, page.getByRole('button', { name: /^Alle/ }));
  await expect(page).toHaveURL(/stand=alle/);
  await kies(page, taalknop(page));
  await kies(page, page.getByRole('button', { name: 'English' }));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(taalknop(page)).toBeFocused();
  await kies(page, page.getByRole('button', { name: 'Log out' }));
  await page.waitForURL('**/uitgelogd**');
});

/** Whether what has the focus can be seen for at least a part: nothing that sticks to the screen lies over it (2.4.11). */
function isZichtbaar(page: Page): Promise<{ waar: string; zichtbaar: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { waar: 'body', zichtbaar: true };
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const at = [0.1, 0.5, 0.9];
    const points = at.flatMap((x) => at.map((y) => [left + x * (right - left), top + y * (bottom - top)] as const));
    const zichtbaar = points.some(([x, y]) => {
      const seen = document.elementFromPoint(x, y);
      // a click on a label is one on its field, so a field that is drawn by its label is seen there
      const label = (element as HTMLInputElement).labels?.[0];
      return seen !== null && (element.contains(seen) || seen.contains(element) || label?.contains(seen) === true);
    });
    return {
      waar: `${element.tagName} ${element.textContent?.trim() || element.getAttribute('aria-label')}`,
      zichtbaar,
    };
  });
}

test('op 400 procent is alles te bereiken, en ligt er nooit iets over wat de focus heeft', async ({ page }) => {
  await inloggenAlsInwoner(page, { bsn: '999970021' });
  // 1280 by 1024 at 400 per cent (WCAG 1.4.10)
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of ['/overzicht', '/mijn-zaken', '/mijn-gegevens']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    const bedekt: string[] = [];
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      const { waar, zichtbaar } = await isZichtbaar(page);
      if (!zichtbaar) bedekt.push(waar);
    }
    expect(bedekt, `covered on ${path}`).toEqual([]);
  }
});

for (const deur of ['inwoner', 'medewerker'] satisfies Deur[]) {
  test.describe(`aan de deur van ${deur}s`, () => {
    test.use({ deur });

    test('brengt de eerste Tab de sprong naar de inhoud', async ({ page }) => {
      await page.goto('/contact');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.keyboard.press('Tab');
      const sprong = page.getByRole('link', { name: 'Direct naar de inhoud' });
      await expect(sprong).toBeFocused();
      await expect(sprong).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
      await page.keyboard.press('Tab');
      expect(await page.getByRole('main').evaluate((main) => main.contains(document.activeElement))).toBe(true);
    });
  });
}
