import { Problem } from '../../platform/http/problem.ts';
import { shownImage, type ImageRefusal } from '../../platform/image/image.ts';

/** Wide enough for a page on a sharp screen. */
const RAND = 1600;

export interface Verkleind {
  bytes: Buffer;
  mediatype: string;
  breedte: number;
  hoogte: number;
}

/** The image made fit for a page. Throws a `Problem` for what is no such image or has too many pixels. */
export async function verkleinAfbeelding(bytes: Buffer): Promise<Verkleind> {
  const beeld = await shownImage(bytes, { longest: RAND });
  if ('refused' in beeld) throw geweigerd(beeld);
  return { bytes: beeld.bytes, mediatype: beeld.mediatype, breedte: beeld.width, hoogte: beeld.height };
}

function geweigerd(waarom: ImageRefusal): Problem {
  const fout = (code: string, reason: string) =>
    new Problem('invoer-onjuist', { invalidParams: [{ name: 'bestand', code, reason }] });
  switch (waarom.refused) {
    case 'no-image':
      return fout('verkeerde-soort', 'Kies een foto of plaatje van de soort JPG, PNG, WebP of GIF.');
    case 'too-many-pixels': {
      const miljoen = Math.round(waarom.pixels / 1_000_000);
      return fout(
        'te-veel-beeldpunten',
        `Deze afbeelding is te groot: ${miljoen} miljoen beeldpunten. Het mogen er 50 miljoen zijn. Maak hem eerst kleiner.`,
      );
    }
    case 'broken':
      return fout('kapot', 'Wij kunnen deze afbeelding niet openen. Sla hem opnieuw op en probeer het nog een keer.');
  }
}
