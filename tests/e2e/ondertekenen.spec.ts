import type { Ontvangstbewijs } from '@loket/contract';
import type { Page } from '@playwright/test';
import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import { mailsAan } from '../harness/post.ts';
import { leesBijRegister } from '../harness/register.ts';
import type { TestStack } from '../harness/stack.ts';

const AANVRAGER = '999970276';
const PARTNER = '999970288';
const POST = 'partner-van-otto@post.example';
const kop = (page: Page) => page.getByRole('heading', { level: 1 });

/** A whole application with a partner; `formulieren-van-de-gemeente.spec.ts` fills it in page by page. */
const antwoorden = {
  rondkomen: false,
  partner: true,
  'partner-email': POST,
  opleiding: false,
  reden: 'werk',
  sinds: { dag: '1', maand: '11', jaar: '2026' },
  woonvorm: 'inwonend',
  inkomsten: ['geen'],
  'partner-inkomsten': ['loon'],
  'partner-loon': '850',
  saldo: '120',
  'partner-saldo': '0',
  bezit: ['niets'],
  schulden: false,
  iban: 'NL91ABNA0417164300',
  telefoon: '0612345678',
  'naar-waarheid': true,
};

async function kijk(page: Page, naam: string): Promise<void> {
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, naam);
}

test('partners ondertekenen samen: de aanvraag is meteen ontvangen, de ander tekent later, en de zaak krijgt dat één keer', async ({
  page,
  browser,
  stack,
}) => {
  test.setTimeout(300_000);
  await inloggenAlsInwoner(page, { bsn: AANVRAGER, terug: '/overzicht' });
  const csrf = ((await (await page.request.get('/api/v1/sessie')).json()) as { csrfToken: string }).csrfToken;
  const bewaard = await page.request.put('/api/v1/formulieren/bijstandsuitkering/aanvraag', {
    headers: { 'x-csrf-token': csrf },
    data: { versie: 1, antwoorden, revisie: null },
  });
  expect(bewaard.status()).toBe(200);
  await page.goto('/aanvragen/bijstandsuitkering/controleren');
  await expect(page.getByRole('heading', { name: 'Wie nog meer ondertekent' })).toBeVisible();
  await expect(page.getByText(`Wij sturen een e-mail naar ${POST}.`, { exact: false })).toBeVisible();
  const verstuurd = page.waitForResponse((een) => een.url().includes('/inzendingen') && een.status() === 201);
  await page.getByRole('button', { name: 'Verstuur' }).click();
  const bewijs = (await (await verstuurd).json()) as Ontvangstbewijs;
  await expect(page.getByText(`Uw nummer is ${bewijs.nummer}`)).toBeVisible();
  await expect(page.getByText('Nog niet ondertekend')).toBeVisible();
  await expect(page.getByText('Ondertekenen kan tot en met maandag 7 december 2026.')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  await kijk(page, 'handtekening-gevraagd');

  // The mail says nothing of whom or what, and its way in is the same for everybody.
  await expect.poll(async () => (await mailsAan(stack, POST)).length, { timeout: 20_000 }).toBe(1);
  const [mail] = await mailsAan(stack, POST);
  expect(mail?.onderwerp).toBe('Iemand vraagt u om iets mee te ondertekenen');
  expect(mail?.tekst).toContain(`${stack.inwonerUrl}/ondertekenen`);
  expect(mail?.tekst).not.toMatch(/bijstand|uitkering|Heeckeren|Bosch|L26-/i);

  const id = bewijs.ondertekenaars[0]?.id ?? '';
  const vreemde = await bezoeker(stack, { bsn: '999970343' });
  expect((await vreemde.api(`/medeondertekeningen/${id}`)).status).toBe(404);

  const partner = await (await browser.newContext({ baseURL: stack.inwonerUrl })).newPage();
  await partner.setViewportSize({ width: 390, height: 844 });
  await inloggenAlsInwoner(partner, { bsn: PARTNER, terug: '/overzicht' });
  const opOverzicht = partner.getByRole('link', { name: 'Onderteken mee: Bijstandsuitkering aanvragen' });
  await expect(opOverzicht).toHaveAttribute('href', `/ondertekenen/${id}`);
  await partner.goto(`/ondertekenen/${id}`);
  await expect(kop(partner)).toHaveText('Onderteken: Bijstandsuitkering aanvragen');
  await expect(partner.getByText('€ 850,00')).toBeVisible();
  await expect(partner.getByText('0612345678')).toHaveCount(0);
  await kijk(partner, 'ondertekenen');
  await partner.getByRole('button', { name: 'Onderteken', exact: true }).click();
  await expect(partner.getByText('Zet een vinkje als u hiermee akkoord gaat.').first()).toBeVisible();
  await partner.getByRole('checkbox').check();
  await partner.getByRole('button', { name: 'Onderteken', exact: true }).click();
  await expect(partner.getByRole('heading', { name: 'U hebt ondertekend' })).toBeVisible();
  await partner.goto('/ondertekenen');
  await expect(partner.getByText('Ondertekend', { exact: true })).toBeVisible();

  // Her page hears of it, and the case gets it once.
  await expect(page.getByText('Ondertekend', { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect
    .poll(() => handtekeningenBijZaak(stack, bewijs.nummer), { timeout: 60_000 })
    .toEqual({ documenten: 1, rollen: 1 });
  await partner.context().close();
});

/** How often the signature stands in the case, at the register itself. */
async function handtekeningenBijZaak(stack: TestStack, nummer: string) {
  const zaken = '/openzaak/zaken/api/v1';
  const lees = <T>(pad: string) => leesBijRegister<T>(stack, `${zaken}${pad}`);
  const [zaak] = (await lees<{ results: { url: string }[] }>(`/zaken?identificatie=${nummer}`)).results;
  if (!zaak) return null;
  const van = `zaak=${encodeURIComponent(zaak.url)}`;
  const documenten = await lees<{ titel: string }[]>(`/zaakinformatieobjecten?${van}`);
  const rollen = await lees<{ results: { betrokkeneIdentificatie: { inpBsn?: string } | null }[] }>(`/rollen?${van}`);
  return {
    documenten: documenten.filter(({ titel }) => titel === `medeondertekening-${nummer}-1.pdf`).length,
    rollen: rollen.results.filter(({ betrokkeneIdentificatie: wie }) => wie?.inpBsn === PARTNER).length,
  };
}
