import { randomUUID } from 'node:crypto';
import type { Ontvangstbewijs, WachtendeInzendingen } from '@loket/contract';
import { legFormulier, NAAM } from '../bench/submissions-form.ts';
import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { contactenVan } from '../harness/klantcontacten.ts';
import { weer, zetKlok } from '../harness/levers.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';

const BSN = '999970082';
const NAAM_MET_LETTERS = 'Şerife Güneş-Yıldız';

test('ligt het zaakregister plat, dan is er meteen een bewijs van ontvangst, en het zaaknummer zodra het weer kan', async ({
  page,
  stack,
}) => {
  test.setTimeout(120_000);
  await legFormulier(stack);
  await inloggenAlsInwoner(page, { bsn: BSN });
  const { api, post } = await bezoeker(stack, { bsn: BSN });
  await weer(stack, { 'openzaak.zaken': { outage: 'refuse' } });
  const opdracht = { versie: 1, antwoorden: { naam: NAAM_MET_LETTERS, waar: true }, sleutel: randomUUID() };
  const stuur = async () =>
    (await (await post(`/formulieren/${NAAM}/inzendingen`, opdracht)).json()) as Ontvangstbewijs;
  const bewijs = await stuur();
  expect(await stuur()).toMatchObject({ id: bewijs.id, nummer: bewijs.nummer });

  await page.goto(`/ingediend/${bewijs.id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Wij hebben uw formulier ontvangen' })).toBeVisible();
  await expect(page.getByText('Wordt geregistreerd')).toBeVisible();
  await expect(page.getByText(`Uw nummer is ${bewijs.nummer}`)).toBeVisible();
  await expect(page.getByText(NAAM_MET_LETTERS)).toBeVisible();
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, 'ingediend-wordt-geregistreerd');
  for (const [vorm, begin] of [
    ['pdf', '%PDF-1.7'],
    ['json', '{'],
  ] as const) {
    const download = await api(`/inzendingen/${bewijs.id}/bewijs?vorm=${vorm}`);
    expect(
      Buffer.from(await download.arrayBuffer())
        .toString('latin1')
        .slice(0, begin.length),
    ).toBe(begin);
  }

  // Who keeps watch sees that it waits, at which step and why, and what was entered.
  await zetKlok(stack, '2026-11-23T09:03:00Z');
  const beheerder = await bezoeker(stack, { medewerker: 'mw-035' });
  const vind = async () => {
    const { items } = await beheerder.lees<WachtendeInzendingen>('/inzendingen');
    return items.find(({ id }) => id === bewijs.id);
  };
  await expect.poll(vind).toMatchObject({ nummer: bewijs.nummer, stap: 'zaak', vast: false });
  expect((await vind())?.storing).toContain('openzaak.zaken');
  const kopie = await beheerder.api(`/inzendingen/${bewijs.id}/kopie?vorm=json`);
  expect(JSON.stringify(await kopie.json())).toContain(NAAM_MET_LETTERS);

  await weer(stack, { 'openzaak.zaken': {} });
  await beheerder.post(`/inzendingen/${bewijs.id}/opnieuw`, {});
  await expect(page.getByRole('heading', { name: `Zaaknummer ${bewijs.nummer}` })).toBeVisible({ timeout: 20_000 });
  await verwachtToegankelijk(page);
  await schermafdruk(page, 'ingediend-zaaknummer');
  expect((await beheerder.api(`/inzendingen/${bewijs.id}/kopie`)).status).toBe(404);

  await page.getByRole('link', { name: 'Naar uw zaak' }).click();
  await expect(page.getByText(bewijs.nummer).first()).toBeVisible();
  await expect(page.getByText(`ontvangstbewijs-${bewijs.nummer}`, { exact: false }).first()).toBeVisible();

  // As long as nothing was decided she can take it back; who handles the case hears of it, and she keeps the proof.
  await page.getByRole('link', { name: 'Bekijk wat u stuurde, of trek het in' }).click();
  await page.getByRole('button', { name: 'Trek dit formulier in' }).click();
  const dialoog = page.getByRole('alertdialog', { name: 'Wilt u dit formulier intrekken?' });
  await dialoog.getByLabel('Waarom trekt u dit in? (niet verplicht)').fill('Ik heb het niet meer nodig.');
  await verwachtToegankelijk(page);
  await schermafdruk(page, 'ingediend-intrekken');
  await dialoog.getByRole('button', { name: 'Ja, trek in' }).click();
  await expect(page.getByRole('heading', { name: /^U hebt dit ingetrokken op/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Trek dit formulier in' })).toHaveCount(0);
  await page.setViewportSize({ width: 320, height: 800 });
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, 'ingediend-ingetrokken');
  const werk = async () =>
    (await contactenVan(stack, BSN))
      .filter(({ onderwerp }) => onderwerp === `Intrekking van ${bewijs.nummer}`)
      .flatMap(({ _expand }) => _expand?.leiddeTotInterneTaken ?? []);
  await expect.poll(werk, { timeout: 20_000 }).toMatchObject([{ gevraagdeHandeling: 'Intrekking verwerken' }]);
  expect((await werk())[0]?.toelichting).toContain('Ik heb het niet meer nodig.');
});
