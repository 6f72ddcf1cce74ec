import type { VragenLijst, Werkuitkomsten, Werkvoorraad } from '@loket/contract';
import type { Browser, Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner, inloggenAlsMedewerker, inloggenAlsPartner } from '../harness/inloggen.ts';
import { mooiWeer, weer } from '../harness/levers.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import type { TestStack } from '../harness/stack.ts';

test.use({ deur: 'medewerker' });

const BSN = '999970215';

const werk = async (page: Page, vraag = '') =>
  (await (await page.request.get(`/api/v1/werk${vraag}`)).json()) as Werkvoorraad;

/** A resident asks to be called back; gives a page on which she reads on. */
async function vraagtOmBellen(browser: Browser, stack: TestStack, bsn: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: stack.inwonerUrl });
  const page = await context.newPage();
  await inloggenAlsInwoner(page, { bsn, terug: '/mijn-vragen/terugbellen' });
  await page.getByLabel('Iets anders').check();
  await page.getByRole('group', { name: 'Op welke dag?' }).getByRole('radio').first().check();
  await page
    .getByRole('group', { name: /Hoe laat|moment|tijd/i })
    .getByRole('radio')
    .first()
    .check();
  await page.getByLabel('Op welk nummer?').fill('06 - 12 34 56 78');
  await page.getByRole('button', { name: 'Bel mij terug' }).click();
  await expect(page.getByText(/Wij bellen u op/)).toBeVisible();
  return page;
}

