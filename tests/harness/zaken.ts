import type { ZaakDetail, ZakenLijst } from '@loket/contract';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** All cases of whoever is logged in, as the API of the resident door gives them. */
export async function zakenVan(page: Page): Promise<ZakenLijst> {
  const response = await page.request.get('/api/v1/zaken?stand=alle&perPagina=100');
  expect(response.status()).toBe(200);
  return (await response.json()) as ZakenLijst;
}

/** The first of my cases that fits; fails when there is none. */
export async function vindZaak(page: Page, fits: (zaak: ZaakDetail) => boolean): Promise<ZaakDetail> {
  const { resultaten } = await zakenVan(page);
  const answers = await Promise.all(resultaten.map(({ bron, id }) => page.request.get(`/api/v1/zaken/${bron}/${id}`)));
  const zaken = await Promise.all(answers.filter((answer) => answer.ok()).map((answer) => answer.json()));
  const zaak = (zaken as ZaakDetail[]).find(fits);
  if (!zaak) throw new Error(`none of ${resultaten.length} cases fits`);
  return zaak;
}

/** The path of the page of a case. */
export function paginaVan({ bron, id }: { bron: string; id: string }): string {
  return `/mijn-zaken/${bron}/${id}`;
}

/**
 * Waits until everything is complete again: after an outage the portal leaves a register alone for two seconds, so
 * a test that begins right after another one's bad weather would still see it.
 */
export async function wachtTotAllesHersteld(page: Page, zaak?: { bron: string; id: string }): Promise<void> {
  const paths = ['/api/v1/zaken', '/api/v1/mijn-gegevens', ...(zaak ? [`/api/v1/zaken/${zaak.bron}/${zaak.id}`] : [])];
  for (const path of paths) {
    const missing = async () => {
      const response = await page.request.get(path);
      return response.ok() ? ((await response.json()) as { ontbrekend?: unknown[] }).ontbrekend : response.status();
    };
    await expect.poll(missing, { message: `${path} complete`, timeout: 15_000 }).toEqual([]);
  }
}
