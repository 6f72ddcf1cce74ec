import type { DocumentenLijst, ZakenLijst } from '@loket/contract';
import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { legVreemdsInRegister, registerOproepen, weer } from '../harness/levers.ts';
import { verwachtToegankelijk } from '../harness/looking.ts';
import type { TestStack } from '../harness/stack.ts';

/** All cases of a reader, page by page, as the API gives them. */
async function alleZaken(lees: <T>(path: string) => Promise<T>) {
  const pages: ZakenLijst[] = [];
  do pages.push(await lees<ZakenLijst>(`/zaken?perPagina=100&pagina=${pages.length + 1}`));
  while (pages.flatMap(({ resultaten }) => resultaten).length < (pages[0]?.aantal ?? 0) && pages.length < 10);
  return pages.flatMap(({ resultaten }) => resultaten);
}

test('driehonderd zaken zijn er alle driehonderd, elk één keer, wat loopt en wat nieuw is eerst', async ({ stack }) => {
  const bsn = '999980336';
  await legVreemdsInRegister(stack, 'bench', { zaken: 300, bsn });
  const { lees } = await bezoeker(stack, { bsn });
  const zaken = await alleZaken(lees);
  expect(new Set(zaken.map(({ bron, id }) => `${bron}/${id}`)).size).toBe(300);
  const order = zaken.map(({ einddatum, startdatum }) => `${einddatum ? 0 : 1} ${startdatum}`);
  expect(order).toEqual(order.toSorted().reverse());
  const { aantal, aantalLopend, aantalAfgerond } = await lees<ZakenLijst>('/zaken?stand=afgerond');
  expect(aantal).toBe(aantalAfgerond);
  expect((aantalLopend ?? 0) + (aantalAfgerond ?? 0)).toBe(300);
});

test('alle documenten van driehonderd zaken kosten registers een handvol vragen', async ({ stack }) => {
  const bsn = '999980336';
  await legVreemdsInRegister(stack, 'bench', { zaken: 300, bsn });
  const { lees } = await bezoeker(stack, { bsn });
  await lees('/zaken');
  const { next } = await registerOproepen(stack);
  const { aantal, ontbrekend } = await lees<DocumentenLijst>('/documenten');
  expect({ aantal, ontbrekend }).toEqual({ aantal: 6, ontbrekend: [] });
  const { calls } = await registerOproepen(stack, next);
  const gevraagd = calls.filter(({ register }) => register.startsWith('openzaak') && !register.endsWith('catalogi'));
  const overBesluiten = gevraagd.filter(({ register }) => register.endsWith('besluiten'));
  const rest = gevraagd.filter(({ register }) => !register.endsWith('besluiten'));
  // Three hundred cases are three pages, twice (the cases, and with their links), and the documents are one.
  expect(rest.length).toBeLessThanOrEqual(7);
  // Decisions can be asked case by case only: of the twenty last ones, however many there are.
  expect(overBesluiten.length).toBeLessThanOrEqual(20);
});

test('bladeren en zoeken gaat over alle driehonderd', async ({ page, stack }) => {
  const bsn = '999980348';
  await legVreemdsInRegister(stack, 'bench', { zaken: 300, bsn });
  await inloggenAlsInwoner(page, { bsn, terug: '/mijn-zaken?stand=alle' });
  await expect(page.getByText('300 zaken, pagina 1 van 30')).toBeVisible();
  const pages = page.getByRole('navigation', { name: "Pagina's met zaken" });
  await pages.getByRole('link', { name: 'Volgende' }).click();
  await expect(page.getByText('300 zaken, pagina 2 van 30')).toBeFocused();
  await pages.getByRole('link', { name: 'Pagina 30' }).click();
  await expect(page.getByText('BENCH-0348-0296')).toBeVisible();
  await verwachtToegankelijk(page);
  await page.getByRole('searchbox', { name: 'Zoek in mijn zaken' }).fill('bench-0348-0210');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByText('1 zaak', { exact: true })).toBeVisible();
  await page.getByRole('listitem').filter({ hasText: 'BENCH-0348-0210' }).getByRole('link').click();
  await page.waitForURL('**/mijn-zaken/openzaak/*');
  await expect(page.getByRole('main').getByText('Aanvraag 211').first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('searchbox', { name: 'Zoek in mijn zaken' })).toHaveValue('bench-0348-0210');
});

/** Waits until the register was asked for this page of a list. */
async function totGevraagd(stack: TestStack, since: number, count: number): Promise<void> {
  const asked = async () => {
    const { calls } = await registerOproepen(stack, since);
    return calls.filter(({ register }) => register === 'openzaak.zaken').length;
  };
  await expect.poll(asked, { intervals: [20], message: 'calls to the register' }).toBeGreaterThanOrEqual(count);
}

test('komt er een zaak bij terwijl de lijst wordt gelezen, dan staat er niets dubbel en ontbreekt er niets', async ({
  stack,
}) => {
  const bsn = '999980361';
  await legVreemdsInRegister(stack, 'bench', { zaken: 250, bsn });
  const { lees } = await bezoeker(stack, { bsn });
  const before = await lees<ZakenLijst>('/zaken?perPagina=100&pagina=3');
  expect(before.aantal).toBe(250);
  await weer(stack, { 'openzaak.zaken': { latencyMs: 400 } });
  const { next } = await registerOproepen(stack);
  const reading = lees<ZakenLijst>('/zaken?perPagina=100&pagina=1');
  // page 1 has been answered when the call is in the list; the other pages wait for their answer now
  await totGevraagd(stack, next, 1);
  await legVreemdsInRegister(stack, 'zaak-van-vandaag', { bsn });
  expect((await reading).ontbrekend).toEqual([]);
  await weer(stack, { 'openzaak.zaken': {} });
  const zaken = await alleZaken(lees);
  expect(zaken).toHaveLength(251);
  expect(new Set(zaken.map(({ id }) => id)).size).toBe(251);
});
