import type { Ontvangstbewijs } from '@loket/contract';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsBedrijf, inloggenAlsInwoner } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';

const kop = (page: Page) => page.getByRole('heading', { level: 1 });
const volgende = (page: Page) => page.getByRole('button', { name: 'Volgende' }).click();
const kies = (page: Page, vraag: RegExp | string, antwoord: string) =>
  page.getByRole('group', { name: vraag }).getByLabel(antwoord, { exact: true }).check();

async function kijk(page: Page, naam: string): Promise<void> {
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, naam);
}

test('bijstand aanvragen met een partner: eerst wie u belt in nood, weinig vragen, en de partner tekent mee', async ({
  page,
  browser,
}) => {
  test.slow();
  const pad = '/aanvragen/bijstandsuitkering';
  await page.setViewportSize({ width: 390, height: 844 });
  await inloggenAlsInwoner(page, { bsn: '999970306', terug: pad });
  await expect(kop(page)).toHaveText('Bijstandsuitkering aanvragen');
  await expect(page.getByText(/Bel vandaag het Spoedteam: 0546 54 30 60/)).toBeVisible();
  await kijk(page, 'bijstand-start');
  await page.getByRole('button', { name: 'Begin met invullen' }).click();

  await kies(page, /^Heeft u genoeg geld voor eten/, 'Nee');
  await expect(page.getByText(/Bel ons vandaag over een voorschot/)).toBeVisible();
  await kijk(page, 'bijstand-rondkomen');
  await volgende(page);
  await expect(kop(page)).toHaveText('Uw gegevens');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await volgende(page);
  await kies(page, 'Woont u samen met een partner?', 'Ja');
  await volgende(page);
  await expect(page.getByRole('textbox', { name: 'Hoe heet uw partner?' })).not.toHaveValue('');
  await page.getByRole('textbox', { name: 'Wat is het e-mailadres van uw partner?' }).fill('partner@post.example');
  await kijk(page, 'bijstand-partner');
  await volgende(page);
  await expect(kop(page)).toHaveText('Waarom u bijstand nodig heeft');
  await kies(page, 'Waardoor heeft u te weinig geld?', 'Ik heb geen werk meer');
  await page.getByRole('textbox', { name: 'Dag' }).fill('1');
  await page.getByRole('textbox', { name: 'Maand' }).fill('11');
  await page.getByRole('textbox', { name: 'Jaar' }).fill('2026');
  await volgende(page);
  await kies(page, 'Hoe woont u?', 'Bij familie of vrienden');
  await volgende(page);
  await kies(page, /^Welke inkomsten heeft u nu/, 'Geen inkomsten');
  await volgende(page);
  await expect(kop(page)).toHaveText('De inkomsten van uw partner');
  await kies(page, /^Welke inkomsten heeft uw partner nu/, 'Loon uit werk');
  await page.getByRole('textbox', { name: /^Hoeveel loon krijgt uw partner/ }).fill('850');
  await volgende(page);
  await page.getByRole('textbox', { name: /^Hoeveel geld staat er op al uw rekeningen/ }).fill('120');
  await page.getByRole('textbox', { name: /^Hoeveel geld staat er op de rekeningen van uw partner/ }).fill('0');
  await page.setViewportSize({ width: 1280, height: 900 });
  await kijk(page, 'bijstand-geld');
  await volgende(page);
  await kies(page, 'Wat bezit u nog meer?', 'Niets hiervan');
  await kies(page, 'Heeft u schulden?', 'Nee');
  await volgende(page);
  await page.getByRole('textbox', { name: 'Op welke rekening wilt u de uitkering?' }).fill('NL91ABNA0417164300');
  await volgende(page);
  await volgende(page);
  await page.getByRole('checkbox').check();
  await volgende(page);
  await expect(kop(page)).toHaveText('Controleer uw antwoorden');
  await expect(page.getByText('Wij sturen een e-mail naar partner@post.example.', { exact: false })).toBeVisible();
  await kijk(page, 'bijstand-controle');
  const verstuurd = page.waitForResponse((een) => een.url().includes('/inzendingen') && een.status() === 201);
  await page.getByRole('button', { name: 'Verstuur' }).click();
  const { id, kopie, ondertekenaars } = (await (await verstuurd).json()) as Ontvangstbewijs;
  expect(kopie[0]).toMatchObject({ titel: 'Uw melding', regels: [{ antwoord: '23 november 2026' }] });
  expect(ondertekenaars).toMatchObject([{ rol: 'partner', bekend: true, stand: 'gevraagd' }]);

  // The register knows who the partner is: the question waits after his own login.
  const partner = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  await inloggenAlsInwoner(partner, { bsn: '999970318', terug: '/overzicht' });
  await partner.getByRole('link', { name: 'Onderteken mee: Bijstandsuitkering aanvragen' }).click();
  await expect(partner.getByText('€ 850,00')).toBeVisible();
  await partner.getByRole('checkbox').check();
  await partner.getByRole('button', { name: 'Onderteken', exact: true }).click();
  await expect(partner.getByRole('heading', { name: 'U hebt ondertekend' })).toBeVisible();
  await partner.context().close();
  await page.goto(`/ingediend/${id}`);
  await expect(page.getByText('Ondertekend', { exact: true })).toBeVisible();
});

