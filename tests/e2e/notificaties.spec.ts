import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { sandboxSecrets } from '../../portal-api/src/platform/config/sandbox.ts';
import { bezoeker } from '../harness/bezoeker.ts';
import { inDatabase } from '../harness/database.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { legVreemdsInRegister } from '../harness/levers.ts';
import { verwachtToegankelijk } from '../harness/looking.ts';
import { leesBijRegister, wijzigBijRegister, zetStatus } from '../harness/register.ts';
import type { TestStack } from '../harness/stack.ts';
import { paginaVan } from '../harness/zaken.ts';

/** A case on which nothing is special, in its first status. */
async function legZaak(stack: TestStack, bsn: string) {
  const [url = ''] = await legVreemdsInRegister(stack, 'zaak-van-vandaag', { bsn });
  return { url, bron: 'openzaak', id: url.split('/').at(-1) ?? '' };
}

/** From now on the page hears of changes. */
const hoortMee = (page: Page) => expect(page.locator('html[data-live="open"]')).toHaveCount(1);

interface Gebeurd {
  soort: string;
  status: string | null;
  correctie: boolean;
}

const gebeurd = (stack: TestStack, zaak: string) =>
  inDatabase(stack, async (client) => {
    const vraag = 'select soort, status, correctie from gebeurtenis where zaak_id = $1 order by moment, soort';
    return (await client.query<Gebeurd>(vraag, [zaak])).rows;
  });

