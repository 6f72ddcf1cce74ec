import type { ZaakDetail, ZakenLijst } from '@loket/contract';
import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { legVreemdsInRegister, mooiWeer, weer } from '../harness/levers.ts';
import { verwachtToegankelijk } from '../harness/looking.ts';
import { paginaVan, wachtTotAllesHersteld } from '../harness/zaken.ts';

test('faalt bladzijde 2 van het register, dan staat er nooit dat dit alles is', async ({ page, stack }) => {
  const bsn = '999980373';
  await legVreemdsInRegister(stack, 'bench', { zaken: 150, bsn });
  await inloggenAlsInwoner(page, { bsn, terug: '/mijn-zaken?stand=alle' });
  await wachtTotAllesHersteld(page);
  await weer(stack, { 'openzaak.zaken': { failPage: 2 } });
  await page.reload();
  await expect(page.getByText('100 zaken, misschien zijn er meer', { exact: false })).toBeVisible();
  await expect(page.getByText('Een deel van uw zaken kunnen wij nu niet ophalen.').first()).toBeVisible();
  await verwachtToegankelijk(page);
  await page.goto('/overzicht');
  await expect(page.getByText('Een deel van uw zaken kunnen wij nu niet ophalen.').first()).toBeVisible();
  await mooiWeer(stack);
  await wachtTotAllesHersteld(page);
  await page.goto('/mijn-zaken?stand=alle');
  await expect(page.getByText('150 zaken', { exact: false })).toBeVisible();
});

test('19: is een van de twee zaaksystemen weg, dan staan de zaken van het andere er met een melding', async ({
  page,
  stack,
}) => {
  const bsn = '999980385';
  await legVreemdsInRegister(stack, 'zelfde-uuid-in-twee-backends', { bsn });
  await inloggenAlsInwoner(page, { bsn, terug: '/mijn-zaken?stand=alle' });
  await wachtTotAllesHersteld(page);
  await page.reload();
  const kaarten = page.getByRole('list', { name: 'Mijn zaken' }).getByRole('link');
  await expect(kaarten).toHaveCount(2);
  const adressen = await kaarten.evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  expect(adressen.map((pad) => pad.split('/')[2]).sort()).toEqual(['esuite', 'openzaak']);
  expect(new Set(adressen.map((pad) => pad.split('/')[3])).size).toBe(1);

  await weer(stack, { 'esuite.zaken': { outage: 'refuse' } });
  await page.reload();
  await expect(kaarten).toHaveCount(1);
  await expect(kaarten).toHaveAttribute('href', /\/openzaak\//);
  await expect(page.getByText('Een deel van uw zaken kunnen wij nu niet ophalen.').first()).toBeVisible();
  await kaarten.click();
  await expect(page.getByText('Zaak in openzaak').first()).toBeVisible();
  await page.goto(adressen.find((pad) => pad.includes('/esuite/')) ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Zaak in openzaak')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Probeer het opnieuw' })).toBeVisible();
});

test('22: een catalogus die één keer faalt, geeft de zaak daarna gewoon terug', async ({ stack }) => {
  const bsn = '999980403';
  const [zaaktype, ...rest] = await legVreemdsInRegister(stack, 'zaaktype-zonder-eindstatus', { bsn });
  expect(zaaktype).toContain('/zaaktypen/');
  const id = rest
    .find((url) => url.includes('/zaken/api/v1/zaken/'))
    ?.split('/')
    .at(-1);
  const { lees } = await bezoeker(stack, { bsn });
  await weer(stack, { 'openzaak.catalogi': { failNext: 1 } });
  // whether the failing call is noticed depends on the retry of the portal; the case itself is never gone
  const first = await lees<ZakenLijst>('/zaken');
  expect(first.resultaten.map((zaak) => zaak.id)).toEqual(first.ontbrekend.length === 0 ? [id] : expect.any(Array));
  const complete = async () => {
    const zaak = await lees<ZaakDetail>(`/zaken/openzaak/${id}`);
    return [zaak.ontbrekend.length, zaak.statuslijn.length, zaak.titel];
  };
  await expect.poll(complete).toEqual([0, 2, expect.stringContaining('Bijzonder zaaktype')]);
  await expect.poll(async () => (await lees<ZakenLijst>('/zaken')).resultaten.map((zaak) => zaak.id)).toEqual([id]);
});

test('gaat een zaak open terwijl haar register wegvalt, dan blijft staan wat er stond', async ({ page, stack }) => {
  const bsn = '999980415';
  await legVreemdsInRegister(stack, 'zaak-van-vandaag', { bsn });
  await inloggenAlsInwoner(page, { bsn });
  await wachtTotAllesHersteld(page);
  const lijst = (await (await page.request.get('/api/v1/zaken')).json()) as ZakenLijst;
  const [zaak] = lijst.resultaten;
  if (!zaak) throw new Error('no case');
  await page.goto(paginaVan(zaak));
  await expect(page.getByRole('heading', { name: 'Zo verloopt uw zaak' })).toBeVisible();
  await weer(stack, { '*': { outage: true } });
  await page.goto(paginaVan(zaak));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Probeer het opnieuw' })).toBeVisible();
  await expect(page.getByText('Wij kunnen deze zaak niet vinden')).toHaveCount(0);
  await mooiWeer(stack);
  await wachtTotAllesHersteld(page, zaak);
  await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
  await expect(page.getByRole('heading', { name: 'Zo verloopt uw zaak' })).toBeVisible();
});
