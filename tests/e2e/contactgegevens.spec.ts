import type { Contactgegevens } from '@loket/contract';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsBedrijf, inloggenAlsInwoner } from '../harness/inloggen.ts';
import { legVreemdsInRegister, weer, zetKlok } from '../harness/levers.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import type { TestStack } from '../harness/stack.ts';

const pagina = '/instellingen/contactgegevens';
const kop = (page: Page) => page.getByRole('heading', { level: 1 });
const gegevens = async (page: Page) =>
  (await (await page.request.get('/api/v1/contactgegevens')).json()) as Contactgegevens;
const kaart = (page: Page, adres: string) => page.getByRole('article').filter({ hasText: adres });

/** The code in the last mail to an address. */
async function codeUitMail(stack: TestStack, adres: string): Promise<string> {
  let code = '';
  await expect
    .poll(async () => {
      const mails = (await (await fetch(`${stack.mailUrl}/berichten.json`)).json()) as { id: string; aan: string[] }[];
      const mail = mails.find(({ aan }) => aan.includes(adres));
      if (!mail) return '';
      const { tekst } = (await (await fetch(`${stack.mailUrl}/berichten/${mail.id}.json`)).json()) as { tekst: string };
      code = /\b(\d{6})\b/.exec(tekst)?.[1] ?? '';
      return code;
    })
    .toMatch(/^\d{6}$/);
  return code;
}

async function codeUitSms(stack: TestStack): Promise<string> {
  const berichten = (await (await fetch(`${stack.smsUrl}/berichten.json`)).json()) as object[];
  return /\b(\d{6})\b/.exec(JSON.stringify(berichten))?.[1] ?? '';
}

interface RegisterAdres {
  adres: string;
  isStandaardAdres: boolean;
  verificatieDatum: string | null;
}

async function inRegister(stack: TestStack, nummer: string): Promise<RegisterAdres[]> {
  const url = `${stack.registersUrl}/klantinteracties/api/v1/digitaleadressen?verstrektDoorPartij__partijIdentificator__objectId=${nummer}`;
  const answer = await fetch(url, { headers: { authorization: 'Token sandbox-klant-token' } });
  return ((await answer.json()) as { results: RegisterAdres[] }).results;
}

async function voegToe(page: Page, soort: 'e-mailadres' | 'telefoonnummer', adres: string): Promise<void> {
  await page.getByRole('button', { name: `Voeg een ${soort} toe` }).click();
  await page.getByLabel(soort === 'e-mailadres' ? 'E-mailadres' : 'Telefoonnummer', { exact: true }).fill(adres);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
}