/** Jobs that wait or run. */
const bezig = (stack: TestStack) =>
  inDatabase(stack, async (client) => {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int n from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'verwerk-notificatie' and j.run_at < now() + interval '1 minute'`,
    );
    return rows[0]?.n;
  });

const stuur = (stack: TestStack, body: object, authorization: string | null = sandboxSecrets.notificaties) =>
  fetch(`${stack.inwonerUrl}/webhooks/notificaties`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== null && { authorization }) },
    body: JSON.stringify(body),
  });

test('een status die de gemeente zet, staat op de open zaak en op het overzicht zonder opnieuw te laden', async ({
  page,
  stack,
}) => {
  const zaak = await legZaak(stack, '999986004');
  await inloggenAlsInwoner(page, { bsn: '999986004', terug: paginaVan(zaak) });
  await expect(page.getByRole('heading', { name: 'Zo verloopt uw zaak' })).toBeVisible();
  await hoortMee(page);
  const overzicht = await page.context().newPage();
  const eigenStromen: string[] = [];
  for (const tab of [page, overzicht])
    tab.on('request', (request) => {
      if (request.url().endsWith('/wijzigingen')) eigenStromen.push(request.url());
    });
  await overzicht.goto('/overzicht');
  await expect(overzicht.getByRole('region', { name: 'Lopende zaken' })).toBeVisible();
  await hoortMee(overzicht);

  const nu = page.getByRole('listitem').filter({ hasText: 'Nu' }).first();
  const eerst = await nu.textContent();
  await zetStatus(stack, zaak.url, 1);
  await expect(nu).not.toHaveText(eerst ?? '', { timeout: 3000 });
  const nieuws = overzicht.getByRole('region', { name: 'Nieuw in de laatste twee weken' });
  await expect(nieuws.getByRole('link', { name: /^Uw zaak is een stap verder: / })).toBeVisible({ timeout: 3000 });
  await verwachtToegankelijk(overzicht);
  expect(eigenStromen, 'tabs share one stream, which none of them asked itself').toEqual([]);
  expect(await gebeurd(stack, zaak.id)).toMatchObject([{ soort: 'status', correctie: false }]);

  await nieuws.getByRole('link').first().click();
  await expect(overzicht).toHaveURL(new RegExp(`${zaak.id}$`));
});

test('dubbel, in de verkeerde volgorde of van een vreemde: elke gebeurtenis staat er een keer (24, 25)', async ({
  stack,
}) => {
  const zaak = await legZaak(stack, '999986016');
  const eerste = await zetStatus(stack, zaak.url, 0, '2026-11-22T08:00:00Z');
  const tweede = await zetStatus(stack, zaak.url, 1, '2026-11-23T09:10:00Z');
  const terug = await zetStatus(stack, zaak.url, 0, '2026-11-23T09:20:00Z');
  const melding = (resourceUrl: string) => ({
    kanaal: 'zaken',
    hoofdObject: zaak.url,
    resource: 'status',
    resourceUrl,
    actie: 'create',
    aanmaakdatum: new Date().toISOString(),
    kenmerken: {},
  });
  for (const url of [terug, tweede, tweede, eerste, terug, eerste])
    expect((await stuur(stack, melding(url))).status).toBe(204);
  await expect.poll(() => bezig(stack)).toBe(0);
  const gevonden = await gebeurd(stack, zaak.id);
  expect(gevonden.map(({ soort, correctie }) => `${soort} ${correctie}`).sort()).toEqual([
    'status false',
    'status true',
  ]);

  // for the others nothing happens at all
  expect((await stuur(stack, melding(tweede), null)).status).toBe(401);
  expect((await stuur(stack, melding(tweede), 'Bearer geraden')).status).toBe(401);
  expect((await stuur(stack, { ...melding(tweede), hoofdObject: undefined })).status).toBe(400);
  expect((await stuur(stack, { ...melding(tweede), kanaal: 'test' })).status).toBe(204);
});

test('niemand hoort van een stap waarvan niemand hoeft te horen, van een geheime of van een interne zaak; een vestiging wel', async ({
  stack,
}) => {
  const stil = await legVreemdsInRegister(stack, 'status-zonder-informeren', { bsn: '999986028' });
  const geheim = await legVreemdsInRegister(stack, 'geheime-zaak', { bsn: '999986028' });
  const intern = await legVreemdsInRegister(stack, 'intern-zaaktype', { bsn: '999986028' });
  const filiaal = await legVreemdsInRegister(stack, 'initiator-is-vestiging', { vestigingsnummer: '000090000972' });
  const zaakIn = (urls: string[]) => urls.find((url) => url.includes('/zaken/api/v1/zaken/')) ?? '';
  for (const zaak of [geheim, intern, filiaal].map(zaakIn)) {
    await zetStatus(stack, zaak, 0, '2026-11-22T08:00:00Z');
    await zetStatus(stack, zaak, zaak === zaakIn(intern) ? 0 : 1, '2026-11-23T09:10:00Z');
  }
  const statussen = stil.filter((url) => url.includes('/statussen/'));
  for (const resourceUrl of statussen)
    await stuur(stack, {
      kanaal: 'zaken',
      hoofdObject: zaakIn(stil),
      resource: 'status',
      resourceUrl,
      actie: 'create',
      aanmaakdatum: '2026-11-23T09:00:00Z',
    });
  await expect.poll(() => bezig(stack)).toBe(0);
  const id = (urls: string[]) => zaakIn(urls).split('/').at(-1) ?? '';
  await expect.poll(() => gebeurd(stack, id(filiaal))).toMatchObject([{ soort: 'status' }]);
  for (const zaak of [stil, geheim, intern]) expect(await gebeurd(stack, id(zaak))).toEqual([]);
});

test('adressen van vreemden worden aangenomen en nooit opgevraagd', async ({ stack }) => {
  let gevraagd = 0;
  const vreemd = createServer((_req, res) => {
    gevraagd += 1;
    res.end('{}');
  });
  await new Promise<void>((resolve) => vreemd.listen(0, '127.0.0.1', resolve));
  const { port } = vreemd.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/zaken/api/v1/zaken/6f0f4b6a-6a3c-4c4e-9c5e-2f5d1c0a9b11`;
  for (const kanaal of ['zaken', 'documenten', 'besluiten', 'objecten']) {
    const body = { kanaal, hoofdObject: url, resource: 'zaak', resourceUrl: url, actie: 'update', aanmaakdatum: 'nu' };
    expect((await stuur(stack, body)).status).toBe(204);
  }
  await expect.poll(() => bezig(stack)).toBe(0);
  expect(gevraagd).toBe(0);
  vreemd.close();
});

