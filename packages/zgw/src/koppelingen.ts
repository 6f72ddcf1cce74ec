import { RegisterError } from './errors.ts';
import type { CallContext, Door } from './http.ts';
import { isObject, text } from './lenient.ts';
import { readPages, type Listed } from './paging.ts';

/** A ZAAKINFORMATIEOBJECT: which document hangs on which case (Zaken API 1.5). */
export interface ApiKoppeling {
  zaak: string;
  informatieobject: string;
}

/** One link between a case and a document. @throws RegisterError, `not-found` when it is gone */
export async function zaakinformatieobject(door: Door, uuid: string, context: CallContext): Promise<ApiKoppeling> {
  const body = await door.json({ path: `/zaakinformatieobjecten/${uuid}` }, context);
  const zaak = isObject(body) ? text(body['zaak']) : null;
  const informatieobject = isObject(body) ? text(body['informatieobject']) : null;
  if (zaak && informatieobject) return { zaak, informatieobject };
  throw new RegisterError('malformed', { register: door.name, operation: 'GET /zaakinformatieobjecten/…' });
}

/** URLs of the cases on which a document hangs, as the Documenten API knows them. @throws RegisterError */
export function zakenVanDocument(door: Door, documentUrl: string, context: CallContext): Promise<Listed<string>> {
  return readPages({
    read: () => door.json({ path: '/objectinformatieobjecten', query: { informatieobject: documentUrl } }, context),
    parse: (item) => (isObject(item) && item['objectType'] === 'zaak' ? text(item['object']) : null),
    keyOf: (url) => url,
    malformed: () =>
      new RegisterError('malformed', { register: door.name, operation: 'GET /objectinformatieobjecten' }),
  });
}

/** Whether a document hangs on a case already. @throws RegisterError */
export async function isGekoppeld(door: Door, { zaak, informatieobject }: ApiKoppeling, context: CallContext) {
  const { scope: _fresh, ...alone } = context;
  const answer = await door.json({ path: '/zaakinformatieobjecten', query: { zaak, informatieobject } }, alone);
  return Array.isArray(answer) && answer.length > 0;
}

/** Hangs a document on a case. @throws RegisterError */
export async function koppel(
  door: Door,
  { zaak, informatieobject, titel }: ApiKoppeling & { titel: string },
  context: CallContext,
): Promise<void> {
  const body = { zaak, informatieobject, titel, beschrijving: '' };
  await door.write({ method: 'POST', path: '/zaakinformatieobjecten', body }, context);
}
