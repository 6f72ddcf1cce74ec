import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner, vulDigidIn } from '../harness/inloggen.ts';
import { verwachtToegankelijk } from '../harness/looking.ts';

const JOHAN = '999970021';

test.afterEach(({ stack }) => stack.databaseLine.mend());

test('valt de database weg, dan staat er wat er is, en gaat alles zonder herstart verder', async ({ page, stack }) => {
  await inloggenAlsInwoner(page, { bsn: JOHAN, terug: '/mijn-zaken' });
  await expect(page.getByText(/^\d+ zaken/)).toBeVisible();
  stack.databaseLine.cut();
  for (const path of ['/api/v1/sessie', '/api/v1/zaken', '/api/v1/mijn-gegevens', '/health/ready']) {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(503);
    expect(answer.headers()['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.headers()['retry-after'], path).toMatch(/^\d+$/);
    expect(await answer.text()).not.toMatch(/prisma|postgres|ECONN|sessie"|stack/i);
  }
  expect((await page.request.get('/health/live')).status()).toBe(200);
  await page.reload();
  // the page asks three times by itself, and then leaves it to the reader
  const again = page.getByRole('button', { name: 'Probeer het opnieuw' }).first();
  await expect(again).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('U heeft nog geen zaken bij ons')).toHaveCount(0);
  await expect(page.getByText('ten Brinke')).toHaveCount(0);
  await verwachtToegankelijk(page);

  stack.databaseLine.mend();
  await again.click();
  await expect(page.getByText(/^\d+ zaken/)).toBeVisible();
  await expect(page.getByText('ten Brinke').first()).toBeVisible();
});

test('wie inlogt terwijl de database weg is, hoort dat het niet aan hem ligt, en kan het daarna weer', async ({
  page,
  stack,
}) => {
  await page.goto('/inloggen/digid');
  await vulDigidIn(page, { bsn: JOHAN });
  stack.databaseLine.cut();
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.waitForURL('**/inloggen-mislukt?reden=storing**');
  await expect(page.getByRole('heading', { level: 1, name: 'Inloggen lukt nu niet' })).toBeVisible();
  stack.databaseLine.mend();
  await inloggenAlsInwoner(page, { bsn: JOHAN });
});

test('wat een medewerker vlak voor de uitval deed, is er daarna nog', async ({ stack }) => {
  const { api, lees } = await bezoeker(stack, { medewerker: 'mw-007' });
  const { lees: leesZelf } = await bezoeker(stack, { bsn: JOHAN });
  const { resultaten } = await leesZelf<{ resultaten: { bron: string; id: string }[] }>('/zaken');
  const [zaak] = resultaten;
  const path = `/zaken/${zaak?.bron}/${zaak?.id}`;
  const doel = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"doel":"zaak-behandelen"}' };
  expect((await api(`${path}/doel`, doel)).status).toBe(204);
  stack.databaseLine.cut();
  expect((await api(path)).status).toBe(503);
  expect((await api(`${path}/doel`, doel)).status).toBe(503);
  stack.databaseLine.mend();
  expect(await lees(path)).toMatchObject({ doel: { naam: 'Deze zaak behandelen' } });
});
