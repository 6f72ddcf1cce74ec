import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import { kiesTaal, taalknop } from '../harness/taal.ts';
import { paginaVan, vindZaak } from '../harness/zaken.ts';

const NAAR_LINKS = { nl: 'ltr', en: 'ltr', tr: 'ltr', ar: 'rtl', hy: 'ltr' } as const;
const NEDERLANDS = { tr: 'Turks', ar: 'Arabisch', hy: 'Armeens' };
const DOOR_COMPUTER = {
  tr: 'Bu çeviri bilgisayar tarafından yapıldı',
  ar: 'هذه الترجمة من عمل الحاسوب',
  hy: 'Այս թարգմանությունը կատարել է համակարգիչը',
};

/** Our own letters of a script that came over the network, by now. */
const lettertypen = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /noto-sans-(arabic|armenian)/.exec(name)?.[1])
      .filter((name) => name !== undefined),
  );

test('elke taal staat in het menu onder haar eigen naam; de letters van een taal komen pas met die taal', async ({
  page,
}) => {
  await page.goto('/');
  await taalknop(page).click();
  for (const [taal, naam] of Object.entries({ nl: 'Nederlands', tr: 'Türkçe', ar: 'العربية', hy: 'Հայերեն' })) {
    await expect(page.getByRole('button', { name: naam, exact: true })).toHaveAttribute('lang', taal);
  }
  await verwachtToegankelijk(page);
  expect(await lettertypen(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await kiesTaal(page, 'ar');
  await expect.poll(() => lettertypen(page)).toContain('arabic');
  expect(await lettertypen(page)).not.toContain('armenian');
});

for (const taal of ['tr', 'ar', 'hy'] as const) {
  test(`in het ${NEDERLANDS[taal]} zijn overzicht, zaak en contact te lezen en toegankelijk; er staat bij dat een computer vertaalde`, async ({
    page,
  }) => {
    await inloggenAlsInwoner(page, { bsn: '999970021' });
    const zaak = await vindZaak(page, ({ documenten }) => documenten.length > 0);
    await kiesTaal(page, taal);
    for (const pad of ['/overzicht', paginaVan(zaak), '/contact', '/veilig']) {
      await page.goto(pad);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      await expect(page.locator('html')).toHaveAttribute('lang', taal);
      await expect(page.locator('html')).toHaveAttribute('dir', NAAR_LINKS[taal]);
      await expect(page.getByText(DOOR_COMPUTER[taal])).toBeVisible();
      await verwachtToegankelijk(page);
      await verwachtPassend(page);
      if (pad !== '/contact')
        await schermafdruk(page, `taal-${taal}-${pad === paginaVan(zaak) ? 'zaak' : pad.slice(1)}`);
    }
    // what the register says stays Dutch, from left to right, and is heard as Dutch
    await page.goto(paginaVan(zaak));
    const titel = page.getByRole('heading', { level: 1 }).locator('[lang="nl"]');
    await expect(titel).toContainText(zaak.titel);
  });
}

test('wat er in een taal niet is, komt helemaal in het Nederlands, met een melding in die taal; Nederlands is één druk weg', async ({
  page,
}) => {
  await page.goto('/');
  await kiesTaal(page, 'ar');
  await page.goto('/privacy');
  await expect(page.getByText('هذه الصفحة متاحة بالهولندية فقط')).toBeVisible();
  const inhoud = page.locator('main [lang="nl"][dir="ltr"]').filter({ has: page.getByRole('heading', { level: 1 }) });
  await expect(inhoud).toBeVisible();
  await expect(page.getByRole('navigation').or(page.getByRole('contentinfo')).first()).toContainText('الخصوصية');
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'اقرأ بالهولندية' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});

test.describe('zonder hulp van de browser', () => {
  // what the service worker of the app fetches, no test can hold back
  test.use({ serviceWorkers: 'block' });

  test('wie van taal wisselt terwijl een pagina nog komt, krijgt die pagina in de nieuwe taal', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    let laatDoor: () => void = () => undefined;
    const wacht = new Promise<void>((resolve) => (laatDoor = resolve));
    // the words of the new language come late, and meanwhile somebody goes to another page
    await page.route(/\/assets\/algemeen-[\w-]+\.js$/, async (route) => {
      await wacht;
      await route.continue();
    });
    await taalknop(page).click();
    await page.getByRole('button', { name: 'Türkçe' }).click();
    await page.getByRole('contentinfo').getByRole('link', { name: 'Alle manieren om ons te bereiken' }).click();
    laatDoor();
    await expect(page.getByRole('heading', { level: 1, name: 'Yardım ve iletişim' })).toBeVisible();
  });
});
