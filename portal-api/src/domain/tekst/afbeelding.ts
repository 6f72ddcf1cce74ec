import { Problem } from '../../platform/http/problem.ts';

/** Kinds of images that are taken, by what is in them. No SVG: that is a document that can act. */
const toegestaan = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif']);
const MEESTE_BEELDPUNTEN = 50_000_000;
/** Wide enough for a page on a sharp screen. */
const RAND = 1600;
const GEDULD_SECONDEN = 15;

export interface Verkleind {
  bytes: Buffer;
  mediatype: 'image/webp';
  breedte: number;
  hoogte: number;
}

/**
 * The image made fit for a page: upright, not larger than is shown, one kind of file, and without what cameras write in
 * it (places, names). Throws a `Problem` for what is no such image or has too many pixels; its name is not asked.
 */
export async function verkleinAfbeelding(bytes: Buffer): Promise<Verkleind> {
  const { fileTypeFromBuffer } = await import('file-type');
  const soort = (await fileTypeFromBuffer(bytes))?.mime;
  if (soort === undefined || !toegestaan.has(soort)) {
    throw geweigerd('verkeerde-soort', 'Kies een foto of plaatje van de soort JPG, PNG, WebP of GIF.');
  }
  const { default: sharp } = await import('sharp');
  // Pixels are counted from the head of the file, before any of them takes memory.
  const beeld = sharp(bytes, { limitInputPixels: false });
  const { width = 0, height = 0 } = await beeld.metadata().catch(() => kapot());
  if (width * height > MEESTE_BEELDPUNTEN) {
    const miljoen = Math.round((width * height) / 1_000_000);
    throw geweigerd(
      'te-veel-beeldpunten',
      `Deze afbeelding is te groot: ${miljoen} miljoen beeldpunten. Het mogen er 50 miljoen zijn. Maak hem eerst kleiner.`,
    );
  }
  const { data, info } = await sharp(bytes, { limitInputPixels: MEESTE_BEELDPUNTEN })
    .timeout({ seconds: GEDULD_SECONDEN })
    .autoOrient()
    .resize({ width: RAND, height: RAND, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true })
    .catch(() => kapot());
  return { bytes: data, mediatype: 'image/webp', breedte: info.width, hoogte: info.height };
}

function kapot(): never {
  throw geweigerd('kapot', 'Wij kunnen deze afbeelding niet openen. Sla hem opnieuw op en probeer het nog een keer.');
}

function geweigerd(code: string, reason: string): Problem {
  return new Problem('invoer-onjuist', { invalidParams: [{ name: 'bestand', code, reason }] });
}
