import * as zgw from '@loket/zgw';
import type { Clock } from '../platform/clock.ts';
import { SourceFailed, type Sourced } from '../platform/sourced.ts';
import type { BackEnd } from './back-end.ts';
import { listBesluiten } from './besluiten.ts';
import { documentUuid, readForOpening } from './documenten.ts';
import { gather, type Gathering } from './gathering.ts';
import type { Health } from './health.ts';
import type { Zaakdocument } from './model.ts';
import { toZaak } from './zaak.ts';

interface Deps {
  health: Health;
  clock: Clock;
}

/**
 * One document of one case, in as few calls as tell whether it belongs there: the case with its roles and links (Open
 * Zaak: one call), then the document. Only when it is not linked to the case the decisions are asked, for a letter need
 * not be. A document that belongs elsewhere is not asked for at all.
 * @returns null when the back end does not know the case
 * @throws SourceFailed when the case itself cannot be read
 */
export async function readZaakdocument(
  backEnd: BackEnd,
  zaakUuid: string,
  documentId: string,
  context: zgw.CallContext,
  { health, clock }: Deps,
): Promise<Sourced<Zaakdocument> | null> {
  if (!zgw.isUuid(zaakUuid)) return null;
  const { zaken, catalogus, habits, name } = backEnd;
  const gathering = gather(name, health);
  const zaakUrl = `${zaken.baseUrl}/zaken/${zaakUuid}`;
  const bringZaaktype = habits.detailZaaktype !== null && !catalogus.isFilled();
  const reading = zgw.zaak(zaken, zaakUuid, bringZaaktype ? `${habits.links},zaaktype` : habits.links, context);
  const linking = habits.expandsLinks ? null : zgw.zaakinformatieobjecten(zaken, zaakUrl, context);
  // Waited for later: until then a failure must not count as unhandled.
  linking?.catch(() => undefined);
  try {
    const api = await reading;
    const [zaak, { zaaktype, errors }, gevonden] = await Promise.all([
      toZaak(backEnd, api, context),
      catalogus.zaaktype(api.zaaktype, api.expand.zaaktype),
      readIfItBelongs(backEnd, api, linking, documentId, context, gathering),
    ]);
    for (const error of errors) gathering.failed('catalogus', error);
    return { data: { zaak, zaaktype, ...gevonden }, incomplete: gathering.failures(), asOf: clock.now() };
  } catch (error) {
    if (error instanceof zgw.RegisterError && error.kind === 'not-found') return null;
    throw new SourceFailed(health.failure(error, name, 'zaken'), { cause: error });
  }
}

async function readIfItBelongs(
  backEnd: BackEnd,
  api: zgw.ApiZaak,
  linking: Promise<zgw.Listed<zgw.ApiZaakInformatieObject>> | null,
  documentId: string,
  context: zgw.CallContext,
  gathering: Gathering,
): Promise<Pick<Zaakdocument, 'document' | 'besluit'>> {
  const isIt = (url: string) => documentUuid(backEnd, url) === documentId.toLowerCase();
  const links = await linksOf(backEnd, api, linking, context, gathering);
  const linked = links.some(({ informatieobject }) => isIt(informatieobject));
  const letter = linked
    ? undefined
    : (await lettersOf(backEnd, api.url, context, gathering)).find(({ url }) => isIt(url));
  if (!linked && !letter) return { document: null, besluit: null };
  const besluit = letter?.besluit ?? null;
  try {
    return { document: await readForOpening(backEnd, documentId.toLowerCase(), context), besluit };
  } catch (error) {
    const { kind, status } = error instanceof zgw.RegisterError ? error : {};
    // 403 for a single document: above the highest confidentiality of our client, so not for this portal.
    if (kind !== 'not-found' && status !== 403) gathering.failed('documenten', error);
    return { document: null, besluit };
  }
}

async function linksOf(
  { zaken }: BackEnd,
  api: zgw.ApiZaak,
  linking: Promise<zgw.Listed<zgw.ApiZaakInformatieObject>> | null,
  context: zgw.CallContext,
  gathering: Gathering,
): Promise<zgw.ApiZaakInformatieObject[]> {
  if (api.zonderInformatieobjecten) return [];
  if (api.expand.zaakinformatieobjecten) return api.expand.zaakinformatieobjecten;
  return gathering.listed('documenten', linking ?? zgw.zaakinformatieobjecten(zaken, api.url, context));
}

/** The documents in which the decisions of a case are written, each with its decision. */
async function lettersOf(
  backEnd: BackEnd,
  zaakUrl: string,
  context: zgw.CallContext,
  gathering: Gathering,
): Promise<{ url: string; besluit: zgw.ApiBesluit }[]> {
  const { besluiten } = backEnd;
  if (!besluiten) return [];
  const listed = await gathering.listed('besluiten', listBesluiten(backEnd, zaakUrl, context));
  const letters = listed.map(async (besluit) => {
    const urls = await gathering.listed('besluiten', zgw.besluitinformatieobjecten(besluiten, besluit.url, context));
    return urls.map((url) => ({ url, besluit }));
  });
  return (await Promise.all(letters)).flat();
}
