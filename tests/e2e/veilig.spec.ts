import type { Page } from '@playwright/test';
import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import { sessieVan } from '../harness/sessie.ts';
import { paginaVan, vindZaak } from '../harness/zaken.ts';

/** No test leaves the municipality: the weather is our own. */
async function weerbericht(page: Page): Promise<void> {
  await page.route('https://www.knmi.nl/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weer</title><h1>Het weer</h1>' }),
  );
}

test('wie in gevaar is vindt zonder inloggen wie zij kan bellen, en is met één druk weg', async ({ page }) => {
  await weerbericht(page);
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Bent u in gevaar?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bent u in gevaar?' })).toBeVisible();
  await expect(page).toHaveTitle('Hulp en contact | Eén Loket Gemeente Almelo');
  for (const nummer of ['tel:112', 'tel:08002000', 'tel:113', 'tel:+31546543060']) {
    await expect(page.locator(`a[href="${nummer}"]`).first()).toBeVisible();
  }
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, 'veilig');
  await page.getByRole('button', { name: 'Snel weg' }).click();
  await expect(page.getByRole('heading', { name: 'Het weer' })).toBeVisible();
  // the page itself is not in the history any more
  await page.goBack();
  await expect(page).not.toHaveURL(/veilig/);
});

test('op een gevoelige zaak is Escape twee keer genoeg: een andere site, en niemand is nog ingelogd', async ({
  page,
  stack,
}) => {
  await weerbericht(page);
  await inloggenAlsInwoner(page, { bsn: '999970094' });
  const gevoelig = await vindZaak(page, (zaak) => zaak.gevoelig);
  const gewoon = await vindZaak(page, (zaak) => !zaak.gevoelig);
  await page.goto(paginaVan(gewoon));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Snel weg' })).toHaveCount(0);
  await page.goto(paginaVan(gevoelig));
  await expect(page.getByRole('button', { name: 'Snel weg' })).toBeVisible();
  await expect(page).toHaveTitle('Een zaak | Eén Loket Gemeente Almelo');
  await verwachtToegankelijk(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('button', { name: 'Snel weg' })).toBeInViewport();
  await page.screenshot({ path: 'output/schermen/snel-weg-telefoon.png' });
  // twice within a second: on a busy machine the second may come too late, and then a person presses again
  await expect(async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Het weer' })).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect.poll(async () => (await sessieVan(page, stack.inwonerUrl)).ingelogd).toBe(false);
  await page.goBack();
  await expect(page.getByText(gevoelig.titel)).toHaveCount(0);
});

test('een geheim adres ziet niemand anders: geen kind, geen ouder van het kind, geen medewerker', async ({ stack }) => {
  // Priya Ramdin asked for her data not to be given to others; Aarav is her son
  const adres = /7607\s?XD/;
  const zij = await bezoeker(stack, { bsn: '999970173' });
  const eigen = await (await zij.api('/mijn-gegevens?adres=tonen')).text();
  expect(eigen).toMatch(adres);
  expect(await (await zij.api('/mijn-gegevens')).text()).not.toMatch(adres);
  const { resultaten } = await zij.lees<{ resultaten: { bron: string; id: string; nummer: string }[] }>('/zaken');
  const kind = await bezoeker(stack, { bsn: '999970185' });
  const gezin = JSON.parse(await (await kind.api('/mijn-gegevens')).text()) as {
    gegevens: { ouders: object[]; kinderen: object[]; partners: object[] };
  };
  const verwanten = JSON.stringify([gezin.gegevens.ouders, gezin.gegevens.kinderen, gezin.gegevens.partners]);
  expect(verwanten).toContain('Ramdin');
  expect(verwanten).not.toMatch(adres);
  for (const { bron, id, nummer } of resultaten) {
    const zaak = await (await zij.api(`/zaken/${bron}/${id}`)).text();
    expect(zaak).not.toMatch(adres);
    const coach = await bezoeker(stack, { medewerker: 'mw-008' });
    const json = { 'content-type': 'application/json' };
    const body = JSON.stringify({ nummer, doel: 'vraag-van-inwoner' });
    const gevonden = await coach.api('/zaken/_zoek', { method: 'POST', headers: json, body });
    expect(await gevonden.text()).not.toMatch(adres);
    expect(await (await coach.api(`/zaken/${bron}/${id}`)).text()).not.toMatch(adres);
  }
});
