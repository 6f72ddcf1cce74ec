import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsMedewerker, inloggenAlsPartner } from '../harness/inloggen.ts';
import { zetKlok } from '../harness/levers.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import { laatNieuwsrondeLopen, vergeetLeesplichten } from '../harness/nieuws.ts';
import { mailsAan } from '../harness/post.ts';

test.use({ deur: 'medewerker' });

const TITEL = 'De warmtebus staat donderdag in De Riet';
const KIM = 'k.leferink@almelo.example';
const kop = (page: Page) => page.getByRole('heading', { level: 1 });
/** A picture of one pixel. */
const STIP = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

// the round tells everybody in the stack what is to be read: nobody was told after this test
test.afterEach(({ stack }) => vergeetLeesplichten(stack));

async function kijk(page: Page, naam: string): Promise<void> {
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, naam);
}

test('een redacteur schrijft, een ander kijkt mee, het verschijnt op zijn tijd en collega’s praten erover', async ({
  page,
  stack,
  browser,
}) => {
  test.setTimeout(240_000);
  const als = async (medewerker: string, terug: string) => {
    const context = await browser.newContext({ baseURL: stack.medewerkerUrl });
    const ander = await context.newPage();
    await inloggenAlsMedewerker(ander, { medewerker, terug });
    return ander;
  };

  await test.step('schrijven: met het toetsenbord, geplakt uit Word, met een beschreven afbeelding', async () => {
    await inloggenAlsMedewerker(page, { medewerker: 'mw-005', terug: '/beheer/nieuws/nieuw' });
    await page.getByLabel('Titel').fill(TITEL);
    await page.getByLabel('Samenvatting').fill('Bewoners kunnen warm eten en praten met het wijkteam.');
    const tekst = page.getByRole('textbox', { name: 'Tekst', exact: true });
    await tekst.evaluate((element) => {
      const data = new DataTransfer();
      data.setData(
        'text/html',
        '<p class="MsoNormal" style="color:red">De bus staat op het plein.<o:p></o:p><script>alert(1)</script></p>' +
          '<p class="MsoListParagraph" style="mso-list:l0"><span style="mso-list:Ignore">·</span>Soep</p><p><img src="file:///C:/plein.png"></p>',
      );
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await expect(tekst.getByRole('listitem')).toHaveText('Soep');
    await expect(page.getByText(/Afbeeldingen zijn niet meegekomen/)).toBeVisible();
    await expect(tekst.getByText('De bus staat op het plein.')).not.toHaveAttribute('style');
    // one stop of the Tab key; the arrows go along the buttons
    const balk = page.getByRole('toolbar', { name: 'Opmaak van Tekst' });
    await balk.getByRole('button', { name: 'Vet' }).focus();
    await page.keyboard.press('End');
    await expect(balk.getByRole('button', { name: 'Opnieuw doen' })).toBeFocused();
    await balk.getByRole('button', { name: 'Afbeelding' }).click();
    const vraag = page.getByRole('dialog', { name: 'Afbeelding' });
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    await vraag.getByLabel('Kies een bestand').setInputFiles({
      name: 'plein.png',
      mimeType: 'image/png',
      buffer: Buffer.from(svg),
    });
    await vraag.getByRole('button', { name: 'Zet in de tekst' }).click();
    await expect(vraag.getByText('Schrijf op wat er te zien is.')).toBeVisible();
    await vraag.getByLabel('Wat is erop te zien?').fill('Een bus op een plein met lampjes');
    await vraag.getByRole('button', { name: 'Zet in de tekst' }).click();
    await expect(vraag.getByText(/Dit soort bestand kan hier niet/)).toBeVisible();
    await verwachtToegankelijk(page);
    await vraag
      .getByLabel('Kies een bestand')
      .setInputFiles({ name: 'plein.png', mimeType: 'image/png', buffer: STIP });
    await vraag.getByRole('button', { name: 'Zet in de tekst' }).click();
    await expect(tekst.getByRole('img', { name: 'Een bus op een plein met lampjes' })).toBeVisible();
    await page.getByLabel('Voeg een bijlage toe').setInputFiles({
      name: 'Folder.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n%%EOF\n'),
    });
    await expect(page.getByLabel('Naam van de bijlage')).toHaveValue('Folder.pdf');
    await page.getByLabel('Alle medewerkers').uncheck();
    await page.getByText('Teams', { exact: true }).first().click();
    await page.getByLabel('Wijkteam Oost').check();
    await page.getByLabel('Te lezen vanaf (niet verplicht)').fill('2026-11-23T10:10');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(kop(page)).toHaveText(TITEL);
    await kijk(page, 'nieuws-schrijven');
    await page.getByRole('button', { name: 'Laat een collega dit bekijken' }).click();
    await expect(page.getByText('Wacht op beoordeling')).toBeVisible();
    // nobody judges what she wrote herself
    await expect(page.getByRole('button', { name: 'Keur goed' })).toHaveCount(0);
  });
  const adres = new URL(page.url()).pathname;

  await test.step('een tweede redacteur geeft terug; twee bewaren tegelijk en voegen samen', async () => {
    const tess = await als('mw-050', adres);
    await tess.getByLabel(/Wat moet er anders/).fill('Noem de tijd.');
    await tess.getByRole('button', { name: 'Geef terug' }).click();
    await expect(tess.getByText('Teruggegeven', { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByText('Noem de tijd.').first()).toBeVisible();
    await tess.getByLabel('Titel').fill(`${TITEL}!`);
    await tess.getByRole('button', { name: 'Bewaar' }).click();
    await expect(tess.getByText('Versie 2 is bewaard.')).toBeVisible();
    await page.getByLabel('Samenvatting').fill('Van 17.00 tot 20.00 uur warm eten, en praten met het wijkteam.');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByRole('heading', { name: 'Tess Rouwenhorst bewaarde dit net ook' })).toBeVisible();
    await verwachtToegankelijk(page);
    // her title is taken and my summary stays: there is nothing to choose
    await expect(page.getByRole('group', { name: 'Titel' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Voeg samen' }).click();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByText('Versie 3 is bewaard.')).toBeVisible();
    await page.getByRole('button', { name: 'Vergelijk versie 3 met 2' }).click();
    await expect(page.getByRole('list', { name: 'Vergelijk versie 3 met 2' })).toContainText('Van 17.00 tot 20.00 uur');
    await page.getByRole('button', { name: 'Laat een collega dit bekijken' }).click();
    await expect(page.getByText('Wacht op beoordeling')).toBeVisible();
    await tess.reload();
    // who judges reads it as colleagues will
    await expect(tess.getByRole('heading', { name: `${TITEL}!`, level: 3 })).toBeVisible();
    await kijk(tess, 'nieuws-beoordelen');
    await tess.getByRole('button', { name: 'Keur goed' }).click();
    await tess.getByRole('button', { name: 'Publiceer versie 3' }).click();
    await expect(tess.getByText('Ingepland', { exact: true })).toBeVisible();
    await tess.context().close();
  });

  const lezen = adres.replace('/beheer', '');
  await test.step('het verschijnt vanzelf, alleen voor wie het is', async () => {
    const luuk = await als('mw-012', '/nieuws');
    await expect(luuk.getByRole('heading', { name: 'Nieuws', level: 1 })).toBeVisible();
    await expect(luuk.getByRole('link', { name: `${TITEL}!` })).toHaveCount(0);
    await expect(luuk.locator('html')).toHaveAttribute('data-live', 'open');
    const wens = { method: 'PUT', headers: { 'content-type': 'application/json' } };
    const kim = await bezoeker(stack, { medewerker: 'mw-011' });
    expect((await kim.api('/nieuws/voorkeur', { ...wens, body: '{"digest":"dagelijks"}' })).status).toBe(204);
    await zetKlok(stack, '2026-11-23T09:10:30Z');
    await expect(luuk.getByRole('link', { name: `${TITEL}!` })).toBeVisible({ timeout: 15_000 });
    const kaarten = luuk.getByRole('main').getByRole('article');
    await expect(kaarten.first()).toContainText('Ons jaarplan in vijf zinnen');
    await expect(kaarten.first()).toContainText('Vastgezet');
    await expect(kaarten.nth(1)).toContainText(TITEL);
    await kijk(luuk, 'nieuws');
    await luuk.getByRole('link', { name: `${TITEL}!` }).click();
    await expect(luuk.getByRole('img', { name: 'Een bus op een plein met lampjes' })).toBeVisible();
    const beeld = await luuk.getByRole('img', { name: 'Een bus op een plein met lampjes' }).getAttribute('src');
    const folder = await luuk.getByRole('link', { name: 'Folder.pdf' }).getAttribute('href');
    expect((await luuk.request.get(beeld!)).headers()['content-type']).toBe('image/webp');
    expect((await luuk.request.get(folder!)).headers()).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment/),
    });
    await luuk.getByRole('button', { name: 'Applaus' }).click();
    const applaus = luuk.getByRole('button', { name: 'Applaus 1' });
    await expect(applaus).toHaveAttribute('aria-pressed', 'true');
    await luuk.getByLabel('Jouw reactie').fill('Komt iemand mee?');
    await luuk.getByLabel('Noem een collega').fill('nico');
    await luuk.getByRole('button', { name: 'Noem Nico Hofste' }).click();
    await luuk.getByRole('button', { name: 'Plaats je reactie' }).click();
    await expect(luuk.getByRole('article', { name: 'Reactie van Luuk van Dam' })).toContainText(
      'Krijgt bericht: Nico Hofste',
    );
    await luuk.getByRole('button', { name: 'Pas je reactie aan' }).click();
    await luuk.getByRole('textbox', { name: 'Pas je reactie aan' }).fill('Komt iemand mee naar het plein?');
    await luuk.getByRole('button', { name: 'Bewaar' }).click();
    await expect(luuk.getByText('Komt iemand mee naar het plein?')).toBeVisible();
    await luuk.getByRole('button', { name: 'Bekijk wat er eerder stond' }).click();
    await expect(luuk.getByRole('list', { name: 'Wat er eerder stond' })).toContainText('Komt iemand mee?');
    await kijk(luuk, 'nieuws-bericht');
    await luuk.goto('/nieuws?ongelezen=ja');
    await expect(luuk.getByRole('link', { name: 'Alleen ongelezen' })).toBeVisible();
    await expect(luuk.getByRole('main').getByRole('article').first()).toBeVisible();
    await expect(luuk.getByRole('link', { name: TITEL })).toHaveCount(0);
    await luuk.goto('/nieuws');
    await expect(luuk.getByRole('listitem').filter({ hasText: TITEL }).getByText('Nieuw', { exact: true })).toHaveCount(
      0,
    );
    const guus = await als('mw-007', lezen);
    await expect(guus.getByText('Wij kunnen dit bericht niet vinden')).toBeVisible();
    for (const adresVan of [beeld!, folder!]) expect((await guus.request.get(adresVan)).status()).toBe(404);
    await guus.context().close();
    await luuk.context().close();
  });

  await test.step('een reactie die er niet hoort haalt de redactie weg, en zegt waarom', async () => {
    const nico = await als('mw-014', lezen);
    await nico.getByRole('button', { name: 'Antwoord Luuk van Dam' }).click();
    await nico
      .getByRole('textbox', { name: 'Antwoord Luuk van Dam' })
      .fill('Ja, met mevrouw De Vries uit de Rietstraat.');
    await nico.getByRole('button', { name: 'Plaats je antwoord' }).click();
    await expect(nico.getByRole('article', { name: 'Reactie van Nico Hofste' })).toBeVisible();
    const luuk = await als('mw-012', lezen);
    await luuk.getByRole('button', { name: 'Meld de reactie van Nico Hofste' }).click();
    await luuk.getByLabel('Waarom hoort deze reactie hier niet?').fill('Hier staat een naam van een bewoner.');
    await luuk.getByRole('button', { name: 'Meld deze reactie' }).click();
    await expect(luuk.getByText('Je hebt deze reactie gemeld. De redactie bekijkt hem.')).toBeVisible();
    await luuk.context().close();
    await page.goto('/werk?soort=controle');
    const werk = page.getByRole('row').filter({ hasText: 'Een reactie van Nico Hofste is gemeld' });
    await werk.getByRole('link').click();
    await expect(page.getByRole('article', { name: 'Reactie van Nico Hofste' })).toContainText(
      'Hier staat een naam van een bewoner.',
    );
    await kijk(page, 'nieuws-reactie-gemeld');
    await page.getByRole('button', { name: 'Haal de reactie van Nico Hofste weg' }).click();
    await page.getByLabel('Waarom haal je deze reactie weg?').fill('Hier noemen wij geen bewoners.');
    await page.getByRole('button', { name: 'Haal weg', exact: true }).click();
    await nico.reload();
    await expect(nico.getByText('weggehaald door de redactie: Hier noemen wij geen bewoners.')).toBeVisible();
    await expect(nico.getByText('mevrouw De Vries')).toHaveCount(0);
    // editors go on seeing what it was, and who wrote it is told
    await expect(page.getByRole('article', { name: 'Reactie van Nico Hofste' })).toContainText('mevrouw De Vries');
    await nico.goto('/meldingen');
    await expect(
      nico.getByText('De redactie heeft je reactie weggehaald: Hier noemen wij geen bewoners.'),
    ).toBeVisible();
    await nico.context().close();
  });

  await test.step('een verbetering voor straks: tot dan blijft te lezen wat er staat', async () => {
    await page.goto(adres);
    await page.getByLabel('Samenvatting').fill('De bus komt ook op vrijdag.');
    await page.getByLabel('Te lezen vanaf (niet verplicht)').fill('2026-11-23T10:20');
    // leaving is asked first
    await page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link', { name: 'Nieuws schrijven' }).click();
    await page.getByRole('button', { name: 'Blijf hier' }).click();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByText('Versie 4 is bewaard.')).toBeVisible();
    await page.getByRole('button', { name: 'Laat een collega dit bekijken' }).click();
    const tess = await als('mw-050', adres);
    const verschil = tess.getByRole('list', { name: 'Verschil met wat collega’s nu lezen' });
    await expect(verschil).toContainText('De bus komt ook op vrijdag.');
    await tess.getByRole('button', { name: 'Keur goed' }).click();
    await tess.getByRole('button', { name: 'Publiceer versie 4' }).click();
    const klaar = 'Versie 4 staat klaar voor 23 november 2026 10.20 uur; collega’s lezen nu versie 3.';
    await expect(tess.getByText(klaar)).toBeVisible();
    await kijk(tess, 'nieuws-gepland');
    await tess.goto('/beheer/nieuws?stand=ingepland');
    await expect(tess.getByText(klaar)).toBeVisible();
    await kijk(tess, 'nieuws-beheer-lijst');
    const luuk = await als('mw-012', lezen);
    await expect(luuk.getByText('Van 17.00 tot 20.00 uur warm eten')).toBeVisible();
    await expect(luuk.locator('html')).toHaveAttribute('data-live', 'open');
    await zetKlok(stack, '2026-11-23T09:20:30Z');
    await expect(luuk.getByText('De bus komt ook op vrijdag.')).toBeVisible({ timeout: 15_000 });
    await luuk.context().close();
    await tess.context().close();
  });

  await test.step('een mail per week kiezen, en een partner ziet alleen wat voor partners is', async () => {
    await page.goto('/nieuws/voorkeur');
    await page.getByLabel('Elke maandag').check();
    await expect(page.getByText('Je keuze is bewaard.')).toBeVisible();
    await verwachtToegankelijk(page);
    await verwachtPassend(page);
    const context = await browser.newContext({ baseURL: stack.medewerkerUrl });
    const partner = await context.newPage();
    await inloggenAlsPartner(partner, { partner: 'partner-90000071', terug: '/nieuws' });
    await expect(partner.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
      'Samenwerking met partners in de zorg',
    ]);
    await context.close();
  });

  await test.step('de volgende ochtend komt het per mail bij wie daarvoor koos, met de weg erheen', async () => {
    await zetKlok(stack, '2026-11-24T06:01:00Z');
    await laatNieuwsrondeLopen(stack);
    await expect.poll(() => mailsAan(stack, KIM)).toHaveLength(1);
    const [mail] = await mailsAan(stack, KIM);
    expect(mail?.onderwerp).toBe('Nieuws voor jou: één bericht');
    expect(mail?.tekst).toContain(`${TITEL}!`);
    expect(mail?.html).toContain(`href="${stack.medewerkerUrl}${lezen}"`);
    await laatNieuwsrondeLopen(stack);
    expect(await mailsAan(stack, KIM)).toHaveLength(1);
  });
});
