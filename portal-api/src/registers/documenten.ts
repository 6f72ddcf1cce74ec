import * as zgw from '@loket/zgw';
import { SourceFailed } from '../platform/sourced.ts';
import type { BackEnd } from './back-end.ts';
import type { Gathering } from './gathering.ts';
import type { Health } from './health.ts';
import type { DocumentStatus, InformatieObject, ZaakRegisters } from './model.ts';
import { toVertrouwelijkheid } from './vertrouwelijkheid.ts';

/** A document to fetch: its URL, and what the link to the case says about it. */
export interface DocumentLink {
  url: string;
  titel: string | null;
  registratiedatum: string | null;
}

/**
 * The facts of documents, fetched in parallel. One that the register does not know, or refuses to our client alone
 * (above its highest confidentiality), is left out: it is not for this portal. When it refuses all, our rights are
 * wrong, and that is said.
 */
export async function readDocumenten(
  backEnd: BackEnd,
  links: DocumentLink[],
  context: zgw.CallContext,
  gathering: Gathering,
): Promise<InformatieObject[]> {
  const outcomes = await Promise.allSettled(links.map((link) => readDocument(backEnd, link, context)));
  const documenten = outcomes.flatMap((outcome) =>
    outcome.status === 'fulfilled' && outcome.value ? [outcome.value] : [],
  );
  for (const outcome of outcomes) {
    if (outcome.status === 'fulfilled') continue;
    const error: unknown = outcome.reason;
    const { kind, status } = error instanceof zgw.RegisterError ? error : {};
    if (kind === 'not-found' || (status === 403 && documenten.length > 0)) continue;
    gathering.failed('documenten', error);
  }
  return documenten.sort(newestFirst);
}

/**
 * The same for the documents of many cases: in one search per hundred where the register can. What it leaves out is not
 * for this portal.
 */
export async function readManyDocumenten(
  backEnd: BackEnd,
  links: DocumentLink[],
  context: zgw.CallContext,
  gathering: Gathering,
): Promise<InformatieObject[]> {
  const { documenten, habits } = backEnd;
  const byUuid = new Map(links.map((link) => [documentUuid(backEnd, link.url) ?? '', link]));
  byUuid.delete('');
  if (!habits.searchesIds || byUuid.size < 2) return readDocumenten(backEnd, links, context, gathering);
  const searching = zgw.zoekInformatieobjecten(documenten, [...byUuid.keys()], habits.document, context);
  const found = await gathering.listed('documenten', searching);
  const read = found.map(async (api) => {
    const uuid = documentUuid(backEnd, api.url) ?? '';
    const link = byUuid.get(uuid);
    return link ? toInformatieObject(backEnd, uuid, api, link, await typeOf(backEnd, api)) : null;
  });
  return (await Promise.all(read)).filter((document) => document !== null).sort(newestFirst);
}

async function readDocument(
  backEnd: BackEnd,
  link: DocumentLink,
  context: zgw.CallContext,
): Promise<InformatieObject | null> {
  const { documenten, habits } = backEnd;
  const uuid = documentUuid(backEnd, link.url);
  if (!uuid) return null;
  const api = await zgw.informatieobject(documenten, uuid, habits.document, context);
  return toInformatieObject(backEnd, uuid, api, link, await typeOf(backEnd, api));
}

/** The name of its kind; a document without it is better than none. */
async function typeOf({ catalogus }: BackEnd, api: zgw.ApiInformatieObject): Promise<string | null> {
  const { typeOmschrijving, informatieobjecttype } = api;
  if (typeOmschrijving !== null || informatieobjecttype === null) return typeOmschrijving;
  return catalogus.informatieobjecttype(informatieobjecttype).catch(() => null);
}

/** The uuid of a document of this back end; null for one outside the configured address, which is never called. */
export function documentUuid({ documenten }: BackEnd, url: string): string | null {
  return zgw.uuidWithin(documenten.baseUrl, 'enkelvoudiginformatieobjecten', url);
}

/** Where a document of this back end would be. */
export function documentUrl({ documenten }: BackEnd, uuid: string): string {
  return `${documenten.baseUrl}/enkelvoudiginformatieobjecten/${uuid.toLowerCase()}`;
}

/** What is needed to open a document; the name of its kind is not. @throws RegisterError */
export async function readForOpening(
  backEnd: BackEnd,
  uuid: string,
  context: zgw.CallContext,
): Promise<InformatieObject> {
  const api = await zgw.informatieobject(backEnd.documenten, uuid, undefined, context);
  return toInformatieObject(backEnd, uuid, api, { titel: null, registratiedatum: null }, null);
}

function toInformatieObject(
  { name }: BackEnd,
  uuid: string,
  api: zgw.ApiInformatieObject,
  link: Pick<DocumentLink, 'titel' | 'registratiedatum'>,
  type: string | null,
): InformatieObject {
  return {
    ref: { bron: name, id: uuid },
    url: api.url,
    titel: api.titel ?? link.titel ?? api.bestandsnaam ?? '',
    bestandsnaam: api.bestandsnaam,
    formaat: api.formaat,
    omvang: api.bestandsomvang !== null && api.bestandsomvang >= 0 ? api.bestandsomvang : null,
    creatiedatum: api.creatiedatum,
    registratiedatum: link.registratiedatum,
    status: toStatus(api.status),
    vertrouwelijkheid: toVertrouwelijkheid(api.vertrouwelijkheidaanduiding),
    ontvangstdatum: api.ontvangstdatum,
    verzenddatum: api.verzenddatum,
    informatieobjecttype: type,
  };
}

const statussen: ReadonlySet<string> = new Set(['in_bewerking', 'ter_vaststelling', 'definitief', 'gearchiveerd']);

/** An unknown status is worse than none: such a document counts as being worked on, which nobody outside sees. */
function toStatus(status: string | null): DocumentStatus | null {
  if (status === null) return null;
  return statussen.has(status) ? (status as DocumentStatus) : 'in_bewerking';
}

/** Undated last (odd-register-data 12). */
function newestFirst(a: InformatieObject, b: InformatieObject): number {
  const [left, right] = [a.registratiedatum ?? '', b.registratiedatum ?? ''];
  return left < right ? 1 : left > right ? -1 : 0;
}

/** Opens the content of a document; null when it is not there. @throws SourceFailed */
export async function openInhoud(
  backEnd: BackEnd,
  uuid: string,
  context: zgw.CallContext,
  { health }: { health: Health },
): ReturnType<ZaakRegisters['inhoud']> {
  if (!zgw.isUuid(uuid)) return null;
  try {
    const { stream, length } = await zgw.download(backEnd.documenten, uuid, context);
    return { stream, omvang: length };
  } catch (error) {
    if (error instanceof zgw.RegisterError && error.kind === 'not-found') return null;
    throw new SourceFailed(health.failure(error, backEnd.name, 'documenten'), { cause: error });
  }
}
