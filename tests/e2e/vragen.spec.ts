import type { VraagDetail, VragenLijst } from '@loket/contract';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { antwoord, contactenVan } from '../harness/klantcontacten.ts';
import { legVreemdsInRegister, registerOproepen, weer, zetKlok } from '../harness/levers.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';

const kop = (page: Page) => page.getByRole('heading', { level: 1 });
const lijst = async (page: Page) => (await (await page.request.get('/api/v1/vragen')).json()) as VragenLijst;
const staart = (url: string) => url.split('/').at(-1) ?? '';

test('een vraag: stellen, weten wanneer het antwoord komt, het lezen, en nog iets vragen', async ({ page, stack }) => {
  const bsn = '999970264';
  await zetKlok(stack, '2026-12-24T08:00:00Z');
  await inloggenAlsInwoner(page, { bsn, terug: '/mijn-vragen' });
  await expect(page.getByText('U heeft nog geen vragen gesteld')).toBeVisible();
  await schermafdruk(page, 'vragen-leeg');
  await page.getByRole('link', { name: 'Stel een vraag' }).first().click();
  await expect(kop(page)).toHaveText('Stel een vraag');
  await verwachtToegankelijk(page);

  // nothing chosen, nothing written: the form says what is missing, at the field
  await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
  await expect(page.getByRole('group', { name: 'Dit is nog niet goed' })).toBeFocused();
  await verwachtToegankelijk(page);
  await page.getByLabel('Geld en uitkering').check();
  // five working days over Christmas and New Year
  await expect(page.getByText('U krijgt uiterlijk maandag 4 januari 2027 antwoord.')).toBeVisible();
  const bewaard = page.waitForResponse((one) => {
    const sent = one.request();
    return sent.method() === 'PUT' && Boolean(sent.postData()?.includes('hoeveel'));
  });
  await page.getByLabel('Wat is uw vraag?').fill('Mag ik bijverdienen?\nEn hoeveel?');
  await schermafdruk(page, 'vraag-stellen');
  await verwachtPassend(page);

  // what was typed is still there after coming back
  await bewaard;
  await page.goto('/mijn-vragen/nieuw');
  await expect(page.getByLabel('Wat is uw vraag?')).toHaveValue('Mag ik bijverdienen?\nEn hoeveel?');
  await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
  await expect(kop(page)).toHaveText('Geld en uitkering');
  await expect(
    page.getByText('Wij zoeken het voor u uit. U krijgt uiterlijk maandag 4 januari 2027 antwoord.'),
  ).toBeVisible();
  await verwachtToegankelijk(page);

  const [contact, ...meer] = await contactenVan(stack, bsn);
  if (!contact) throw new Error('the question is not in the register');
  expect(meer).toEqual([]);
  expect(contact).toMatchObject({ kanaal: 'portaal', onderwerp: 'Geld en uitkering' });
  const taken = contact._expand?.leiddeTotInterneTaken ?? [];
  expect(taken).toMatchObject([{ gevraagdeHandeling: 'Vraag beantwoorden', status: 'te_verwerken' }]);
  // the note is for employees
  expect(await page.content()).not.toContain(taken[0]?.toelichting);

  await zetKlok(stack, '2026-11-23T09:00:00Z');
  await antwoord(stack, contact, bsn, 'Dat mag, tot 200 euro per maand.');
  await page.goto('/overzicht');
  await page.getByRole('link', { name: 'Lees ons antwoord: Geld en uitkering' }).click();
  await expect(page.getByText('Dat mag, tot 200 euro per maand.')).toBeVisible();
  await expect(page.getByText('Nieuw', { exact: true })).toBeVisible();
  const bijlagen = page.getByRole('list', { name: 'Bijlagen' }).getByRole('link');
  await expect(bijlagen).toHaveCount(1);
  const download = page.waitForEvent('download');
  await bijlagen.click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  await verwachtToegankelijk(page);
  await schermafdruk(page, 'vraag-beantwoord');
  await verwachtPassend(page);
  await expect.poll(async () => (await lijst(page)).resultaten.map(({ ongelezen }) => ongelezen)).toEqual([0]);

  await page.getByLabel('Uw reactie').fill('Dank u. En vakantiegeld?');
  await page.getByRole('button', { name: 'Verstuur mijn reactie' }).click();
  await expect(page.getByText('Uw reactie is verstuurd.')).toBeVisible();
  await expect(page.getByText('Dank u. En vakantiegeld?')).toBeVisible();
  await expect(page.getByText('Beantwoord', { exact: true })).toHaveCount(0);
  expect((await lijst(page)).resultaten).toHaveLength(1);
});

