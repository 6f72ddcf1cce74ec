import * as zgw from '@loket/zgw';
import type { BackEnd } from './back-end.ts';
import type { Gathering } from './gathering.ts';
import type { ZaakMetType } from './model.ts';
import { toZaak } from './zaak.ts';

/** Related cases that are fetched one by one, where the back end cannot expand them. */
const maxFetched = 20;

/** The main case or sub-cases of a case: those that came along, the others fetched. One that fails is noted. */
export async function readGerelateerd(
  backEnd: BackEnd,
  urls: string[],
  along: zgw.ApiZaak[],
  context: zgw.CallContext,
  gathering: Gathering,
): Promise<ZaakMetType[]> {
  const missing = urls.filter((url) => !along.some((one) => one.url === url));
  const fetched = missing
    .slice(0, maxFetched)
    .map((url) => gathering.or('zaken', fetchZaak(backEnd, url, context), null));
  const all = [...along.filter(({ url }) => urls.includes(url)), ...(await Promise.all(fetched))];
  const read = all.map((api) => api && gathering.or('zaken', withType(backEnd, api, context, gathering), null));
  return (await Promise.all(read)).filter((one) => one !== null);
}

/** Null for a related case that our client may not see, that is gone, or that is elsewhere. */
async function fetchZaak(
  { zaken, habits }: BackEnd,
  url: string,
  context: zgw.CallContext,
): Promise<zgw.ApiZaak | null> {
  const uuid = zgw.uuidWithin(zaken.baseUrl, 'zaken', url);
  if (!uuid) return null;
  try {
    return await zgw.zaak(zaken, uuid, habits.list, context);
  } catch (error) {
    if (error instanceof zgw.RegisterError && (error.kind === 'not-found' || error.status === 403)) return null;
    throw error;
  }
}

async function withType(
  backEnd: BackEnd,
  api: zgw.ApiZaak,
  context: zgw.CallContext,
  gathering: Gathering,
): Promise<ZaakMetType> {
  const [zaak, { zaaktype, errors }] = await Promise.all([
    toZaak(backEnd, api, context),
    backEnd.catalogus.zaaktype(api.zaaktype, api.expand.zaaktype),
  ]);
  for (const error of errors) gathering.failed('catalogus', error);
  return { zaak, zaaktype };
}
