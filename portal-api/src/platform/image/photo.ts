import sharp from 'sharp';

/** Why an image is not taken. */
export type ImageRefusal = 'no-image' | 'too-many-pixels';

/** Some phones make pictures of 50 megapixels; decoding more takes memory that others need. */
const MOST_PIXELS = 50_000_000;

/** What may come in. Formats that can act (SVG) or that hold many pages are none of these, whatever their name says. */
const formats: readonly string[] = ['jpeg', 'png', 'webp'];

/**
 * Makes a square JPEG of what was sent, by what its bytes are. Place, camera and everything else that was written in the
 * image falls away; it stands upright. Only its head is read before its size is known.
 */
export async function squarePhoto(bytes: Buffer, side: number): Promise<Buffer | ImageRefusal> {
  try {
    const { format, width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (!formats.includes(format)) return 'no-image';
    if (width * height > MOST_PIXELS) return 'too-many-pixels';
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .rotate()
      .resize(side, side, { fit: 'cover', position: 'attention' })
      .flatten({ background: '#fff' })
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer();
  } catch {
    return 'no-image';
  }
}
