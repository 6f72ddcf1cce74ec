import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

const NAMEN = { nl: 'Nederlands', en: 'English', tr: 'Türkçe', ar: 'العربية', hy: 'Հայերեն' };

/** Chooses a language in the menu on top of the page, and waits until the page has it. */
export async function kiesTaal(page: Page, taal: keyof typeof NAMEN): Promise<void> {
  const keuze = page.getByRole('banner').getByRole('button', { name: NAMEN[taal], exact: true });
  // a page that the server drew can be read a moment before its buttons work
  await expect(async () => {
    if (!(await keuze.isVisible())) await taalknop(page).click();
    await expect(keuze).toBeVisible({ timeout: 1000 });
  }).toPass();
  await keuze.click();
  await expect(page.locator('html')).toHaveAttribute('lang', taal);
}

/** The button of the language menu: it names the language that is on. */
export const taalknop = (page: Page) => page.locator('.loket-header-menu > button');
