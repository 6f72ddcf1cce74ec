import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { legVreemdsInRegister } from './levers.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from './looking.ts';
import type { TestStack } from './stack.ts';

/** A case of somebody, of a kind of the seed; gives where it is. */
export async function legZaak(
  stack: TestStack,
  values: { bsn: string; soort: string; omschrijving: string; anderen?: string[] },
) {
  const { omschrijving, ...rest } = values;
  const zaak = { omschrijving, toelichting: `Toelichting bij ${omschrijving}` };
  const [url = ''] = await legVreemdsInRegister(stack, 'zaak-van-soort', { ...rest, zaak });
  return { bron: 'openzaak', id: url.split('/').at(-1) ?? '' };
}

/** The bar that says for whom somebody acts. */
export const balk = (page: Page) => page.getByRole('region', { name: /^U handelt voor/ });
/** The list on the page of cases. */
export const zakenlijst = (page: Page) => page.getByRole('list', { name: 'Mijn zaken' });

/** Begins to act for somebody on the page for it. */
export async function kies(page: Page, naam: string): Promise<void> {
  await page.getByRole('button', { name: `Handel voor ${naam}` }).click();
  await expect(page.getByRole('region', { name: `U handelt voor ${naam}` })).toBeVisible();
}

/** Looks at a page as it is now: pictures, axe, and whether it fits a phone. */
export async function bekijk(page: Page, naam: string): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await schermafdruk(page, `inwoner-${naam}`);
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
}
