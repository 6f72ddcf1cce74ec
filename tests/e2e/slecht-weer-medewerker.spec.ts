import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsMedewerker } from '../harness/inloggen.ts';
import { legVreemdsInRegister, mooiWeer, weer } from '../harness/levers.ts';
import { schermafdruk, verwachtToegankelijk } from '../harness/looking.ts';

test.use({ deur: 'medewerker' });

async function zoek(page: Page, nummer: string): Promise<void> {
  await page.goto('/zaken/zoeken');
  await page.getByLabel('Zaaknummer').fill(nummer);
  await page.getByLabel('Deze zaak behandelen').check();
  await page.getByRole('button', { name: 'Zoek de zaak' }).click();
}

test('kan niet overal worden gezocht, dan zegt niemand dat de zaak er niet is', async ({ page, stack }) => {
  await inloggenAlsMedewerker(page, { medewerker: 'mw-007' });
  await weer(stack, { 'openzaak.zaken': { outage: true }, 'esuite.zaken': { outage: 'refuse' } });
  await zoek(page, 'ZAAK-2026-0000000123');
  await expect(page.getByText('Wij konden niet overal zoeken', { exact: false })).toBeVisible();
  await expect(page.getByText('Er is geen zaak met dit nummer')).toHaveCount(0);
  await schermafdruk(page, 'medewerker-zoeken-storing');
  await verwachtToegankelijk(page);
});

test('valt het register weg terwijl een zaak openstaat, dan staat dat er en helpt opnieuw proberen', async ({
  page,
  stack,
}) => {
  const zaak = { identificatie: 'ZAAK-2026-0000990002' };
  await legVreemdsInRegister(stack, 'documenten-in-alle-statussen', { bsn: '999980488', zaak });
  await inloggenAlsMedewerker(page, { medewerker: 'mw-007' });
  // the portal leaves a register alone for a moment after an outage
  await expect(async () => {
    await zoek(page, zaak.identificatie);
    await page.waitForURL(/\/zaken\/openzaak\//, { timeout: 3000 });
  }).toPass();
  await expect(page.getByRole('heading', { name: 'Betrokkenen' })).toBeVisible();
  await weer(stack, { 'openzaak.documenten': { outage: true } });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Betrokkenen' })).toBeVisible();
  await expect(page.getByText('De documenten kunnen wij nu niet ophalen.').first()).toBeVisible();
  await weer(stack, { '*': { outage: true } });
  await page.reload();
  const again = page.getByRole('button', { name: 'Probeer het opnieuw' });
  await expect(again).toBeVisible();
  await expect(page.getByText(zaak.identificatie)).toHaveCount(0);
  await verwachtToegankelijk(page);
  await mooiWeer(stack);
  await expect(async () => {
    await again.click();
    await expect(page.getByRole('heading', { name: 'Betrokkenen' })).toBeVisible({ timeout: 2000 });
  }).toPass();
});