test('terugbellen: een moment kiezen over de feestdagen heen, en het intrekken', async ({ page, stack }) => {
  const bsn = '999970185';
  await zetKlok(stack, '2026-12-24T12:30:00Z');
  await inloggenAlsInwoner(page, { bsn, terug: '/mijn-vragen/terugbellen' });
  await page.getByLabel('Iets anders').check();
  const dagen = page.getByRole('group', { name: 'Op welke dag?' }).getByRole('radio');
  await expect(dagen).toHaveCount(5);
  // this afternoon has begun, and then it is Christmas
  await expect(page.getByLabel('maandag 28 december 2026')).toBeVisible();
  await expect(page.getByLabel(/2[4567] december/)).toHaveCount(0);
  await page.getByLabel('maandag 28 december 2026').check();
  await page.getByLabel('Tussen 9.00 en 12.00 uur').check();
  await page.getByLabel('Op welk nummer?').fill('nee');
  await page.getByRole('button', { name: 'Bel mij terug' }).click();
  await expect(
    page.getByRole('link', { name: 'Vul een telefoonnummer in van 10 cijfers, zoals 0612345678.' }),
  ).toBeVisible();
  await verwachtToegankelijk(page);
  await page.getByLabel('Op welk nummer?').fill('06 - 12 34 56 78');
  await schermafdruk(page, 'terugbellen');
  await verwachtPassend(page);
  await page.getByRole('button', { name: 'Bel mij terug' }).click();
  await expect(page.getByText('Wij bellen u op maandag 28 december 2026 tussen 9.00 en 12.00 uur.')).toBeVisible();
  const [contact] = await contactenVan(stack, bsn);
  expect(contact?._expand?.leiddeTotInterneTaken).toMatchObject([
    { gevraagdeHandeling: 'Terugbellen', toelichting: expect.stringContaining('0612345678') as unknown },
  ]);

  await page.getByRole('button', { name: 'Ik hoef niet meer gebeld te worden' }).click();
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Ja, trek in' }).click();
  await expect(page.getByText('U heeft dit ingetrokken. Wij doen er niets meer mee.')).toBeVisible();
  const [weg] = await contactenVan(stack, bsn);
  expect(weg?._expand?.leiddeTotInterneTaken).toMatchObject([{ status: 'verwerkt' }]);
});

