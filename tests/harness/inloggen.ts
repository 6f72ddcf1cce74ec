import type { Page } from '@playwright/test';
import { sendLoginForm, type Visitor } from './browserless.ts';

export type Niveau = 'midden' | 'substantieel' | 'hoog';

const DIGID = { midden: 'Midden', substantieel: 'Substantieel', hoog: 'Hoog' };

/**
 * Logs in as a browser does, without drawing the form on the way, and opens the page of the portal that it leads to. The
 * form itself is tried in `e2e/inloggen-*.spec.ts`.
 */
async function inloggen(page: Page, ingang: string, velden: Record<string, string | undefined>): Promise<void> {
  const ingevuld = Object.entries(velden).filter((veld): veld is [string, string] => veld[1] !== undefined);
  const landed = await sendLoginForm(metKoekjesVan(page), ingang, Object.fromEntries(ingevuld));
  await page.goto(landed.url);
}

/** Requests with the cookies of the page's browser. */
const metKoekjesVan = (page: Page): Pick<Visitor, 'follow'> => ({
  async follow(url, { method = 'GET', body } = {}) {
    const form = body instanceof URLSearchParams ? { form: Object.fromEntries(body) } : {};
    const antwoord = await page.request.fetch(url, { method, ...form });
    const response = new Response(await antwoord.text(), { status: antwoord.status() });
    return Object.defineProperty(response, 'url', { value: antwoord.url() });
  },
});

/** Fills in the DigiD form that is shown, without pressing the button. */
export async function vulDigidIn(page: Page, { bsn, niveau }: { bsn: string; niveau?: Niveau }): Promise<void> {
  await page.getByLabel('Burgerservicenummer').fill(bsn);
  if (niveau) await page.getByLabel(DIGID[niveau], { exact: true }).check();
}

/** Logs in at the resident door through the form, as a person does: where every step of the browser counts. */
export async function inloggenMetFormulier(page: Page, { bsn }: { bsn: string }): Promise<void> {
  await page.goto(entrance('digid', undefined));
  await vulDigidIn(page, { bsn, niveau: 'substantieel' });
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.waitForURL('**/overzicht');
}

/** Logs in at the resident door with DigiD; ends at `terug`. */
export async function inloggenAlsInwoner(
  page: Page,
  { bsn, niveau = 'substantieel', terug, namens }: { bsn: string; niveau?: Niveau; terug?: string; namens?: string },
): Promise<void> {
  await inloggen(page, entrance('digid', terug), { bsn, niveau, namens });
}

/** Logs in at the resident door with eHerkenning, for a company or one of its establishments. */
export async function inloggenAlsBedrijf(
  page: Page,
  {
    terug,
    niveau = 'substantieel',
    ...who
  }: { kvkNummer: string; vestigingsnummer?: string; niveau?: Niveau; terug?: string; namens?: string; rol?: string },
): Promise<void> {
  await inloggen(page, entrance('eherkenning', terug), { niveau, ...who });
}

/** Logs in at the employee door (`test.use({ deur: 'medewerker' })`) as somebody of the seed, for example `mw-001`. */
export async function inloggenAlsMedewerker(
  page: Page,
  { medewerker, terug }: { medewerker: string; terug?: string },
): Promise<void> {
  await inloggen(page, entrance('medewerker', terug), { medewerker });
}

/** Logs in at the employee door as an organisation, for example `partner-90000071`. */
export async function inloggenAlsPartner(
  page: Page,
  { partner, terug }: { partner: string; terug?: string },
): Promise<void> {
  await inloggen(page, entrance('partner', terug), { partner });
}

function entrance(idp: string, terug: string | undefined): string {
  return `/inloggen/${idp}${terug ? `?terug=${encodeURIComponent(terug)}` : ''}`;
}
