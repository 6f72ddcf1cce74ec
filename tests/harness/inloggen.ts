import type { Page } from '@playwright/test';

export type Niveau = 'midden' | 'substantieel' | 'hoog';

const LEVELS = {
  digid: { midden: 'Midden', substantieel: 'Substantieel', hoog: 'Hoog' },
  eherkenning: { midden: 'EH2+', substantieel: 'EH3', hoog: 'EH4' },
};

/** Presses the login button of the form that is shown and waits for the page of the portal that it leads to. */
async function finish(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.waitForURL((url) => url.origin !== origin && !url.pathname.startsWith('/inloggen'));
}

/** Fills in the DigiD form that is shown, without pressing the button. */
export async function vulDigidIn(page: Page, { bsn, niveau }: { bsn: string; niveau?: Niveau }): Promise<void> {
  await page.getByLabel('Burgerservicenummer').fill(bsn);
  if (niveau) await page.getByLabel(LEVELS.digid[niveau], { exact: true }).check();
}

/** Logs in at the resident door with DigiD; ends at `terug`. */
export async function inloggenAlsInwoner(
  page: Page,
  { bsn, niveau = 'substantieel', terug, namens }: { bsn: string; niveau?: Niveau; terug?: string; namens?: string },
): Promise<void> {
  await page.goto(entrance('digid', terug));
  await vulDigidIn(page, { bsn, niveau });
  if (namens) await page.getByLabel('Namens wie?').fill(namens);
  await finish(page);
}

/** Logs in at the resident door with eHerkenning, for a company or one of its establishments. */
export async function inloggenAlsBedrijf(
  page: Page,
  who: { kvkNummer: string; vestigingsnummer?: string; niveau?: Niveau; terug?: string; namens?: string; rol?: string },
): Promise<void> {
  await page.goto(entrance('eherkenning', who.terug));
  await page.getByLabel('KVK-nummer').fill(who.kvkNummer);
  await page.getByLabel('Vestigingsnummer').fill(who.vestigingsnummer ?? '');
  if (who.namens) await page.getByLabel('Namens wie?').fill(who.namens);
  if (who.rol) await page.getByLabel('In welke rol?').selectOption(who.rol);
  await page.getByLabel(LEVELS.eherkenning[who.niveau ?? 'substantieel'], { exact: true }).check();
  await finish(page);
}

/** Logs in at the employee door (`test.use({ deur: 'medewerker' })`) as somebody of the seed, for example `mw-001`. */
export async function inloggenAlsMedewerker(
  page: Page,
  { medewerker, terug }: { medewerker: string; terug?: string },
): Promise<void> {
  await page.goto(entrance('medewerker', terug));
  await page.getByLabel('Medewerkernummer').fill(medewerker);
  await finish(page);
}

/** Logs in at the employee door as an organisation, for example `partner-90000071`. */
export async function inloggenAlsPartner(
  page: Page,
  { partner, terug }: { partner: string; terug?: string },
): Promise<void> {
  await page.goto(entrance('partner', terug));
  await page.getByLabel('Partnernummer').fill(partner);
  await finish(page);
}

function entrance(idp: string, terug: string | undefined): string {
  return `/inloggen/${idp}${terug ? `?terug=${encodeURIComponent(terug)}` : ''}`;
}
