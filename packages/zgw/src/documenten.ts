import { RegisterError } from './errors.ts';
import type { ByteStream, CallContext, Door } from './http.ts';
import { datum, isObject, object, text, whole } from './lenient.ts';
import { readPages, type Listed } from './paging.ts';
import { uuidOf } from './urls.ts';

/** An ENKELVOUDIGINFORMATIEOBJECT without its content (Documenten API 1.4). */
export interface ApiInformatieObject {
  url: string;
  titel: string | null;
  bestandsnaam: string | null;
  formaat: string | null;
  bestandsomvang: number | null;
  creatiedatum: string | null;
  ontvangstdatum: string | null;
  verzenddatum: string | null;
  /** `in_bewerking`, `ter_vaststelling`, `definitief`, `gearchiveerd`; null when empty. */
  status: string | null;
  vertrouwelijkheidaanduiding: string | null;
  /** URL of the type, and its name when it was expanded. */
  informatieobjecttype: string | null;
  typeOmschrijving: string | null;
}

/** Facts of one document. @throws RegisterError, `not-found` when the register does not know it */
export async function informatieobject(
  door: Door,
  uuid: string,
  expand: 'informatieobjecttype' | undefined,
  context: CallContext,
): Promise<ApiInformatieObject> {
  const body = await door.json({ path: `/enkelvoudiginformatieobjecten/${uuid}`, query: { expand } }, context);
  const read = parseInformatieObject(body);
  if (!read) {
    throw new RegisterError('malformed', { register: door.name, operation: 'GET /enkelvoudiginformatieobjecten/…' });
  }
  return read;
}

/**
 * Facts of many documents in one search (per hundred). What the register does not know, or may not show us, is left out.
 * @throws RegisterError when nothing came
 */
export function zoekInformatieobjecten(
  door: Door,
  uuids: readonly string[],
  expand: 'informatieobjecttype' | undefined,
  context: CallContext,
): Promise<Listed<ApiInformatieObject>> {
  const asked = new Set(uuids);
  const search = { uuid__in: [...asked], ...(expand && { expand }) };
  const path = '/enkelvoudiginformatieobjecten/_zoek';
  return readPages({
    read: (page) => door.json({ path, search, query: { page: page > 1 ? page : undefined } }, context),
    parse: (item) => {
      const read = parseInformatieObject(item);
      return read && asked.has(uuidOf(read.url) ?? '') ? read : null;
    },
    keyOf: ({ url }) => url,
    malformed: () => new RegisterError('malformed', { register: door.name, operation: `POST ${path}` }),
  });
}

function parseInformatieObject(body: unknown): ApiInformatieObject | null {
  const url = isObject(body) ? text(body['url']) : null;
  if (!isObject(body) || !url) return null;
  return {
    url,
    titel: text(body['titel']),
    bestandsnaam: text(body['bestandsnaam']),
    formaat: text(body['formaat']),
    bestandsomvang: whole(body['bestandsomvang']),
    creatiedatum: datum(body['creatiedatum']),
    ontvangstdatum: datum(body['ontvangstdatum']),
    verzenddatum: datum(body['verzenddatum']),
    status: text(body['status']),
    vertrouwelijkheidaanduiding: text(body['vertrouwelijkheidaanduiding']),
    informatieobjecttype: text(body['informatieobjecttype']),
    typeOmschrijving: text(object(object(body['_expand'])?.['informatieobjecttype'])?.['omschrijving']),
  };
}

/** The content of the newest version, streamed. @throws RegisterError */
export function download(door: Door, uuid: string, context: CallContext): Promise<ByteStream> {
  return door.bytes(`/enkelvoudiginformatieobjecten/${uuid}/download`, context);
}
