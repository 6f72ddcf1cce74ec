import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import { paginaVan, vindZaak } from '../harness/zaken.ts';

/** A browser that can speak: it says nothing, but tells what it was asked to say. */
async function metStem(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: { text: string; lang: string }[] = [];
    Object.assign(window, { said });
    class Utterance {
      text: string;
      lang = '';
      voice: unknown;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(text: string) {
        this.text = text;
      }
    }
    const spreker = {
      getVoices: () => [{ lang: 'nl-NL', localService: true }],
      speak: (zin: Utterance) => void said.push({ text: zin.text, lang: zin.lang }),
      cancel: () => undefined,
      pause: () => undefined,
      resume: () => undefined,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
    Object.defineProperty(window, 'speechSynthesis', { value: spreker });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  });
}

const gezegd = (page: Page) => page.evaluate(() => (window as unknown as { said: { text: string }[] }).said);

test('grote letters, sterk contrast en rust op het scherm: zonder inloggen te kiezen, en het apparaat onthoudt het', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Lezen en weergave' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lezen en weergave' })).toBeVisible();
  await verwachtToegankelijk(page);
  await schermafdruk(page, 'lezen');
  const size = () => page.evaluate(() => getComputedStyle(document.querySelector('main p')!).fontSize);
  const before = Number.parseFloat(await size());
  await page.getByRole('radio', { name: 'Heel groot' }).check();
  await page.getByRole('radio', { name: /Sterk contrast/ }).check();
  await page.getByRole('radio', { name: 'Nee, liever niets' }).check();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Heel groot' })).toBeChecked();
  await expect.poll(async () => Number.parseFloat(await size())).toBe(before * 2);
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'hoog');
  await verwachtToegankelijk(page);
  for (const pad of ['/', '/contact', '/veilig', '/lezen']) {
    await page.goto(pad);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // 200 % text on a phone; and 1280 pixels at 400 % zoom are 320 (WCAG 2.2, 1.4.4 and 1.4.10)
    await verwachtPassend(page, 390);
    await verwachtPassend(page, 1280);
  }
});

test('een zaak is te lezen met letters van 200 %, met sterk contrast en met de kleuren van het systeem', async ({
  page,
}) => {
  await inloggenAlsInwoner(page, { bsn: '999970021' });
  const zaak = await vindZaak(page, ({ documenten }) => documenten.length > 0);
  for (const pad of ['/overzicht', '/mijn-zaken', paginaVan(zaak), '/mijn-gegevens', '/instellingen/tips', '/lezen']) {
    await page.goto(pad);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await verwachtPassend(page);
  }
  await page.evaluate(() => localStorage.setItem('loket-weergave', '{"tekst":"200","contrast":"hoog"}'));
  for (const pad of ['/overzicht', paginaVan(zaak)]) {
    await page.goto(pad);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await verwachtToegankelijk(page);
    await verwachtPassend(page, 390);
    await verwachtPassend(page, 1280);
    await schermafdruk(page, pad === '/overzicht' ? 'groot-contrast-overzicht' : 'groot-contrast-zaak');
  }
  await page.evaluate(() => localStorage.removeItem('loket-weergave'));
  await page.emulateMedia({ forcedColors: 'active', contrast: 'more', reducedMotion: 'reduce' });
  await page.goto(paginaVan(zaak));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await schermafdruk(page, 'systeemkleuren-zaak');
});

test('een zaak laat zich voorlezen, pauzeren en stoppen: de tekst van de pagina, zonder knoppen en menu', async ({
  page,
}) => {
  await metStem(page);
  await inloggenAlsInwoner(page, { bsn: '999970021' });
  const zaak = await vindZaak(page, ({ documenten }) => documenten.length > 0);
  await page.goto(paginaVan(zaak));
  await page.getByRole('button', { name: 'Lees voor' }).click();
  await expect.poll(async () => (await gezegd(page)).length).toBeGreaterThan(0);
  const [eerste] = await gezegd(page);
  expect(eerste).toMatchObject({ lang: 'nl-NL' });
  expect(eerste?.text).toContain(zaak.nummer);
  await page.getByRole('button', { name: 'Pauze' }).click();
  await page.getByRole('button', { name: 'Lees verder' }).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Lees voor' })).toBeVisible();
  await verwachtToegankelijk(page);
});

test('op papier staat de zaak zonder menu en knoppen, met de gemeente, de dag en de adressen van links', async ({
  page,
}) => {
  await inloggenAlsInwoner(page, { bsn: '999970021' });
  const zaak = await vindZaak(page, ({ documenten }) => documenten.length > 0);
  await page.goto(paginaVan(zaak));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Afgedrukt op .+ uit Eén Loket van Gemeente Almelo\.$/)).toBeVisible();
  await expect(page.getByText('Gemeente Almelo').first()).toBeVisible();
  await expect(page.getByText(zaak.nummer).first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeHidden();
  for (const button of await page.getByRole('button').all()) await expect(button).toBeHidden();
  await page.screenshot({ path: 'output/schermen/print-zaak.png', fullPage: true });
});
