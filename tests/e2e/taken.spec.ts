import type { TaakDetail, TakenLijst } from '@loket/contract';
import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsBedrijf, inloggenAlsInwoner } from '../harness/inloggen.ts';
import { legVreemdsInRegister, mooiWeer, registerOproepen, weer, zetKlok } from '../harness/levers.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import type { TestStack } from '../harness/stack.ts';

/** A resident of the seed with money matters and four tasks. */
const DAAN = '999970161';
const INKOMEN = 'Geef extra gegevens over uw inkomen';

const staart = (url: string) => url.split('/').at(-1) ?? '';

async function legTaak(stack: TestStack, bsn: string, naam = 'taak-zonder-zaak', data: object = {}): Promise<string> {
  const urls = await legVreemdsInRegister(stack, naam, { bsn, data });
  return staart(urls.find((url) => url.includes('/objects/')) ?? '');
}

/** What the register has of a task. */
async function inRegister(stack: TestStack, id: string): Promise<{ index: number; data: Record<string, unknown> }> {
  const headers = { authorization: 'Token sandbox-objecten-token' };
  const answer = await fetch(`${stack.registersUrl}/objecten/api/v2/objects/${id}`, { headers });
  return ((await answer.json()) as { record: { index: number; data: Record<string, unknown> } }).record;
}

const json = { 'content-type': 'application/json' };
const antwoord = (antwoorden: object) => ({ method: 'POST', headers: json, body: JSON.stringify({ antwoorden }) });

