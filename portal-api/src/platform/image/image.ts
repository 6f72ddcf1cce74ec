/** Why an image is not taken. */
export type ImageRefusal = { refused: 'no-image' | 'broken' } | { refused: 'too-many-pixels'; pixels: number };

/** An image that was made fit to be shown. */
export interface ShownImage {
  bytes: Buffer;
  mediatype: 'image/jpeg' | 'image/webp';
  width: number;
  height: number;
}

/** How it is to be shown: a square of one size, filled; or whole, with no side longer than is shown. */
export type ImageShape = { square: number } | { longest: number };

/** Some phones make pictures of 50 megapixels; decoding more takes memory that others need. */
const MOST_PIXELS = 50_000_000;
const PATIENCE_SECONDS = 15;
const QUALITY = 82;

/** What may come in, by what is in it. Formats that can act (SVG) or that hold many pages are none of these. */
const photos = ['image/jpeg', 'image/png', 'image/webp'];
const pictures = [...photos, 'image/gif'];

/**
 * Makes an image fit to be shown, by what its bytes are and not by its name: upright, not larger than is shown, of one
 * kind (a square is a JPEG, another a WebP), and without place, camera and everything else that was written in it. Its
 * pixels are counted from the head of the file, before any of them takes memory.
 */
export async function shownImage(bytes: Buffer, shape: ImageShape): Promise<ShownImage | ImageRefusal> {
  const { fileTypeFromBuffer } = await import('file-type');
  const kind = (await fileTypeFromBuffer(bytes))?.mime;
  if (kind === undefined || !('square' in shape ? photos : pictures).includes(kind)) return { refused: 'no-image' };
  const { default: sharp } = await import('sharp');
  try {
    const { width: wide = 0, height: high = 0 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const pixels = wide * high;
    if (pixels > MOST_PIXELS) return { refused: 'too-many-pixels', pixels };
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .timeout({ seconds: PATIENCE_SECONDS })
      .autoOrient();
    const made =
      'square' in shape
        ? image
            .resize(shape.square, shape.square, { fit: 'cover', position: 'attention' })
            .flatten({ background: '#fff' })
            .jpeg({ quality: QUALITY, mozjpeg: true })
        : image
            .resize({ width: shape.longest, height: shape.longest, fit: 'inside', withoutEnlargement: true })
            .webp({ quality: QUALITY });
    const { data, info } = await made.toBuffer({ resolveWithObject: true });
    const mediatype = 'square' in shape ? 'image/jpeg' : 'image/webp';
    return { bytes: data, mediatype, width: info.width, height: info.height };
  } catch {
    return { refused: 'broken' };
  }
}