test('ligt het klantregister plat, dan is de vraag ontvangen en komt hij later aan, één keer', async ({
  page,
  stack,
}) => {
  const bsn = '999970331';
  await inloggenAlsInwoner(page, { bsn, terug: '/mijn-vragen/nieuw' });
  await page.getByLabel('Werk', { exact: true }).check();
  await page.getByLabel('Wat is uw vraag?').fill('Waar vind ik een baan?');
  await weer(stack, { klantinteracties: { outage: true } });
  await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
  await expect(page.getByText('Wij hebben uw bericht ontvangen.')).toBeVisible();
  await expect(page.getByText('Waar vind ik een baan?')).toBeVisible();
  await schermafdruk(page, 'vraag-wordt-bezorgd');
  await verwachtToegankelijk(page);
  await page.goto('/mijn-vragen');
  await expect(page.getByText('Een deel ontbreekt op deze pagina')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Werk' })).toBeVisible();
  await expect(page.getByText('U heeft nog geen vragen gesteld')).toHaveCount(0);

  await weer(stack, { klantinteracties: { failNext: 0 } });
  // the portal leaves a register alone for a while after an outage, so more than one attempt may be needed
  let minuut = 10;
  await expect(async () => {
    await zetKlok(stack, `2026-11-23T09:${minuut++}:00Z`);
    await expect.poll(async () => (await contactenVan(stack, bsn)).length, { timeout: 2500 }).toBe(1);
  }).toPass();
  // the portal itself may still leave the register alone: its list is then a problem, not an answer
  await expect(async () => {
    expect((await lijst(page)).resultaten.map(({ stand }) => stand)).toEqual(['open']);
  }).toPass();
});

test('bij een zaak: de vraag gaat over die zaak', async ({ page }) => {
  await inloggenAlsInwoner(page, { bsn: '999970082', terug: '/mijn-zaken' });
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await page.getByRole('link', { name: 'Stel een vraag over deze zaak' }).click();
  await expect(page.getByText('Uw vraag gaat over')).toBeVisible();
  await page.getByLabel('Wat is uw vraag?').fill('Kan het ook op een andere dag?');
  await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
  await expect(page.getByText('Kan het ook op een andere dag?')).toBeVisible();
  const zaak = page.getByRole('main').getByRole('link').and(page.locator('[href^="/mijn-zaken/"]')).first();
  await zaak.click();
  await expect(page).toHaveURL(/\/mijn-zaken\//);
  await schermafdruk(page, 'zaak-met-vraag');

  // what the register of persons has wrong goes the same way, with the part that it is about
  await page.goto('/mijn-gegevens');
  await page.getByRole('link', { name: 'Klopt dit niet? (adres)' }).click();
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page.getByRole('link', { name: 'Schrijf op wat u wilt vertellen of weten.' })).toBeVisible();
  await page.getByRole('textbox').fill('Ik woon op nummer 12, niet op 21.');
  await verwachtToegankelijk(page);
  await schermafdruk(page, 'mijn-gegevens-fout');
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await page.waitForURL('**/mijn-vragen/*');
  await expect(page.getByRole('main')).toContainText('Ik woon op nummer 12, niet op 21.');
  await expect(page.getByRole('main')).toContainText('adres');
});

test('29: vreemde gegevens in het klantregister breken niets, en laten niets van een ander zien', async ({
  page,
  stack,
}) => {
  const bsn = '999980609';
  for (const soort of [
    'twee-partijen-voor-een-bsn',
    'klantcontact-zonder-inhoud',
    'antwoord-zonder-vraag',
    'kanaal-met-hoofdletter',
  ])
    await legVreemdsInRegister(stack, soort, { bsn });
  await legVreemdsInRegister(stack, 'betrokkene-zonder-partij', {});
  await inloggenAlsInwoner(page, { bsn, terug: '/mijn-vragen' });
  const { resultaten } = await lijst(page);
  expect(resultaten.map(({ kanaal }) => kanaal)).toEqual(['portaal', 'portaal', 'portaal', 'portaal']);
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link')).toHaveCount(4);
  expect(await page.content()).not.toContain('U krijgt volgende week bericht.');
  await schermafdruk(page, 'vragen');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  const zonder = resultaten.find(({ fragment }) => fragment === null);
  await page.goto(`/mijn-vragen/${zonder?.id}`);
  await expect(page.getByText('Wij hebben hierbij niets opgeschreven.')).toBeVisible();
});

test('30: de vraag van een ander is er niet, en er staat niets van in het logboek', async ({ page, stack }) => {
  const [url = ''] = (await legVreemdsInRegister(stack, 'vraag-van-ander', { ander: '999980622' })).filter((one) =>
    one.includes('/klantcontacten/'),
  );
  await inloggenAlsInwoner(page, { bsn: '999980610', terug: `/mijn-vragen/${staart(url)}` });
  await expect(kop(page)).toHaveText('Wij kunnen deze vraag niet vinden');
  await verwachtToegankelijk(page);
  const answer = await page.request.get(`/api/v1/vragen/${staart(url)}`);
  expect(answer.status()).toBe(404);
  const { calls } = await registerOproepen(stack);
  const gevraagd = calls.filter(({ register, path }) => register === 'klantinteracties' && path.includes(staart(url)));
  expect(gevraagd.filter(({ method }) => method === 'GET')).toEqual([]);
});

test('met alleen het toetsenbord: een vraag stellen', async ({ page, stack }) => {
  await legVreemdsInRegister(stack, 'klantcontact-zonder-inhoud', { bsn: '999980634' });
  await inloggenAlsInwoner(page, { bsn: '999980634', terug: '/mijn-vragen' });
  await page.getByRole('main').getByRole('link', { name: 'Stel een vraag' }).focus();
  await page.keyboard.press('Enter');
  await expect(kop(page)).toBeFocused();
  await expect(page.getByLabel('Geld en uitkering')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Hoe laat bent u open?');
  await page.getByRole('button', { name: 'Verstuur mijn vraag' }).focus();
  await page.keyboard.press('Enter');
  await expect(kop(page)).toHaveText('Geld en uitkering');
  const { resultaten } = await lijst(page);
  const vraag = resultaten.find(({ fragment }) => fragment === 'Hoe laat bent u open?');
  const detail = (await (await page.request.get(`/api/v1/vragen/${vraag?.id}`)).json()) as VraagDetail;
  expect(detail).toMatchObject({ stand: 'open', intrekbaar: true, onderwerp: 'Geld en uitkering' });
});