test('een inwoner doet een taak, van het overzicht tot hij klaar is, en verliest niets wat hij typt', async ({
  page,
}) => {
  await inloggenAlsInwoner(page, { bsn: DAAN, terug: '/overzicht' });
  const vragen = page.getByRole('region', { name: 'Dit vragen wij van u' });
  await expect(vragen.getByRole('link', { name: INKOMEN })).toBeVisible();
  await page.goto('/mijn-taken');
  await expect(page.getByRole('heading', { name: 'Nog te doen' })).toBeVisible();
  await schermafdruk(page, 'inwoner-mijn-taken');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);

  // by keyboard from here: the card, the choices, the fields and the button
  await page.getByRole('link', { name: INKOMEN }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: INKOMEN })).toBeFocused();
  await expect(page.getByLabel('Een uitkering')).toBeChecked();
  await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).focus();
  await page.keyboard.press('Enter');
  const melding = page.getByRole('group', { name: 'Er mist nog iets, of er klopt iets niet' });
  await expect(melding).toBeFocused();
  await schermafdruk(page, 'inwoner-taak-fouten');
  await verwachtToegankelijk(page);
  await melding.getByRole('link', { name: /Hoeveel krijgt u elke maand/ }).press('Enter');
  await expect(page.getByLabel('Hoeveel krijgt u elke maand op uw rekening?')).toBeFocused();

  const bewaard = page.waitForResponse((res) => res.url().includes('/concepten/') && res.request().method() === 'PUT');
  await page.keyboard.type('1.250,50');
  await bewaard;
  await page.reload();
  await expect(page.getByLabel('Hoeveel krijgt u elke maand op uw rekening?')).toHaveValue('1.250,50');
  await page.getByLabel('Sinds wanneer is dit uw inkomen?').fill('1-3-2026');
  await page.getByLabel('Ik heb alles naar waarheid ingevuld.').check();
  await schermafdruk(page, 'inwoner-taak');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
  await expect(page.getByRole('heading', { name: 'Uw antwoord is verstuurd' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Dit heeft u verstuurd' })).toBeVisible();
  await expect(page.getByText('€ 1.250,50')).toBeVisible();
  await schermafdruk(page, 'inwoner-taak-verstuurd');
  await verwachtToegankelijk(page);

  await page.getByRole('link', { name: 'Ga naar mijn taken' }).click();
  const klaar = page.getByRole('region', { name: 'Klaar' });
  await expect(klaar.getByRole('article').filter({ hasText: INKOMEN })).toContainText('Gedaan');
  await page.goto('/overzicht');
  await expect(vragen.getByRole('link', { name: 'Lever uw bankafschriften' })).toBeVisible();
  await expect(vragen.getByRole('link', { name: INKOMEN })).toHaveCount(0);
});

test('een taak staat ook bij haar zaak, op drie manieren genoteerd', async ({ page, stack }) => {
  const bsn = '999980567';
  for (const naam of ['taak-v2-value', 'taak-v2-uuid', 'taak-v1']) {
    const urls = await legVreemdsInRegister(stack, naam, { bsn });
    const zaak = staart(urls.find((url) => url.includes('/zaken/api/v1/zaken/')) ?? '');
    const { lees } = await bezoeker(stack, { bsn });
    const { resultaten } = await lees<TakenLijst>(`/taken?zaakBron=openzaak&zaakId=${zaak}`);
    expect(
      resultaten.map((taak) => taak.zaak?.id),
      naam,
    ).toEqual([zaak]);
    if (naam !== 'taak-v1') continue;
    await inloggenAlsInwoner(page, { bsn, terug: `/mijn-zaken/openzaak/${zaak}` });
    await expect(page.getByRole('region', { name: 'Taken bij deze zaak' }).getByRole('link')).toHaveCount(1);
    await schermafdruk(page, 'inwoner-zaak-met-taak');
    await verwachtToegankelijk(page);
  }
});

test('een taak wordt één keer teruggeschreven, ook met twee tabbladen', async ({ page, stack, context }) => {
  const bsn = '999980518';
  const id = await legTaak(stack, bsn, 'taak-zonder-zaak', { extra: undefined });
  await inloggenAlsInwoner(page, { bsn, terug: `/mijn-taken/${id}` });
  const tweede = await context.newPage();
  await tweede.goto(`/mijn-taken/${id}`);
  // both hear what changes from here on
  for (const tab of [page, tweede]) await expect(tab.locator('html[data-live=open]')).toBeAttached();
  for (const tab of [page, tweede])
    await tab.getByRole('textbox', { name: 'Uw antwoord' }).fill('Ik stuur het morgen op');
  await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
  await expect(page.getByText('Uw antwoord is verstuurd')).toBeVisible();
  // the second tab hears of it by itself; that it was sent all the same changes nothing
  await expect(tweede.getByText('Dit is al verstuurd')).toBeVisible();
  const { api } = await bezoeker(stack, { bsn });
  const nogmaals = await api(`/taken/${id}/antwoord`, antwoord({ antwoord: 'Nog een keer' }));
  expect([nogmaals.status, ((await nogmaals.json()) as { code: string }).code]).toEqual([409, 'al-verstuurd']);
  await schermafdruk(tweede, 'inwoner-taak-al-verstuurd');
  await verwachtToegankelijk(tweede);
  const { index, data } = await inRegister(stack, id);
  expect(index).toBe(2);
  expect(data).toMatchObject({
    status: 'afgerond',
    portaalformulier: { verzonden_data: { antwoord: 'Ik stuur het morgen op' } },
  });
});

test('is het register stuk, dan is het antwoord ontvangen en wordt het later één keer bezorgd', async ({
  page,
  stack,
}) => {
  test.setTimeout(240_000);
  const bsn = '999980531';
  const id = await legTaak(stack, bsn);
  await inloggenAlsInwoner(page, { bsn, terug: `/mijn-taken/${id}` });
  await page.getByRole('textbox', { name: 'Uw antwoord' }).fill('Bel mij na vier uur');
  const { next } = await registerOproepen(stack);
  await weer(stack, { objecten: { outage: true } });
  await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
  await expect(page.getByText('Ontvangen, wordt bezorgd')).toBeVisible();
  await schermafdruk(page, 'inwoner-taak-wordt-bezorgd');
  await mooiWeer(stack);
  await expect.poll(async () => (await inRegister(stack, id)).data.status, { timeout: 120_000 }).toBe('afgerond');
  const { calls } = await registerOproepen(stack, next);
  expect(calls.filter(({ method, path }) => method === 'PATCH' && path.includes(id))).toHaveLength(1);
  await page.goto(`/mijn-taken/${id}`);
  await expect(page.getByText('U heeft dit gedaan. Wij kijken ernaar.')).toBeVisible();
});

test('wat niet hier kan, of niet meer, of niet van u is, zegt dat in gewone woorden', async ({ page, stack }) => {
  const bsn = '999980506';
  const onbekend = await legTaak(stack, bsn, 'taak-onbekende-soort');
  const verlopen = await legTaak(stack, bsn, 'taak-verlopen');
  const ingediend = await legTaak(stack, bsn, 'taak-ingediend');
  const vreemd = await legTaak(stack, bsn, 'taak-van-ander');
  const elders = await legTaak(stack, bsn, 'taak-zonder-zaak', {
    soort: 'url',
    url: { uri: 'https://elders.example/x' },
  });
  const betaling = { bedrag: 42.5, betaalkenmerk: 'ALM-1', pspid: 'almelo-test' };
  const betalen = await legTaak(stack, bsn, 'taak-zonder-zaak', { soort: 'ogonebetaling', ogonebetaling: betaling });
  await inloggenAlsInwoner(page, { bsn, terug: `/mijn-taken/${onbekend}` });
  await expect(page.getByText(/Deze taak kunt u hier niet online doen.*formtaak/)).toBeVisible();
  await page.goto(`/mijn-taken/${verlopen}`);
  await expect(page.getByText(/De laatste dag was zaterdag 21 november 2026/)).toBeVisible();
  await schermafdruk(page, 'inwoner-taak-verlopen');
  await verwachtToegankelijk(page);
  await page.goto(`/mijn-taken/${ingediend}`);
  await expect(page.getByText('U heeft dit gedaan')).toBeVisible();
  await page.goto(`/mijn-taken/${vreemd}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Wij kunnen deze taak niet vinden' })).toBeVisible();
  await page.goto(`/mijn-taken/${elders}`);
  await expect(page.getByText(/Die site kennen wij niet/)).toBeVisible();
  await expect(page.locator('a[href*="elders.example"]')).toHaveCount(0);
  await page.goto(`/mijn-taken/${betalen}`);
  await expect(page.getByRole('link', { name: 'Betaal nu' })).toHaveAttribute(
    'href',
    /^https:\/\/betalen\.almelo\.example\/betaal\?.*AMOUNT=4250/,
  );
  await schermafdruk(page, 'inwoner-taak-betalen');
  await verwachtToegankelijk(page);

  const { api } = await bezoeker(stack, { bsn });
  const codes: Record<string, string> = {
    [onbekend]: 'niet-meer-open',
    [verlopen]: 'verlopen',
    [ingediend]: 'al-verstuurd',
    [vreemd]: 'niet-gevonden',
    [elders]: 'niet-meer-open',
  };
  for (const [id, code] of Object.entries(codes)) {
    const answer = await api(`/taken/${id}/antwoord`, antwoord({ antwoord: 'x' }));
    expect.soft(((await answer.json()) as { code: string }).code).toBe(code);
    expect.soft((await inRegister(stack, id)).index, code).toBe(1);
  }
});

test('een taak bij een beschermde zaak vraagt om een extra controle', async ({ page, stack }) => {
  const bsn = '999970021';
  const sterk = await bezoeker(stack, { bsn });
  const { resultaten } = await sterk.lees<TakenLijst>('/taken');
  const jeugd = resultaten.find(({ titel }) => titel === 'Geef toestemming voor overleg met de school');
  expect(jeugd?.zaak?.titel).toMatch(/jeugd/i);
  const midden = await bezoeker(stack, { bsn, niveau: 'midden' });
  const zwak = await midden.lees<TakenLijst>('/taken');
  expect(zwak).toMatchObject({ resultaten: [], sterkerInloggen: 'substantieel' });
  expect((await midden.api(`/taken/${jeugd?.id}`)).status).toBe(403);
  await inloggenAlsInwoner(page, { bsn, niveau: 'midden', terug: '/mijn-taken' });
  await expect(page.getByRole('link', { name: 'Log in met extra controle' })).toBeVisible();
  await schermafdruk(page, 'inwoner-mijn-taken-sterker');
  await verwachtToegankelijk(page);
});

test('een bedrijf heeft zijn eigen taken; een vestiging ziet ze niet', async ({ page, stack }) => {
  await inloggenAlsBedrijf(page, { kvkNummer: '90000097', terug: '/mijn-taken' });
  await page.getByRole('link', { name: 'Stuur de plattegrond van het terras' }).click();
  await expect(page.getByText('Schrijf hieronder uw antwoord.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'bij uw zaak' })).toBeVisible();
  const vestiging = await bezoeker(stack, { kvkNummer: '90000097', vestigingsnummer: '000090000972' });
  expect((await vestiging.lees<TakenLijst>('/taken')).resultaten).toEqual([]);
});

test('op de laatste dag kan het nog; de dag daarna niet meer, ook niet kort na middernacht', async ({ stack }) => {
  const bsn = '999980543';
  const id = await legTaak(stack, bsn, 'taak-zonder-zaak', { verloopdatum: '2026-11-23' });
  const stand = async () => {
    const { lees } = await bezoeker(stack, { bsn });
    return (await lees<TaakDetail>(`/taken/${id}`)).stand;
  };
  await zetKlok(stack, '2026-11-23T22:55:00Z');
  expect(await stand()).toBe('open');
  await zetKlok(stack, '2026-11-23T23:05:00Z');
  expect(await stand()).toBe('verlopen');
});