test('een nieuw e-mailadres telt pas na de code, en komt in het klantregister', async ({ page, stack }) => {
  const bsn = '999970148';
  const adres = 'Nieuw.adres@post.example';
  await inloggenAlsInwoner(page, { bsn, terug: '/instellingen' });
  await expect(kop(page)).toHaveText('Instellingen');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, 'instellingen');
  await page.getByRole('link', { name: 'Contactgegevens' }).click();
  await expect(page.getByText('Wij hebben nog geen e-mailadres van u.')).toBeVisible();

  await voegToe(page, 'e-mailadres', 'geen adres');
  await expect(page.getByText(/Vul een e-mailadres in/)).toBeVisible();
  await expect(page.getByLabel('E-mailadres', { exact: true })).toHaveValue('geen adres');
  await expect(page.getByLabel('E-mailadres', { exact: true })).toBeFocused();
  await verwachtToegankelijk(page);
  await page.getByLabel('E-mailadres', { exact: true }).fill(adres);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await expect(page.getByLabel('Code van 6 cijfers')).toBeFocused();
  await schermafdruk(page, 'contact-code');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  expect(await inRegister(stack, bsn)).toEqual([]);

  const code = await codeUitMail(stack, adres);
  await page.getByLabel('Code van 6 cijfers').fill(code === '000000' ? '000001' : '000000');
  await page.getByRole('button', { name: 'Bevestig', exact: true }).click();
  await expect(page.getByText('Deze code klopt niet. U kunt het nog 4 keer proberen.')).toBeVisible();
  // the page was closed to read the mail: the question for the code is still there
  await page.goto(pagina);
  await page.getByLabel('Code van 6 cijfers').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await page.getByRole('button', { name: 'Bevestig', exact: true }).click();
  await expect(kaart(page, adres).getByText('Bevestigd', { exact: true })).toBeVisible();
  await expect(kaart(page, adres).getByText('Dit gebruiken wij')).toBeVisible();
  expect(await inRegister(stack, bsn)).toMatchObject([
    { adres, isStandaardAdres: true, verificatieDatum: '2026-11-23' },
  ]);

  // a second one, by text message on a number, chosen, changed and removed
  await voegToe(page, 'telefoonnummer', '06 12 34 56 70');
  await expect(page.getByText(/sms met een code/).last()).toBeVisible();
  await expect.poll(() => codeUitSms(stack)).toMatch(/^\d{6}$/);
  await page.getByLabel('Code van 6 cijfers').fill(await codeUitSms(stack));
  await page.getByRole('button', { name: 'Bevestig', exact: true }).click();
  await expect(kaart(page, '0612345670').getByText('Bevestigd', { exact: true })).toBeVisible();
  await schermafdruk(page, 'contactgegevens');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);

  await page.getByRole('button', { name: `Wijzig ${adres}` }).click();
  await page.getByLabel('E-mailadres', { exact: true }).fill('ander@post.example');
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await page.getByLabel('Code van 6 cijfers').fill(await codeUitMail(stack, 'ander@post.example'));
  await page.getByRole('button', { name: 'Bevestig', exact: true }).click();
  await expect(kaart(page, 'ander@post.example')).toBeVisible();
  await expect(kaart(page, adres)).toHaveCount(0);
  await page.getByRole('button', { name: 'Verwijder 0612345670' }).click();
  await page.getByRole('button', { name: 'Ja, verwijder' }).click();
  await expect(kaart(page, '0612345670')).toHaveCount(0);
  expect((await inRegister(stack, bsn)).map((one) => one.adres)).toEqual(['ander@post.example']);
});