test('een inwoner vraagt om een telefoontje: een collega neemt het, belt twee keer, en de inwoner leest hoe het zit', async ({
  page,
  browser,
  stack,
}) => {
  await inloggenAlsMedewerker(page, { medewerker: 'mw-001', terug: '/werk' });
  await expect(page.getByRole('heading', { level: 1, name: 'Werkvoorraad' })).toBeVisible();
  const bellen = async () => (await werk(page, '?soort=terugbelverzoek')).items;
  const eerder = new Set((await bellen()).map(({ sleutel }) => sleutel));
  await schermafdruk(page, 'medewerker-werkvoorraad');
  // somebody with hundreds of late cases finds it by its kind, not on the first page of everything
  await page
    .getByRole('list', { name: 'Soort werk' })
    .getByRole('link', { name: /^Terugbellen/ })
    .click();
  await expect(page).toHaveURL(/soort=terugbelverzoek/);
  await expect(page.locator('html')).toHaveAttribute('data-live', 'open');
  const wachtend = page.getByRole('link', { name: 'Terugbellen: Iets anders' });
  await expect(wachtend).toHaveCount((await bellen()).filter(({ onderwerp }) => onderwerp === 'Iets anders').length);
  const stonden = await wachtend.count();
  const inwoner = await vraagtOmBellen(browser, stack, BSN);

  // it appears while she looks, with what it is about and when to call: no reloading, no opening each
  await expect(wachtend).toHaveCount(stonden + 1);
  // what other residents asked lies in the same list
  const [nieuw] = (await bellen()).filter(({ sleutel }) => !eerder.has(sleutel));
  if (!nieuw) throw new Error('nothing to call back');
  const rij = page.getByRole('row').filter({ has: page.locator(`a[href="${nieuw.pad}"]`) });
  await expect(rij.getByText(/ tussen [\d.]+ en [\d.]+ uur$/)).toBeVisible();
  // the agreed day counts, not the norm of the team
  expect(nieuw.uiterlijk).toBe(nieuw.belmoment?.dag);
  await schermafdruk(page, 'medewerker-werkvoorraad-terugbellen');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);

  await page.goto(nieuw.pad);
  await expect(page.getByText('0612345678').or(page.getByText('06 - 12 34 56 78')).first()).toBeVisible();
  await schermafdruk(page, 'medewerker-contactverzoek');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await page.getByRole('button', { name: 'Neem het zelf' }).click();
  await expect(page.getByText('Van jou', { exact: true })).toBeVisible();

  await page
    .getByLabel('Wat moeten collega’s weten?')
    .or(page.getByLabel("Wat moeten collega's weten?"))
    .fill('Voicemail');
  await page.getByRole('button', { name: 'Noteer: niet bereikt' }).click();
  await expect(page.getByText(/niet bereikt door Annelies Wessels\. Voicemail/)).toBeVisible();

  // nothing written: the form says what is missing
  await page.getByRole('button', { name: 'Rond het af' }).click();
  await expect(page.getByText('Schrijf kort op hoe het is afgehandeld.')).toBeVisible();
  await page.getByLabel('Antwoord aan de inwoner').fill('U kunt maandag langskomen.');
  await page.getByRole('button', { name: 'Rond het af' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Afgerond' })).toBeVisible();
  expect((await werk(page)).items.map(({ sleutel }) => sleutel)).not.toContain(nieuw.sleutel);
  await page.goto(nieuw.pad);
  await expect(page.getByRole('heading', { level: 1, name: 'Dit is al gedaan' })).toBeVisible();

  await inwoner.reload();
  await expect(inwoner.getByText('U kunt maandag langskomen.')).toBeVisible();
  await inwoner.context().close();
});

test('een coach geeft werk aan een collega en bewaart een weergave; de collega ziet het, wie er niets mee heeft niet', async ({
  page,
  browser,
  stack,
}) => {
  await inloggenAlsMedewerker(page, { medewerker: 'mw-006', terug: '/werk?wiens=team' });
  await expect(page.getByRole('row')).not.toHaveCount(0);
  const { items } = await werk(page, '?wiens=team');
  const [eerste] = items.filter(({ overdraagbaar }) => overdraagbaar);
  if (!eerste) throw new Error('nothing of the team');
  await page.getByRole('checkbox').first().check();
  const groep = page.getByRole('group', { name: 'Wat je gekozen hebt' });
  await groep.getByRole('button', { name: 'Geef het door' }).click();
  await expect(groep.getByText('Kies eerst een collega of team.')).toBeVisible();
  await verwachtToegankelijk(page);
  const collega = await groep.getByLabel('Geef aan').locator('option[value^="medewerker"]').first().textContent();
  await groep.getByLabel('Geef aan').selectOption({ label: collega ?? '' });
  await groep.getByRole('button', { name: 'Geef het door' }).click();
  await expect(groep).toHaveCount(0);
  await expect.poll(async () => (await werk(page)).items.map(({ sleutel }) => sleutel)).not.toContain(eerste.sleutel);

  // somebody who still had the old list before her is told that it is gone
  const laat = await page.evaluate(
    async ([sleutel]) => {
      const sessie = (await (await fetch('/api/v1/sessie')).json()) as { csrfToken: string };
      const answer = await fetch('/api/v1/werk/overdrachten', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-csrf-token': sessie.csrfToken },
        body: JSON.stringify({ sleutels: [sleutel], aan: { soort: 'mij' } }),
      });
      return (await answer.json()) as Werkuitkomsten;
    },
    [eerste.sleutel],
  );
  expect(laat.uitkomsten).toEqual(['al-genomen']);

  await page.getByText('Weergaven bewaren en verwijderen').click();
  await page.getByLabel('Naam', { exact: true }).fill('Van het team');
  await page.getByRole('button', { name: 'Bewaar deze weergave' }).click();
  await expect(page.getByRole('navigation', { name: 'Mijn weergaven' })).toBeVisible();
  await page.goto('/werk');
  await page.getByRole('navigation', { name: 'Mijn weergaven' }).getByRole('link', { name: 'Van het team' }).click();
  await expect(page).toHaveURL(/wiens=team/);

  const ander = await browser.newContext({ baseURL: stack.medewerkerUrl });
  const redacteur = await ander.newPage();
  await inloggenAlsMedewerker(redacteur, { medewerker: 'mw-005', terug: '/werk' });
  await expect(redacteur.getByRole('heading', { level: 1, name: 'Werkvoorraad' })).toBeVisible();
  const soorten = (await werk(redacteur)).tellingen.soorten.map(({ wat }) => wat);
  for (const soort of ['vraag', 'terugbelverzoek', 'zaak', 'zaak_opgeschort']) expect(soorten).not.toContain(soort);
  const vreemd = await redacteur.request.get(`/api/v1${eerste.pad}`);
  expect([403, 404]).toContain(vreemd.status());
  await ander.close();
});

