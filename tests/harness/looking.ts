import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { outputFolder } from './output.ts';

const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const SCREENS = {
  telefoon: { width: 390, height: 844 },
  bureau: { width: 1280, height: 800 },
};

/** Fails when axe finds anything against WCAG 2.2 level A or AA on the page as it is now. */
export async function verwachtToegankelijk(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_AA).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  expect(found, `accessibility of ${new URL(page.url()).pathname}`).toEqual([]);
}

/** Fails when the page must be scrolled sideways on a screen of this width (WCAG 2.2, 1.4.10 Reflow: 320). */
export async function verwachtPassend(page: Page, width = 320): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 640 });
  const excess = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(excess, { message: `sideways scrolling at ${width} pixels` }).toBe(0);
  if (before) await page.setViewportSize(before);
}

/** Writes what the page looks like on a phone and on a desk to `tests/output/schermen`. */
export async function schermafdruk(page: Page, naam: string): Promise<void> {
  const before = page.viewportSize();
  for (const [screen, size] of Object.entries(SCREENS)) {
    await page.setViewportSize(size);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // As high as the page is: a full-page screenshot would show a bar at the bottom halfway down.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: size.width, height: Math.max(height, size.height) });
    const file = path.join(outputFolder, 'schermen', `${naam}-${screen}.png`);
    await page.screenshot({ path: file, animations: 'disabled' });
  }
  if (before) await page.setViewportSize(before);
}
