import { readFile } from 'node:fs/promises';
import type { MedewerkersBegin } from '../../platform/config/medewerkers-file.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Files, NieuwBestand, Stored } from '../../platform/files/files.ts';
import { shownImage, type ImageRefusal, type ShownImage } from '../../platform/image/image.ts';

/** Wide enough for a profile on a sharp screen. */
const ZIJDE = 512;

/** What is kept of a photo: a small square, whatever was sent. */
export const fotoVan = (bytes: Buffer): Promise<ShownImage | ImageRefusal> => shownImage(bytes, { square: ZIJDE });

/** What the store of files knows of a photo of somebody. */
export function fotobestandVan(
  identificatie: string,
  { mediatype }: Pick<ShownImage, 'mediatype'>,
  { pseudonym, gescand }: { pseudonym: Pseudonym; gescand: boolean },
): NieuwBestand {
  const betrokkene = pseudonym('medewerker', identificatie);
  return { betrokkene, doel: 'medewerkerfoto', object: null, kenmerk: {}, mediatype, gescand, verloopt: null };
}

export interface BeginFotos {
  files: Pick<Files, 'store' | 'keep' | 'discard'>;
  pseudonym: Pseudonym;
}

/** A photo of which the bytes are stored; it has no employee yet. */
export interface BewaardeFoto {
  identificatie: string;
  stored: Stored;
  bestand: NieuwBestand;
}

/** Stores the photos that a portal begins with, as those that people send. */
export async function bewaarFotos(begin: MedewerkersBegin, { files, pseudonym }: BeginFotos): Promise<BewaardeFoto[]> {
  const bewaar = async (identificatie: string, plek: string): Promise<BewaardeFoto> => {
    const foto = await fotoVan(await readFile(plek));
    if ('refused' in foto) throw new Error(`${plek} is not a photo that can be shown: ${foto.refused}`);
    const stored = await files.store(eenmaal(foto.bytes));
    // who set up the portal chose it; nobody sent it
    return { identificatie, stored, bestand: fotobestandVan(identificatie, foto, { pseudonym, gescand: false }) };
  };
  return Promise.all(
    begin.flatMap(({ identificatie, fotobestand }) => (fotobestand ? [bewaar(identificatie, fotobestand)] : [])),
  );
}

/** Bytes as the store takes them. */
export async function* eenmaal(bytes: Buffer) {
  yield bytes;
}
