import type { Page } from '@playwright/test';

/** Who is logged in according to the door of this page, asked with its cookies; see `getSessie` in the contract. */
export async function sessieVan(page: Page, door = ''): Promise<Record<string, unknown>> {
  const response = await page.request.get(`${door}/api/v1/sessie`);
  return (await response.json()) as Record<string, unknown>;
}
