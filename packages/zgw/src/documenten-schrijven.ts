import { Readable } from 'node:stream';
import { RegisterError } from './errors.ts';
import type { CallContext, Door } from './http.ts';
import { isObject, object, objects, text, whole } from './lenient.ts';

/** What is needed to begin a document whose content comes in parts (Documenten API 1.4). */
export interface NieuwInformatieObject {
  /** A key of one's own, by which a half-made document is found again. */
  identificatie: string;
  bronorganisatie: string;
  creatiedatum: string;
  ontvangstdatum: string;
  titel: string;
  auteur: string;
  formaat: string;
  bestandsnaam: string;
  bestandsomvang: number;
  informatieobjecttype: string;
}

export interface Bestandsdeel {
  uuid: string;
  volgnummer: number;
  omvang: number;
}

/** A document that waits for its content, locked. */
export interface BegonnenInformatieObject {
  url: string;
  lock: string;
  delen: Bestandsdeel[];
}

const eio = '/enkelvoudiginformatieobjecten';
const lastOf = (url: string | null) => url?.split('/').at(-1) ?? '';

/** Begins a document; the parts follow. Uploads of residents have no rights of use by others. @throws RegisterError */
export async function beginInformatieobject(
  door: Door,
  document: NieuwInformatieObject,
  context: CallContext,
): Promise<BegonnenInformatieObject> {
  const body = { ...document, inhoud: null, taal: 'nld', status: 'definitief', indicatieGebruiksrecht: false };
  const answer = await door.write({ method: 'POST', path: eio, body }, context);
  const url = isObject(answer) ? text(answer['url']) : null;
  if (!isObject(answer) || !url)
    throw new RegisterError('malformed', { register: door.name, operation: `POST ${eio}` });
  const delen = objects(answer['bestandsdelen']).map((deel) => ({
    uuid: lastOf(text(deel['url'])),
    volgnummer: whole(deel['volgnummer']) ?? 0,
    omvang: whole(deel['omvang']) ?? 0,
  }));
  return { url, lock: text(answer['lock']) ?? '', delen: delen.sort((a, b) => a.volgnummer - b.volgnummer) };
}

/** The URL of the document with this identificatie; null when there is none. @throws RegisterError */
export async function informatieobjectMet(
  door: Door,
  { identificatie, bronorganisatie }: Pick<NieuwInformatieObject, 'identificatie' | 'bronorganisatie'>,
  context: CallContext,
): Promise<string | null> {
  const { scope: _fresh, ...alone } = context;
  const answer = await door.json({ path: eio, query: { identificatie, bronorganisatie } }, alone);
  return text(objects(object(answer)?.['results'])[0]?.['url']);
}

/** Whether a document is locked: its content is not whole yet. @throws RegisterError */
export async function isVergrendeld(door: Door, uuid: string, context: CallContext): Promise<boolean> {
  const { scope: _fresh, ...alone } = context;
  return object(await door.json({ path: `${eio}/${uuid}` }, alone))?.['locked'] === true;
}

/** Sends one part, streamed: its bytes are never together in memory. @throws RegisterError */
export async function stuurBestandsdeel(
  door: Door,
  { deel, lock, bytes }: { deel: Bestandsdeel; lock: string; bytes: AsyncIterable<Uint8Array> },
  context: CallContext,
): Promise<void> {
  const boundary = `loket-${crypto.randomUUID()}`;
  const field = `--${boundary}\r\nContent-Disposition: form-data; name="lock"\r\n\r\n${lock}\r\n`;
  const file = `--${boundary}\r\nContent-Disposition: form-data; name="inhoud"; filename="deel"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const [begin, end] = [Buffer.from(field + file), Buffer.from(`\r\n--${boundary}--\r\n`)];
  async function* body() {
    yield begin;
    yield* bytes;
    yield end;
  }
  const content = {
    type: `multipart/form-data; boundary=${boundary}`,
    bytes: Readable.from(body(), { objectMode: false }),
    length: begin.length + deel.omvang + end.length,
  };
  // A megabyte every ten seconds is slow, and still gets there.
  const timeoutMs = 30_000 + Math.ceil(deel.omvang / 100);
  await door.write({ method: 'PUT', path: `/bestandsdelen/${deel.uuid}`, content, timeoutMs }, context);
}

/** Ends the upload: from now on the document has its content. Without `lock` by force. @throws RegisterError */
export async function ontgrendel(door: Door, uuid: string, lock: string | null, context: CallContext): Promise<void> {
  const body = lock === null ? {} : { lock };
  await door.write({ method: 'POST', path: `${eio}/${uuid}/unlock`, body }, context);
}

/** Removes a document that hangs on nothing. @throws RegisterError */
export async function verwijderInformatieobject(door: Door, uuid: string, context: CallContext): Promise<void> {
  await door.write({ method: 'DELETE', path: `${eio}/${uuid}` }, context);
}
