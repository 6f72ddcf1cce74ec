import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

/** Bytes are encrypted in pieces of this size, so that never more of them is in memory and any of them can be read alone. */
export const CHUNK = 64 * 1024;
const TAG = 16;

/**
 * Each piece has its number and whether it is the last in its nonce (the STREAM construction), and the id of its file as
 * additional data: pieces cannot be swapped, left out, cut off or moved to another file. The key is used for one file
 * only, so a nonce never comes twice.
 */
function nonceOf(index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(index), 0);
  nonce.writeUInt8(last ? 1 : 0, 11);
  return nonce;
}

/** Encrypts one piece: its bytes and a tag of 16. */
function sealChunk(key: Buffer, id: string, index: number, last: boolean, plain: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(index, last));
  cipher.setAAD(Buffer.from(id));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function openChunk(key: Buffer, id: string, index: number, last: boolean, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(index, last), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(id));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - TAG)), decipher.final()]);
}

/** Encrypts `source` into an open file, piece by piece; gives how many bytes there were. Throws what `source` throws. */
export async function writeSealed(
  file: FileHandle,
  source: AsyncIterable<Uint8Array>,
  { key, id }: { key: Buffer; id: string },
): Promise<number> {
  const held = Buffer.alloc(CHUNK);
  let filled = 0;
  let index = 0;
  let size = 0;
  for await (const given of source) {
    size += given.length;
    let from = 0;
    while (from < given.length) {
      // The last piece is only known to be the last at the end: a full one is written when more comes.
      if (filled === CHUNK) {
        await file.write(sealChunk(key, id, index, false, held));
        index += 1;
        filled = 0;
      }
      const part = given.subarray(from, from + CHUNK - filled);
      held.set(part, filled);
      filled += part.length;
      from += part.length;
    }
  }
  await file.write(sealChunk(key, id, index, true, held.subarray(0, filled)));
  return size;
}

interface Sealed {
  key: Buffer;
  id: string;
  /** Bytes of the whole file. */
  size: number;
}

/** Gives the bytes from `start` up to (not with) `end`. Throws when the file was changed or cut off. */
export async function* readSealed(
  file: FileHandle,
  { key, id, size }: Sealed,
  { start, end }: { start: number; end: number },
): AsyncGenerator<Buffer> {
  const lastIndex = Math.max(0, Math.ceil(size / CHUNK) - 1);
  for (let index = Math.floor(start / CHUNK); index * CHUNK < end; index += 1) {
    const length = Math.min(CHUNK, size - index * CHUNK);
    const sealed = Buffer.alloc(length + TAG);
    const { bytesRead } = await file.read(sealed, 0, sealed.length, index * (CHUNK + TAG));
    if (bytesRead !== sealed.length) throw new Error('a file is shorter than it was');
    const plain = openChunk(key, id, index, index === lastIndex, sealed);
    yield plain.subarray(Math.max(0, start - index * CHUNK), Math.min(length, end - index * CHUNK));
  }
}
