import type { Page } from '@playwright/test';
import { bezoeker, type Bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsMedewerker } from '../harness/inloggen.ts';
import { zetKlok } from '../harness/levers.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import type { TestStack } from '../harness/stack.ts';
import { laatNieuwsrondeLopen, vergeetLeesplichten } from '../harness/nieuws.ts';

test.use({ deur: 'medewerker' });

const TITEL = 'Aanmelden voor schuldhulp gaat vanaf nu via het wijkteam';

/** One editor changes an article, another approves it, and everybody has to read it again. */
async function wijzigIngrijpend(stack: TestStack, id: string): Promise<void> {
  const [ewout, tess] = await Promise.all(['mw-005', 'mw-050'].map((medewerker) => bezoeker(stack, { medewerker })));
  const zet = async (wie: Bezoeker | undefined, pad: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    const antwoord = await wie?.api(`/nieuwsbeheer/${id}${pad}`, {
      method: 'PUT',
      headers,
      body: JSON.stringify(body),
    });
    expect(antwoord?.status, pad).toBe(200);
  };
  const nu = await ewout?.lees<{ versie: number; inhoud: object }>(`/nieuwsbeheer/${id}`);
  const versie = (nu?.versie ?? 0) + 1;
  await zet(ewout, '', {
    versie: nu?.versie,
    inhoud: { ...nu?.inhoud, samenvatting: 'De termijn is nu één werkdag.' },
  });
  await zet(ewout, '/beoordeling', { versie });
  await zet(tess, '/goedkeuring', { versie });
  await zet(ewout, '/publicatie', { versie, ingrijpend: true });
}

/** For roles that the manager of Oost does not have herself; the last day is Friday 4 December. */
const BEDRAGEN = 'Nieuwe bedragen voor de bijzondere bijstand';

// everybody in the stack was told: nobody after this test is
test.afterEach(({ stack }) => vergeetLeesplichten(stack));

async function kijk(page: Page, naam: string): Promise<void> {
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, naam);
}

test('een coach leest een werkinstructie en bevestigt hem; haar manager ziet wie van het eigen team dat nog moet doen', async ({
  page,
  stack,
  browser,
}) => {
  await test.step('de manager van Oost ziet wie nog moet, en niemand van een ander team', async () => {
    const context = await browser.newContext({ baseURL: stack.medewerkerUrl });
    const jeroen = await context.newPage();
    await inloggenAlsMedewerker(jeroen, { medewerker: 'mw-010', terug: '/nieuws' });
    await jeroen.getByRole('link', { name: TITEL }).click();
    const nogNiet = jeroen.getByRole('list', { name: 'Nog niet bevestigd in Wijkteam Oost' });
    await expect(nogNiet).toContainText('Nico Hofste');
    await expect(jeroen.getByRole('region', { name: 'Jouw teams' })).not.toContainText('KCC');
    await kijk(jeroen, 'leesplicht-manager');
    await context.close();
  });

  await test.step('de coach kiest eerst fout, leest nog eens, en bevestigt', async () => {
    await inloggenAlsMedewerker(page, { medewerker: 'mw-014', terug: '/nieuws' });
    const kaart = page.getByRole('listitem').filter({ hasText: TITEL });
    await expect(kaart).toContainText('Lezen vóór');
    await page.getByRole('link', { name: TITEL }).click();
    await page.getByRole('button', { name: 'Ik heb dit gelezen en begrepen' }).click();
    await expect(page.getByText('Kies een antwoord.')).toBeVisible();
    await page.getByLabel('Ik stuur een e-mail naar het wijkteam').check();
    await page.getByRole('button', { name: 'Ik heb dit gelezen en begrepen' }).click();
    await expect(page.getByText(/Dit is niet het goede antwoord/)).toBeVisible();
    await kijk(page, 'leesplicht');
    await page.getByLabel('Ik bel het wijkteam direct').check();
    await page.getByRole('button', { name: 'Ik heb dit gelezen en begrepen' }).click();
    await expect(page.getByText('Je hebt bevestigd dat je dit hebt gelezen')).toBeVisible();
    await page.goto('/nieuws');
    await expect(kaart).not.toContainText('Lezen vóór');
  });

  await test.step('nu ziet de manager haar niet meer, en een medewerker ziet niets van collega’s', async () => {
    const jeroen = await bezoeker(stack, { medewerker: 'mw-010' });
    const adres = new URL(await page.getByRole('link', { name: TITEL }).evaluate((a: HTMLAnchorElement) => a.href));
    const { teams } = await jeroen.lees<{ teams: { team: string; nogNiet: { naam: string }[] }[] }>(
      `${adres.pathname}/bevestigingen`,
    );
    expect(teams.map(({ team }) => team)).toEqual(['Wijkteam Noord', 'Wijkteam Oost']);
    expect(JSON.stringify(teams)).not.toContain('Nico Hofste');
    const nico = await bezoeker(stack, { medewerker: 'mw-014' });
    expect((await nico.api(`${adres.pathname}/bevestigingen`)).status).toBe(403);
  });

  await test.step('een ingrijpende wijziging vraagt het opnieuw, op de pagina die openstaat', async () => {
    await page.getByRole('link', { name: TITEL }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITEL);
    const id = new URL(page.url()).pathname.split('/').pop() ?? '';
    await expect(page.getByText('Je hebt bevestigd dat je dit hebt gelezen')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-live', 'open');
    await wijzigIngrijpend(stack, id);
    await expect(page.getByRole('button', { name: 'Ik heb dit gelezen en begrepen' })).toBeVisible();
  });

  await test.step('wie het vergeet: de manager krijgt een melding, en kan lezen waar die over gaat', async () => {
    await laatNieuwsrondeLopen(stack);
    await vergeetLeesplichten(stack);
    await zetKlok(stack, '2026-12-07T09:00:00Z');
    await laatNieuwsrondeLopen(stack);
    const context = await browser.newContext({ baseURL: stack.medewerkerUrl });
    const jeroen = await context.newPage();
    await inloggenAlsMedewerker(jeroen, { medewerker: 'mw-010', terug: '/meldingen' });
    await expect(jeroen.getByRole('article').filter({ hasText: BEDRAGEN })).toContainText('nog niet bevestigd');
    await jeroen.getByRole('link', { name: BEDRAGEN }).click();
    await expect(jeroen.getByRole('heading', { level: 1 })).toHaveText(BEDRAGEN);
    await expect(jeroen.getByText('Dit bericht is voor anderen')).toBeVisible();
    await expect(jeroen.getByRole('list', { name: 'Nog niet bevestigd in Wijkteam Oost' })).toContainText(
      'Nico Hofste, uiterlijk 4 december',
    );
    // what is not asked of her cannot be done
    await expect(jeroen.getByRole('button', { name: 'Ik heb dit gelezen en begrepen' })).toHaveCount(0);
    await expect(jeroen.getByText('Klopt dit niet?')).toHaveCount(0);
    await kijk(jeroen, 'leesplicht-melding-manager');
    await jeroen.goto('/nieuws');
    await jeroen.getByRole('link', { name: 'Wat je teams moeten lezen' }).click();
    const een = jeroen.getByRole('region', { name: BEDRAGEN });
    await expect(een.getByRole('listitem').filter({ hasText: 'Nico Hofste' })).toContainText('Te laat');
    await kijk(jeroen, 'leesplichten-team');
    await context.close();
  });
});
