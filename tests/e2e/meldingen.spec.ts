import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsMedewerker } from '../harness/inloggen.ts';
import { zetKlok } from '../harness/levers.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import { vertelMedewerker } from '../harness/meldingen.ts';
import { mailsAan } from '../harness/post.ts';

test.use({ deur: 'medewerker' });

const bel = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^Meldingen/ });
const NU = '2026-11-23T09:00:00Z';
const vermelding = {
  voor: 'MDW00012',
  soort: 'vermelding',
  onderwerp: 'Kim Leferink noemt je bij “Nieuwe werkwijze”',
  toelichting: 'Kijk jij hier even naar?',
  pad: '/contact',
} as const;
const werk = {
  ...vermelding,
  soort: 'werk',
  onderwerp: 'Terugbellen: mevrouw De Vries',
  pad: '/zaken/zoeken',
} as const;

async function kijk(page: Page, naam: string): Promise<void> {
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, naam);
}

test('wat nieuw is voor een coach verschijnt op de pagina die openstaat, en komt één keer per mail zoals zij wil', async ({
  page,
  stack,
}) => {
  await inloggenAlsMedewerker(page, { medewerker: 'mw-012', terug: '/start' });

  await test.step('zij kiest waarvan zij meteen een mail krijgt', async () => {
    await expect(bel(page)).toHaveAccessibleName('Meldingen');
    await bel(page).click();
    await expect(page.getByText('Er zijn geen meldingen')).toBeVisible();
    await page.getByRole('link', { name: 'Kies waarvan je een e-mail krijgt' }).click();
    await expect(page.getByText('Wij sturen e-mail naar l.vandam@almelo.example.')).toBeVisible();
    await page.getByRole('group', { name: 'Vermeldingen en reacties' }).getByLabel('Meteen').check();
    await page.getByRole('group', { name: 'Werk voor mij' }).getByLabel('Nooit').check();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByText('Je keuze is bewaard')).toBeVisible();
    await kijk(page, 'medewerker-instellingen');
  });

  await test.step('een melding staat er zonder herladen, en wordt voorgelezen', async () => {
    await page.goto('/meldingen');
    await expect(page.getByText('Er zijn geen meldingen')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-live', 'open');
    await vertelMedewerker(stack, NU, vermelding, werk, { ...werk, voor: 'MDW00013', onderwerp: 'Van een ander' });
    await expect(bel(page)).toHaveAccessibleName('Meldingen (2 ongelezen)');
    await expect(page.getByRole('status').filter({ hasText: 'Er zijn 2 nieuwe meldingen voor je' })).toHaveCount(1);
    await expect(page.getByRole('article')).toHaveCount(2);
    await expect(page.getByText('Van een ander')).toHaveCount(0);
    await kijk(page, 'medewerker-meldingen');
  });

  await test.step('de mail zegt niet waar het over gaat, en komt niet twee keer', async () => {
    await zetKlok(stack, '2026-11-23T09:03:00Z');
    await expect.poll(() => mailsAan(stack, 'l.vandam@almelo.example'), { timeout: 15_000 }).toHaveLength(1);
    const [mail] = await mailsAan(stack, 'l.vandam@almelo.example');
    expect(mail?.onderwerp).toBe('Een collega noemt je in een bericht');
    expect(`${mail?.tekst} ${mail?.html}`).not.toMatch(/Vries|Leferink|werkwijze|werk voor je/);
    // said again while she has not read it
    await vertelMedewerker(stack, '2026-11-23T09:03:00Z', vermelding);
    await zetKlok(stack, '2026-11-23T09:20:00Z');
    await expect(bel(page)).toHaveAccessibleName('Meldingen (2 ongelezen)');
  });

  await test.step('wie erheen gaat heeft gelezen; de rest markeert zij in één keer', async () => {
    await page.getByRole('link', { name: vermelding.onderwerp }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hulp bij Eén Loket');
    await expect(bel(page)).toHaveAccessibleName('Meldingen (1 ongelezen)');
    await page.goto('/meldingen?welke=ongelezen');
    await page.getByRole('list', { name: 'Soort melding' }).getByRole('link', { name: 'Werk voor mij' }).click();
    await page.getByRole('button', { name: 'Markeer deze soort als gelezen' }).click();
    await expect(page.getByText('Je hebt alles gelezen')).toBeVisible();
    await expect(bel(page)).toHaveAccessibleName('Meldingen');
    expect(await mailsAan(stack, 'l.vandam@almelo.example')).toHaveLength(1);
    expect(await mailsAan(stack, 'm.jansma@almelo.example')).toHaveLength(0);
  });
});
