import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import {
  inloggenAlsBedrijf,
  inloggenAlsInwoner,
  inloggenAlsMedewerker,
  inloggenAlsPartner,
} from '../harness/inloggen.ts';
import { bezoeker } from '../harness/bezoeker.ts';
import { verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import { sessieVan } from '../harness/sessie.ts';
import type { TestStack } from '../harness/stack.ts';

/** More pages of one kind than this show nothing new. */
const GENOEG = 3;
/** More pages than this one person does not open in a crawl: what is linked first is seen first. */
const HOOGSTENS = 60;

/** Rooms in which every product, form or provision has a page of its own under its name. */
const MET_NAAM =
  /^\/((?:beheer\/)?(?:producten|voorzieningen|aanvragen|sociale-kaart|ingediend|formulieren|waardering|verbeteringen|mensen\/teams))\/[^/]+/;

/** Pages that differ in what they are about, not in what they are: one kind. So are all choices of several filters. */
function soortVan({ pathname, searchParams }: URL): string {
  const keuzes = [...new Set(searchParams.keys())].sort();
  const pad = pathname.replace(/[0-9a-f-]{36}|MDW\d{5}/g, '…').replace(MET_NAAM, '/$1/…');
  return `${pad}?${keuzes.length > 1 ? 'meer' : keuzes}`;
}

/** The pages of this door to which the page links; downloads, logging in and other sites are not pages. */
async function linksOp(page: Page): Promise<string[]> {
  const all = await page
    .locator('a[href]')
    .evaluateAll((links) =>
      links.map((link) => ({ href: (link as HTMLAnchorElement).href, file: link.hasAttribute('download') })),
    );
  const here = new URL(page.url());
  return all
    .filter(({ file, href }) => !file && href.startsWith(`${here.origin}/`))
    .map(({ href }) => href.split('#')[0] ?? '')
    .filter((href) => !/\/(api|inloggen|uitloggen)\//.test(href));
}

/** Opens every page that can be reached from the given ones; gives what went wrong on the way. */
async function speur(page: Page, begin: string[]): Promise<{ bezocht: string[]; mis: string[] }> {
  const mis: string[] = [];
  const plek = () => new URL(page.url()).pathname;
  page.on('console', (message) => {
    if (message.type() === 'error') mis.push(`${plek()}: console: ${message.text()}`);
  });
  page.on('pageerror', (error) => mis.push(`${plek()}: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) mis.push(`${plek()}: ${response.status()} ${new URL(response.url()).pathname}`);
  });
  const wachtrij = [...begin];
  const bezocht: string[] = [];
  const perSoort = new Map<string, number>();
  for (let href = wachtrij.shift(); href && bezocht.length < HOOGSTENS; href = wachtrij.shift()) {
    const url = new URL(href, page.url());
    const soort = soortVan(url);
    const keer = perSoort.get(soort) ?? 0;
    if (bezocht.includes(url.href) || keer >= GENOEG) continue;
    perSoort.set(soort, keer + 1);
    bezocht.push(url.href);
    await page.goto(url.href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await expect(page).toHaveTitle(/\S+ [–|-] /);
    // each kind of page is looked at closely twice: the contents differ, the components do not
    if (keer < 2) {
      await verwachtToegankelijk(page);
      await verwachtPassend(page);
    }
    // where editors write, what will be filled in stands between braces
    const leeg = url.pathname.startsWith('/beheer/berichtteksten') ? '' : '|\\{\\{';
    const stuk = new RegExp(`undefined|\\bNaN\\b|\\[object Object|Invalid Date${leeg}`);
    await expect(page.getByText(stuk)).toHaveCount(0);
    wachtrij.push(...(await linksOp(page)));
  }
  return { bezocht, mis };
}

const INWONERS: Record<string, (page: Page) => Promise<void>> = {
  'een vader met een jeugdzaak': (page) => inloggenAlsInwoner(page, { bsn: '999970021' }),
  'een inwoner met bijstand en bezwaar': (page) => inloggenAlsInwoner(page, { bsn: '999970161' }),
  'een oudere met zorg': (page) => inloggenAlsInwoner(page, { bsn: '999970069' }),
  'een bedrijf': (page) => inloggenAlsBedrijf(page, { kvkNummer: '90000097' }),
};

for (const [wie, login] of Object.entries(INWONERS)) {
  test(`elke pagina die ${wie} kan bereiken, werkt en is toegankelijk`, async ({ page }) => {
    await login(page);
    const { bezocht, mis } = await speur(page, ['/overzicht', '/mijn-zaken?stand=alle', '/mijn-gegevens']);
    expect(bezocht.length).toBeGreaterThan(8);
    expect(mis).toEqual([]);
    expect(await sessieVan(page)).toMatchObject({ ingelogd: true });
  });
}

/** A purpose for some cases of residents, so that the pages of those are open to this employee. */
async function geopend(page: Page, stack: TestStack): Promise<string[]> {
  const { lees } = await bezoeker(stack, { bsn: '999970161' });
  const { resultaten } = await lees<{ resultaten: { bron: string; id: string }[] }>('/zaken');
  const { csrfToken } = await sessieVan(page);
  const paths = resultaten.slice(0, GENOEG).map(({ bron, id }) => `/zaken/${bron}/${id}`);
  for (const path of paths) {
    const headers = { 'x-csrf-token': String(csrfToken) };
    await page.request.post(`/api/v1${path}/doel`, { headers, data: { doel: 'zaak-behandelen' } });
  }
  return paths;
}

test.describe('aan de deur van medewerkers', () => {
  test.use({ deur: 'medewerker' });

  test('elke pagina die een coach kan bereiken, werkt en is toegankelijk', async ({ page, stack }) => {
    await inloggenAlsMedewerker(page, { medewerker: 'mw-009' });
    const { bezocht, mis } = await speur(page, ['/start', '/zaken/zoeken', ...(await geopend(page, stack))]);
    expect(bezocht.length).toBeGreaterThan(5);
    expect(mis).toEqual([]);
  });

  const ZONDER_ZAKEN: Record<string, (page: Page) => Promise<void>> = {
    'een redacteur': (page) => inloggenAlsMedewerker(page, { medewerker: 'mw-005' }),
    'een partner': (page) => inloggenAlsPartner(page, { partner: 'partner-90000071' }),
  };

  for (const [wie, login] of Object.entries(ZONDER_ZAKEN)) {
    test(`elke pagina die ${wie} kan bereiken, werkt en is toegankelijk`, async ({ page }) => {
      await login(page);
      const { mis } = await speur(page, ['/start', '/']);
      expect(mis).toEqual([]);
    });
  }
});
