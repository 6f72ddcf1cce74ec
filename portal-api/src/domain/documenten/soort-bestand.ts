/** Kinds of files that are taken, by what is in them: documents and photos; no programs, archives, or office files with macros. */
const toegestaan: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/heic': 'heic',
  'image/tiff': 'tif',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
};

/** How much of a file is needed to tell what it is. */
export const KOP = 256 * 1024;

/** The media type of a file by its first bytes; null when it is no kind that is taken. Its name is not asked. */
export async function soortVan(kop: Uint8Array): Promise<string | null> {
  const { fileTypeFromBuffer } = await import('file-type');
  const mime = (await fileTypeFromBuffer(kop))?.mime;
  return mime !== undefined && Object.hasOwn(toegestaan, mime) ? mime : null;
}

/** The name with the ending that belongs to what is in it: `BEWIJS.PDF` stays, `foto.exe` of a photo becomes `foto.exe.jpg`. */
export function metEinde(naam: string, mediatype: string): string {
  const einde = toegestaan[mediatype] ?? '';
  const heeft = /\.([a-z0-9]{1,5})$/i.exec(naam)?.[1]?.toLowerCase().replace('jpeg', 'jpg').replace('tiff', 'tif');
  return heeft === einde ? naam : `${naam}.${einde}`;
}