test('wat een inwoner heeft gedaan, wacht bij wie zijn zaak behandelt, tot die het heeft overgenomen', async ({
  page,
  browser,
  stack,
}) => {
  await inloggenAlsMedewerker(page, { medewerker: 'mw-012', terug: '/werk' });
  await page
    .getByRole('list', { name: 'Soort werk' })
    .getByRole('link', { name: /^Gedaan door inwoner/ })
    .click();
  const rij = page.getByRole('row').filter({ hasText: 'Stuur de offerte van de traplift' });
  await expect(rij).toBeVisible();
  await schermafdruk(page, 'medewerker-werkvoorraad-klanttaak');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await rij.getByRole('button', { name: /Stuur de offerte van de traplift/ }).click();
  await expect(rij).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'Dit staat niet meer in de werkvoorraad.' })).toBeAttached();

  // the resident sees that it was received
  const context = await browser.newContext({ baseURL: stack.inwonerUrl });
  const inwoner = await context.newPage();
  await inloggenAlsInwoner(inwoner, { bsn: '999970288', terug: '/mijn-taken' });
  await expect(inwoner.getByText('Stuur de offerte van de traplift')).toBeVisible();
  await schermafdruk(inwoner, 'inwoner-taak-verwerkt');
  await context.close();
});

test('ligt een register plat, dan staat de rest er, en gaat wat iemand schreef niet verloren', async ({
  page,
  stack,
}) => {
  await inloggenAlsMedewerker(page, { medewerker: 'mw-001', terug: '/werk' });
  const { items } = await werk(page, '?soort=vraag');
  const [vraag] = items;
  if (!vraag) throw new Error('no question');
  await page.goto(vraag.pad);
  await page.getByLabel('Antwoord aan de inwoner').fill('Dat kan op het stadhuis.');
  await weer(stack, { klantinteracties: { outage: true } });
  await page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
  await expect(page.getByText('Wij kunnen je werk nu niet ophalen')).toBeVisible();
  await expect(page.getByLabel('Antwoord aan de inwoner')).toHaveValue('Dat kan op het stadhuis.');
  await mooiWeer(stack);
  await expect(async () => {
    await page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Afgerond' })).toBeVisible({ timeout: 2000 });
  }).toPass();

  await weer(stack, { klantinteracties: { outage: true } });
  await page.goto('/werk');
  await expect(page.getByText('Een deel ontbreekt op deze pagina')).toBeVisible();
  await schermafdruk(page, 'medewerker-werkvoorraad-storing');
  await verwachtToegankelijk(page);
});

test('een partner heeft hier geen werk', async ({ page }) => {
  await inloggenAlsPartner(page, { partner: 'partner-90000071', terug: '/start' });
  expect((await page.request.get('/api/v1/werk')).status()).toBe(403);
});

test('de vragen van een inwoner blijven zijn vragen', async ({ browser, stack }) => {
  const context = await browser.newContext({ baseURL: stack.inwonerUrl });
  const page = await context.newPage();
  await inloggenAlsInwoner(page, { bsn: BSN });
  const lijst = (await (await page.request.get('/api/v1/vragen')).json()) as VragenLijst;
  expect(lijst.ontbrekend).toEqual([]);
  expect((await page.request.get('/api/v1/werk')).status()).toBe(404);
  await context.close();
});