test('een besluit dat nog niet is verstuurd staat er niet; daarna wel, met de dag waarop bezwaar kan', async ({
  page,
  stack,
}) => {
  const bsn = '999986041';
  const [zaakUrl = ''] = await legVreemdsInRegister(stack, 'zaak-met-besluiten', {
    bsn,
    soort: 'BB',
    besluiten: [{ datum: '2026-11-20', verzenddatum: '2026-11-26' }],
  });
  await inloggenAlsInwoner(page, { bsn });
  await expect(page.getByRole('region', { name: 'Lopende zaken' })).toBeVisible();
  await hoortMee(page);
  const vragen = page.getByRole('region', { name: 'Dit vragen wij van u' });
  await expect(vragen.getByText('Lees ons besluit en kijk of u het ermee eens bent')).toHaveCount(0);

  const besluiten = await besluitenVan(stack, zaakUrl);
  await wijzigBijRegister(stack, 'PATCH', besluiten[0] ?? '', { verzenddatum: '2026-11-20' });
  const kaart = vragen.getByRole('article').filter({ hasText: 'Lees ons besluit' });
  await expect(kaart).toContainText('Bezwaar maken kan tot en met maandag 4 januari 2027', { timeout: 3000 });
  await expect(page.getByRole('link', { name: 'Wij hebben een besluit genomen' })).toBeVisible();
  await kaart.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 2, name: 'Dit hebben wij besloten' })).toBeVisible();
});

async function besluitenVan(stack: TestStack, zaak: string): Promise<string[]> {
  const pad = `/openzaak/besluiten/api/v1/besluiten?zaak=${encodeURIComponent(zaak)}`;
  const { results } = await leesBijRegister<{ results: { url: string }[] }>(stack, pad);
  return results.map(({ url }) => url);
}

test('de stroom eindigt met de sessie, en een ander hoort niets', async ({ stack }) => {
  const zaak = await legZaak(stack, '999986053');
  const ik = await bezoeker(stack, { bsn: '999986053' });
  const ander = await bezoeker(stack, { bsn: '999986065' });
  const [mijn, zijn] = [luister(await ik.api('/wijzigingen')), luister(await ander.api('/wijzigingen'))];
  await expect.poll(() => mijn.gehoord()).toContain('event: begin');
  await zetStatus(stack, zaak.url, 1);
  await expect.poll(() => mijn.gehoord()).toContain('"zaken"');
  expect(mijn.gehoord()).not.toContain(zaak.id);
  expect(zijn.gehoord()).not.toContain('nieuws');
  await ik.api('/sessie/uitloggen', { method: 'POST' });
  await mijn.einde;
  expect(mijn.gehoord()).toContain('event: einde');
  await zijn.stop();
});

test('ook aan de deur van medewerkers eindigt de stroom met de sessie, en hij zegt niets van inwoners', async ({
  stack,
}) => {
  const zaak = await legZaak(stack, '999986132');
  const coach = await bezoeker(stack, { medewerker: 'mw-008' });
  const ik = await bezoeker(stack, { bsn: '999986132' });
  const [mijn, inwoner] = [luister(await coach.api('/wijzigingen')), luister(await ik.api('/wijzigingen'))];
  await expect.poll(() => mijn.gehoord()).toContain('event: begin');
  await zetStatus(stack, zaak.url, 1);
  await expect.poll(() => inwoner.gehoord()).toContain('"zaken"');
  expect(mijn.gehoord()).not.toContain('nieuws');
  await coach.api('/sessie/uitloggen', { method: 'POST' });
  await mijn.einde;
  expect(mijn.gehoord()).toContain('event: einde');
  await inwoner.stop();
});

function luister(answer: Response) {
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const reader = answer.body!.getReader();
  let gehoord = '';
  const einde = (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      gehoord += Buffer.from(value as Uint8Array).toString();
    }
  })();
  return { gehoord: () => gehoord, einde, stop: () => reader.cancel() };
}
