import type { Weather } from '@loket/sandbox';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { mooiWeer, weer, zetKlok } from '../harness/levers.ts';
import { schermafdruk, verwachtToegankelijk } from '../harness/looking.ts';
import { paginaVan, vindZaak, wachtTotAllesHersteld } from '../harness/zaken.ts';

const JOHAN = '999970021';

test.beforeEach(async ({ page }) => {
  await inloggenAlsInwoner(page, { bsn: JOHAN });
  await wachtTotAllesHersteld(page);
});

const KINDS: Record<string, Weather> = {
  'een storing': { outage: true },
  'geen verbinding': { outage: 'refuse' },
  'een webpagina in plaats van gegevens': { html: true },
  'een leeg antwoord': { nullBody: true },
  'een half antwoord': { cutOff: true },
  'een klok die niet klopt': { clockSkewSeconds: 7200 },
};

for (const [kind, weather] of Object.entries(KINDS)) {
  test(`${kind} van het zaakregister: de rest staat er, met wat ontbreekt, en nooit een lege lijst`, async ({
    page,
    stack,
  }) => {
    await weer(stack, { 'openzaak.zaken': weather });
    await page.goto('/mijn-zaken?stand=alle');
    await expect(page.getByText('Een deel van uw zaken kunnen wij nu niet ophalen.').first()).toBeVisible();
    await expect(page.getByText('U heeft nog geen zaken bij ons')).toHaveCount(0);
    await verwachtToegankelijk(page);
  });
}

test('zijn alle zaakregisters weg, dan staat er dat de zaken niet weg zijn, en werkt opnieuw proberen', async ({
  page,
  stack,
}) => {
  await weer(stack, { 'openzaak.zaken': { outage: true }, 'esuite.zaken': { outage: true } });
  await page.goto('/mijn-zaken?stand=alle');
  await expect(page.getByText('U heeft nog geen zaken bij ons')).toHaveCount(0);
  const again = page.getByRole('button', { name: 'Probeer het opnieuw' }).first();
  await expect(again).toBeVisible();
  await schermafdruk(page, 'inwoner-mijn-zaken-storing');
  await verwachtToegankelijk(page);
  await mooiWeer(stack);
  await wachtTotAllesHersteld(page);
  await again.click();
  await expect(page.getByText(/^\d+ zaken$/)).toBeVisible();
  await expect(again).toHaveCount(0);
});

test('zijn de documenten weg, dan staat de rest van de zaak er', async ({ page, stack }) => {
  const zaak = await vindZaak(page, ({ bron, documenten }) => bron === 'openzaak' && documenten.length > 0);
  await weer(stack, { 'openzaak.documenten': { outage: true } });
  await page.goto(paginaVan(zaak));
  await expect(page.getByRole('heading', { name: 'Zo verloopt uw zaak' })).toBeVisible();
  await expect(page.getByText('De documenten kunnen wij nu niet ophalen.').first()).toBeVisible();
  await schermafdruk(page, 'inwoner-zaak-zonder-documenten');
  await verwachtToegankelijk(page);
  await mooiWeer(stack);
  await wachtTotAllesHersteld(page, zaak);
});

test('is de BRP weg, dan staat dat er, met een manier om het opnieuw te proberen', async ({ page, stack }) => {
  await weer(stack, { brp: { outage: true } });
  await page.goto('/mijn-gegevens');
  await expect(
    page.getByText(/persoonsgegevens kunnen wij nu niet ophalen|uw gegevens nu niet ophalen/).first(),
  ).toBeVisible();
  await schermafdruk(page, 'inwoner-mijn-gegevens-storing');
  await verwachtToegankelijk(page);
});

test('wie te lang weg was, ziet niets meer van zichzelf en komt na inloggen terug', async ({ page, stack }) => {
  await page.goto('/mijn-zaken');
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn zaken' })).toBeVisible();
  await zetKlok(stack, '2026-11-23T09:30:00Z');
  // the page may find out by itself before anybody clicks
  const klik = page.getByRole('link', { name: 'Mijn gegevens' }).first().click({ timeout: 5000 });
  await Promise.all([klik.catch(() => undefined), page.waitForURL('**/uitgelogd?reden=verlopen**')]);
  await expect(page.getByText('ten Brinke')).toHaveCount(0);
  await verwachtToegankelijk(page);
  await page.getByRole('link', { name: /DigiD/ }).click();
  await page.getByRole('button', { name: 'Johan Gerrit ten Brinke' }).click();
  await page.waitForURL(/\/mijn-(zaken|gegevens)$/);
});
