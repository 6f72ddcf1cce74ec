import type { ReadableStream as NodeReadable } from 'node:stream/web';
import { TextReader, ZipWriter } from '@zip.js/zip.js';

/** Packs texts by file name, as a stream: packing goes on while it is read, and breaks off when nobody reads on. */
export function zipVan(bestanden: Record<string, string>, now: Date): NodeReadable<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const zip = new ZipWriter(writable, { useWebWorkers: false, lastModDate: now });
  const pack = async () => {
    for (const [naam, tekst] of Object.entries(bestanden)) await zip.add(naam, new TextReader(tekst));
    await zip.close();
  };
  // A reader who left has broken off the stream: there is nobody to tell.
  pack().catch((error: unknown) => writable.abort(error).catch(() => undefined));
  return readable as NodeReadable<Uint8Array>;
}
