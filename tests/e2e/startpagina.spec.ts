import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsMedewerker, inloggenAlsPartner } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';

test.use({ deur: 'medewerker' });

test('een coach deelt haar startpagina in met het toetsenbord, en ziet wat ze vorige maand deed', async ({ page }) => {
  await inloggenAlsMedewerker(page, { medewerker: 'mw-006', terug: '/start' });
  await expect(page.getByRole('region', { name: 'Mijn werk' }).getByRole('link').first()).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Mijn bijdrage' }).getByText('vragen en telefoontjes afgehandeld'),
  ).toBeVisible();
  await schermafdruk(page, 'medewerker-startpagina');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);

  await page.getByRole('button', { name: 'Deel mijn startpagina in' }).click();
  await schermafdruk(page, 'medewerker-startpagina-indelen');
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Mijn bijdrage omhoog' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Mijn bijdrage staat nu op plek \d/)).toBeAttached();
  await page.getByRole('button', { name: 'Verberg Wat moet af' }).focus();
  const bewaard = page.waitForResponse(
    (een) => een.url().endsWith('/start/indeling') && een.request().method() === 'PUT',
  );
  await page.keyboard.press('Space');
  await bewaard;
  await page.getByRole('button', { name: 'Klaar', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Wat moet af' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Mijn werk' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Wat moet af' })).toHaveCount(0);

  await page.getByRole('region', { name: 'Mijn bijdrage' }).getByRole('link', { name: 'Alle cijfers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn bijdrage' })).toBeVisible();
  const vragen = page.getByRole('region', { name: 'Vragen en telefoontjes' });
  await page.getByRole('link', { name: 'Vorige maand' }).click();
  await expect(page.getByText('Van 1 oktober 2026 tot en met 31 oktober 2026.')).toBeVisible();
  await expect(vragen.getByRole('list', { name: 'Per maand' }).getByText('oktober 2026 (gekozen)')).toBeVisible();
  await expect(vragen.getByText(/^Bijgewerkt om \d\d\.\d\d uur\.$/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Kennis die hielp' })).toBeVisible();
  await schermafdruk(page, 'medewerker-bijdrage-maand');
  await page.getByRole('link', { name: '4 weken', exact: true }).click();
  await expect(vragen.getByRole('list', { name: 'Per week' })).toBeVisible();
  await vragen.getByRole('button', { name: 'Waar telt dit uit op?' }).click();
  await expect(vragen.getByRole('rowheader').first()).toBeVisible();
  await schermafdruk(page, 'medewerker-bijdrage');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
});

test('een manager ziet haar team samen, een ander team niet, en een partner geen cijfers', async ({
  page,
  browser,
  stack,
}) => {
  await inloggenAlsMedewerker(page, { medewerker: 'mw-004', terug: '/bijdrage' });
  await page.getByRole('link', { name: 'KCC', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'KCC' })).toBeVisible();
  await expect(page.getByText('Wat dit team samen deed.')).toBeVisible();
  await schermafdruk(page, 'medewerker-bijdrage-team');
  await verwachtToegankelijk(page);
  expect((await page.request.get('/api/v1/bijdrage/teams/noord')).status()).toBe(404);

  const context = await browser.newContext({ baseURL: stack.medewerkerUrl });
  const partner = await context.newPage();
  const geweigerd: string[] = [];
  partner.on('response', (answer) => answer.status() === 403 && geweigerd.push(answer.url()));
  await inloggenAlsPartner(partner, { partner: 'partner-90000071', terug: '/start' });
  await expect(partner.getByRole('region', { name: 'Mijn rollen' })).toBeVisible();
  expect(geweigerd).toEqual([]);
  expect((await partner.request.get('/api/v1/bijdrage')).status()).toBe(403);
  await context.close();
});