test('iets op straat melden kan zonder naam', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/aanvragen/melding-openbare-ruimte');
  await kijk(page, 'melding-start');
  await page.getByRole('button', { name: 'Begin met invullen' }).click();
  await kies(page, 'Waarover gaat uw melding?', 'Lantaarn of verkeerslicht');
  await page.getByRole('textbox', { name: 'Wat ziet u?' }).fill('De lamp is kapot.');
  await kies(page, 'Is het gevaarlijk?', 'Nee');
  await volgende(page);
  await page.getByRole('textbox', { name: 'In welke straat of welk park is het?' }).fill('Grotestraat');
  await expect(page.getByText('Zonder in te loggen kunt u geen bestand toevoegen.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Kies een bestand' })).toHaveCount(0);
  await kijk(page, 'melding-waar');
  await volgende(page);
  await kies(page, 'Wilt u horen wat wij met uw melding doen?', 'Nee');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await volgende(page);
  await expect(kop(page)).toHaveText('Controleer uw antwoorden');
  const verstuurd = page.waitForResponse((een) => een.url().includes('/inzendingen') && een.status() === 201);
  await page.getByRole('button', { name: 'Verstuur' }).click();
  expect(await (await verstuurd).json()).toMatchObject({ anoniem: true });
});

test('hulp bij het huishouden melden, met een eigen plan dat later komt en een tolk', async ({ page }) => {
  const pad = '/aanvragen/hulp-bij-het-huishouden';
  await page.setViewportSize({ width: 390, height: 844 });
  await inloggenAlsInwoner(page, { bsn: '999970318', terug: pad });
  await expect(page.getByText(/Stuur het binnen 7 dagen na uw melding/)).toBeVisible();
  await expect(page.getByText(/U heeft recht op een cliëntondersteuner/)).toBeVisible();
  await page.getByRole('button', { name: 'Begin met invullen' }).click();
  await kies(page, 'Voor wie is de hulp?', 'Voor mijzelf');
  await volgende(page);
  await expect(kop(page)).toHaveText('Uw gegevens');
  await volgende(page);
  await kies(page, 'Waarbij is hulp nodig?', 'De was doen');
  await volgende(page);
  await kies(page, 'Waardoor lukt het niet meer?', 'Door een operatie of ongeluk');
  await kies(page, 'Hoe lang denkt u dat hulp nodig is?', 'Korter dan 3 maanden');
  await volgende(page);
  await kies(page, 'Kunnen huisgenoten helpen?', 'Ja, voor een deel');
  await page.getByRole('textbox', { name: 'Waarom kunnen zij niet of niet alles doen?' }).fill('Mijn man werkt.');
  await kies(page, /^Helpt nu iemand anders/, 'Nee');
  await volgende(page);
  await kies(page, 'Wilt u een eigen plan meegeven?', 'Ja, ik stuur het binnen 7 dagen');
  await kijk(page, 'huishouden-plan');
  await volgende(page);
  await kies(page, /cliëntondersteuner u belt/, 'Ja');
  await volgende(page);
  await kies(page, 'Waar wilt u het liefst praten?', 'Thuis');
  await kies(page, /^Wat heeft u nodig bij het gesprek/, 'Een tolk');
  await page.getByRole('textbox', { name: 'Welke taal spreekt u?' }).fill('Pools');
  await volgende(page);
  await page.getByRole('textbox', { name: 'Wat is uw telefoonnummer?' }).fill('06 12345678');
  await volgende(page);
  await expect(kop(page)).toHaveText('Controleer uw antwoorden');
  const verstuurd = page.waitForResponse((een) => een.url().includes('/inzendingen') && een.status() === 201);
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await verstuurd;
  // What there is in the neighbourhood stands beside it, and not in its place.
  await expect(kop(page)).toHaveText('Wij hebben uw formulier ontvangen');
  const sneller = page.getByRole('region', { name: 'Misschien helpt dit sneller' });
  await expect(sneller.getByRole('link').first()).toBeVisible();
  await kijk(page, 'ingediend-misschien-eerder');
});

test('een bedrijf maakt bezwaar en zegt waarom het te laat is', async ({ page }) => {
  await inloggenAlsBedrijf(page, { kvkNummer: '90000021', terug: '/aanvragen/bezwaar' });
  await page.getByRole('button', { name: 'Begin met invullen' }).click();
  await kies(page, 'Voor wie doet u dit?', 'Voor een bedrijf of organisatie');
  await expect(page.getByRole('textbox', { name: /^Hoe heet het bedrijf/ })).not.toHaveValue('');
  await page.getByRole('textbox', { name: 'Uw naam' }).fill('Directie');
  await volgende(page);
  await page.getByRole('textbox', { name: /^Welk nummer staat er op de brief/ }).fill('ZAAK-2026-1');
  await page.getByRole('textbox', { name: 'Waar gaat de beslissing over?' }).fill('Afwijzing vergunning');
  await page.getByRole('textbox', { name: 'Dag' }).fill('1');
  await page.getByRole('textbox', { name: 'Maand' }).fill('oktober');
  await page.getByRole('textbox', { name: 'Jaar' }).fill('2026');
  await volgende(page);
  await expect(kop(page)).toHaveText('Waarom u later bent');
  await page.getByRole('textbox', { name: 'Waarom bent u later dan 6 weken?' }).fill('De brief kwam later aan.');
  await kijk(page, 'bezwaar-te-laat');
  await volgende(page);
  await kies(page, 'Wilt u uw redenen nu opschrijven?', 'Nee, ik stuur ze later');
  await volgende(page);
  await kies(page, 'Wilt u uw bezwaar ook zelf vertellen?', 'Ja, per telefoon');
  await kies(page, 'Helpt een advocaat of andere deskundige u?', 'Nee');
  await volgende(page);
  await volgende(page);
  await page.getByRole('checkbox').check();
  await volgende(page);
  await expect(kop(page)).toHaveText('Controleer uw antwoorden');
  const verstuurd = page.waitForResponse((een) => een.url().includes('/inzendingen') && een.status() === 201);
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await verstuurd;
});