test('29: twee adressen, waarvan een ook van een ander: dat merkt niemand, en het voorkeursadres telt', async ({
  page,
  stack,
}) => {
  const bsn = '999980646';
  await legVreemdsInRegister(stack, 'twee-emailadressen', { bsn });
  await inloggenAlsInwoner(page, { bsn, terug: pagina });
  await expect(kaart(page, 'tweede@post.example').getByText('Dit gebruiken wij')).toBeVisible();
  await expect(kaart(page, 'eerste@post.example').getByText('Nog niet bevestigd')).toBeVisible();
  await page.getByRole('button', { name: 'Bevestig eerste@post.example' }).click();
  await page.getByLabel('Code van 6 cijfers').fill(await codeUitMail(stack, 'eerste@post.example'));
  await page.getByRole('button', { name: 'Bevestig', exact: true }).click();
  await expect(kaart(page, 'eerste@post.example').getByText('Bevestigd', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Gebruik eerste@post.example' }).click();
  await expect(kaart(page, 'eerste@post.example').getByText('Dit gebruiken wij')).toBeVisible();
  const standaard = (await inRegister(stack, bsn)).filter((one) => one.isStandaardAdres);
  expect(standaard.map((one) => one.adres)).toEqual(['eerste@post.example']);
});

test('een code werkt een kwartier en vijf keer, en er gaan er niet te veel uit', async ({ page, stack }) => {
  const bsn = '999980658';
  const adres = 'code@post.example';
  await inloggenAlsInwoner(page, { bsn, terug: pagina });
  await voegToe(page, 'e-mailadres', adres);
  const code = await codeUitMail(stack, adres);
  const mis = code === '000000' ? '000001' : '000000';
  for (let n = 0; n < 5; n += 1) {
    await page.getByLabel('Code van 6 cijfers').fill(mis);
    await page.getByRole('button', { name: 'Bevestig', exact: true }).click();
    await expect(page.getByText(n < 4 ? `nog ${4 - n} keer` : 'Deze code werkt niet meer.')).toBeVisible();
  }
  await page.getByLabel('Code van 6 cijfers').fill(code);
  await page.getByRole('button', { name: 'Bevestig', exact: true }).click();
  await expect(page.getByText('Deze code werkt niet meer.')).toBeVisible();
  // another one too soon
  await page.getByRole('button', { name: 'Stuur een nieuwe code' }).click();
  await expect(page.getByText('Even wachten')).toBeVisible();
  await zetKlok(stack, '2026-11-23T09:01:00Z');
  await page.getByRole('button', { name: 'Stuur een nieuwe code' }).click();
  await expect(page.getByText('Er is een nieuwe code gestuurd.')).toBeVisible();
  expect((await gegevens(page)).controles).toHaveLength(1);
  await page.getByRole('button', { name: 'Doe toch maar niet' }).click();
  await expect(page.getByLabel('Code van 6 cijfers')).toHaveCount(0);
  expect(await inRegister(stack, bsn)).toEqual([]);
});

test('ligt het klantregister plat, dan staat het adres er als ontvangen en komt het later aan', async ({
  page,
  stack,
}) => {
  const bsn = '999970434';
  const adres = 'later@post.example';
  await inloggenAlsInwoner(page, { bsn, terug: pagina });
  await voegToe(page, 'e-mailadres', adres);
  const code = await codeUitMail(stack, adres);
  await weer(stack, { klantinteracties: { outage: true } });
  await page.getByLabel('Code van 6 cijfers').fill(code);
  await page.getByRole('button', { name: 'Bevestig', exact: true }).click();
  await expect(kaart(page, adres).getByText('Ontvangen, wordt verwerkt')).toBeVisible();
  await expect(page.getByText('Een deel ontbreekt op deze pagina')).toBeVisible();
  await weer(stack, { klantinteracties: { failNext: 0 } });
  await zetKlok(stack, '2026-11-23T09:10:00Z');
  await expect
    .poll(async () => (await inRegister(stack, bsn)).map((one) => one.adres), { timeout: 15_000 })
    .toEqual([adres]);
});

test('per onderwerp een kanaal, met wat u niet kunt uitzetten; en een taal', async ({ page }) => {
  await inloggenAlsInwoner(page, { bsn: '999980671', terug: '/instellingen/kanalen' });
  const nodig = page.getByRole('group', { name: 'Als wij iets van u nodig hebben' });
  await expect(nodig.getByLabel('Alleen op deze site')).toHaveCount(0);
  await expect(page.getByText('Sommige berichten kunt u niet uitzetten')).toBeVisible();
  await page.getByRole('group', { name: 'Nieuws over uw zaken' }).getByLabel('Sms').check();
  await expect(page.getByText('U heeft nog geen bevestigd telefoonnummer.')).toBeVisible();
  await page.getByRole('group', { name: 'Antwoord op uw vragen' }).getByLabel('Alleen op deze site').check();
  await schermafdruk(page, 'kanalen');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await page.getByRole('button', { name: 'Sla mijn keuzes op' }).click();
  await expect(page.getByText('Opgeslagen.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('group', { name: 'Nieuws over uw zaken' }).getByLabel('Sms')).toBeChecked();

  await page.goto('/instellingen/taal');
  await page.getByLabel('English').check();
  await page.getByRole('button', { name: 'Sla mijn taal op' }).click();
  await expect(kop(page)).toHaveText('Language');
  await verwachtToegankelijk(page);
  await schermafdruk(page, 'taal');
  expect(await gegevens(page)).toMatchObject({ taal: 'en' });
});

test('een vestiging heeft haar eigen gegevens, naast die van het bedrijf', async ({ page, stack }) => {
  const [kvkNummer, vestigingsnummer] = ['90000097', '000090000972'];
  await inloggenAlsBedrijf(page, { kvkNummer, vestigingsnummer, terug: pagina });
  const adres = 'filiaal@post.example';
  await voegToe(page, 'e-mailadres', adres);
  await page.getByLabel('Code van 6 cijfers').fill(await codeUitMail(stack, adres));
  await page.getByRole('button', { name: 'Bevestig', exact: true }).click();
  await expect(kaart(page, adres).getByText('Bevestigd', { exact: true })).toBeVisible();
  expect((await inRegister(stack, vestigingsnummer)).map((one) => one.adres)).toContain(adres);
  expect((await inRegister(stack, kvkNummer)).map((one) => one.adres)).not.toContain(adres);
});
