import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsMedewerker } from '../harness/inloggen.ts';
import { zetKlok } from '../harness/levers.ts';
import { mailsAan } from '../harness/post.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';

test.use({ deur: 'medewerker' });

const kop = (page: Page) => page.getByRole('heading', { level: 1 });

const weekdagen = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

async function kijk(page: Page, naam: string): Promise<void> {
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, naam);
}

test('een evenement met één plek: de tweede wacht, schuift vanzelf op, krijgt mail en zet het in haar agenda', async ({
  page: redacteur,
  browser,
  stack,
}) => {
  const als = async (medewerker: string, terug: string) => {
    const page = await (await browser.newContext({ baseURL: stack.medewerkerUrl })).newPage();
    await inloggenAlsMedewerker(page, { medewerker, terug });
    return page;
  };
  let adres = '';

  await test.step('een redacteur maakt het; een tijd die er niet is, bestaat niet', async () => {
    await inloggenAlsMedewerker(redacteur, { medewerker: 'mw-005', terug: '/evenementen?maand=2026-11' });
    await expect(redacteur.getByRole('link', { name: 'Meeloopochtend bij het KCC' })).toBeVisible();
    const kalender = redacteur.getByRole('table', { name: 'november 2026' });
    await expect(kalender.getByRole('columnheader')).toHaveText(weekdagen);
    await expect(kalender.getByRole('list', { name: /26 november/ }).getByRole('link')).toHaveText([/^Meeloopochtend/]);
    await kijk(redacteur, 'evenementen');
    await redacteur.getByRole('link', { name: 'Lijst' }).click();
    await expect(redacteur.getByRole('list', { name: 'november 2026', exact: true })).toContainText(
      'Meeloopochtend bij het KCC',
    );
    await redacteur.getByRole('link', { name: 'Volgende maand' }).click();
    await expect(redacteur.getByRole('list', { name: 'december 2026', exact: true })).toBeVisible();
    await redacteur.setViewportSize({ width: 390, height: 844 });
    await redacteur.goto('/evenementen?maand=2026-11');
    await expect(redacteur.getByRole('list', { name: 'november 2026', exact: true })).toBeVisible();
    await expect(kalender).toHaveCount(0);
    await redacteur.setViewportSize({ width: 1280, height: 800 });
    await expect(kalender).toBeVisible();
    await redacteur.getByRole('link', { name: 'Nieuw evenement' }).click();
    await redacteur.getByLabel('Titel').fill('Rondleiding archief');
    await redacteur.getByLabel('Plek', { exact: true }).fill('Stadhuis, kelder');
    await redacteur.getByLabel('Begin').fill('2027-03-28T02:30');
    await redacteur.getByLabel('Einde').fill('2027-03-28T04:30');
    await redacteur.getByRole('button', { name: 'Bewaar' }).click();
    await expect(redacteur.getByText('Die nacht gaat de klok vooruit: deze tijd is er niet.')).toBeVisible();
    await redacteur.getByLabel('Begin').fill('2026-12-07T14:00');
    await redacteur.getByLabel('Einde').fill('2026-12-07T15:00');
    await redacteur.getByLabel('Aantal plekken').fill('1');
    await kijk(redacteur, 'evenement-bewerken');
    await redacteur.getByRole('button', { name: 'Bewaar' }).click();
    await expect(kop(redacteur)).toHaveText('Rondleiding archief');
    await expect(redacteur.getByText(/7 december 2026/).first()).toBeVisible();
    await expect(redacteur.getByText('14.00 uur tot 15.00 uur')).toBeVisible();
    adres = new URL(redacteur.url()).pathname;
  });

  const kim = await als('mw-011', adres);
  const nico = await als('mw-014', adres);
  for (const page of [redacteur, kim, nico]) await expect(page.locator('html')).toHaveAttribute('data-live', 'open');
  await test.step('Kim heeft de plek, Nico wacht', async () => {
    await kim.getByRole('button', { name: 'Meld je aan' }).click();
    await expect(kim.getByText('Je hebt een plek.')).toBeVisible();
    // who looks already sees it without loading the page again
    await nico.getByRole('button', { name: 'Zet je op de wachtlijst' }).click();
    await expect(nico.getByText('Wachtlijst, plek 1')).toBeVisible();
    await kijk(nico, 'evenement');
    await expect(redacteur.getByRole('row', { name: /Nico Hofste.*Wachtlijst/ })).toBeVisible();
    await kijk(redacteur, 'evenement-beheer');
  });

  await test.step('Kim kan niet: Nico schuift op, krijgt mail, en zijn agenda heeft de tijd van Nederland', async () => {
    await kim.getByRole('button', { name: 'Meld je af' }).click();
    await expect(kim.getByText('Je bent afgemeld.')).toBeVisible();
    await expect(nico.getByText('Jij gaat')).toBeVisible();
    await expect(nico.getByRole('link', { name: /^Meldingen/ })).toHaveAccessibleName('Meldingen (1 ongelezen)');
    await zetKlok(stack, '2026-11-23T09:03:00Z');
    await expect.poll(() => mailsAan(stack, 'n.hofste@almelo.example'), { timeout: 20_000 }).toHaveLength(1);
    const [mail] = await mailsAan(stack, 'n.hofste@almelo.example');
    expect(mail?.onderwerp).toBe('Er is nieuws over je aanmelding');
    const ics = await nico.request.get(`/api/v1${adres}/agenda`);
    expect(ics.headers()['content-type']).toContain('text/calendar');
    expect(await ics.text()).toContain('DTSTART;TZID=Europe/Amsterdam:20261207T140000');
  });

  await test.step('een andere plek hoort Nico ook', async () => {
    await redacteur.getByRole('link', { name: 'Wijzig dit evenement' }).click();
    await redacteur.getByLabel('Plek', { exact: true }).fill('Bibliotheek');
    await redacteur.getByRole('button', { name: 'Bewaar' }).click();
    await expect(nico.getByText('Bibliotheek')).toBeVisible();
    await nico.getByRole('link', { name: /^Meldingen/ }).click();
    await expect(nico.getByRole('article')).toContainText(['Andere tijd of plek']);
    await kijk(nico, 'evenement-melding');
  });

  await test.step('het staat ook in de agenda die Nico op zijn werk heeft', async () => {
    await nico.goto('/werk');
    await nico.getByText('Zet wat af moet in je eigen agenda').click();
    await nico.getByRole('button', { name: 'Maak een adres' }).click();
    const agenda = await nico.request.get(await nico.getByLabel('Adres voor je agenda').inputValue());
    expect(await agenda.text()).toContain('SUMMARY:Rondleiding archief');
  });

  await test.step('online: zonder link kan het later worden, en een link die niemand ziet wordt niet bewaard', async () => {
    await redacteur.getByRole('link', { name: 'Wijzig dit evenement' }).click();
    await redacteur.getByLabel('Online').check();
    await redacteur.getByRole('button', { name: 'Bewaar' }).click();
    await expect(redacteur.getByText('De link ontbreekt nog')).toBeVisible();
    await kijk(redacteur, 'evenement-zonder-link');
    await redacteur.getByRole('link', { name: 'Wijzig dit evenement' }).click();
    await redacteur.getByLabel('Link', { exact: true }).fill('https://video.almelo.example/archief');
    await redacteur.getByLabel('Op een locatie').check();
    await redacteur.getByLabel('Online').check();
    await expect(redacteur.getByLabel('Link', { exact: true })).toHaveValue('');
    await redacteur.getByLabel('Begin').fill('2026-11-24T14:00');
    await redacteur.getByLabel('Einde').fill('2026-11-24T15:00');
    await redacteur.getByRole('button', { name: 'Bewaar' }).click();
    await expect(redacteur.getByText(/^Vul de link in/).first()).toBeVisible();
  });

  await test.step('wat voor een ander team is, is er niet', async () => {
    const lijst = await redacteur.request.get('/api/v1/evenementen?van=2026-11-01&tot=2026-11-30');
    const { evenementen } = (await lijst.json()) as { evenementen: { id: string; titel: string }[] };
    const oost = evenementen.find(({ titel }) => titel === 'Casusbespreking Wijkteam Oost')!;
    const femke = await als('mw-006', '/evenementen?maand=2026-11');
    await expect(femke.getByRole('link', { name: 'Meeloopochtend bij het KCC' })).toBeVisible();
    await expect(femke.getByText('Casusbespreking Wijkteam Oost')).toHaveCount(0);
    expect((await femke.request.get(`/api/v1/evenementen/${oost.id}`)).status()).toBe(404);
    expect((await nico.request.get(`/api/v1/evenementen/${oost.id}`)).status()).toBe(200);
  });
});
