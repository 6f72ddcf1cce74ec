import type { DownloadMediatype } from '@loket/contract';
import { teksten } from './teksten.ts';

interface Soort {
  /** In words. */
  naam: string;
  extensie: string;
}

const kantoor = 'application/vnd.openxmlformats-officedocument';
/** Kinds of files that are passed on as what they are. */
const soorten: Record<Exclude<DownloadMediatype, 'application/octet-stream'>, Soort> = {
  'application/pdf': { naam: 'PDF', extensie: 'pdf' },
  'application/msword': { naam: 'Word', extensie: 'doc' },
  [`${kantoor}.wordprocessingml.document`]: { naam: 'Word', extensie: 'docx' },
  'application/vnd.ms-excel': { naam: 'Excel', extensie: 'xls' },
  [`${kantoor}.spreadsheetml.sheet`]: { naam: 'Excel', extensie: 'xlsx' },
  [`${kantoor}.presentationml.presentation`]: { naam: 'PowerPoint', extensie: 'pptx' },
  'application/vnd.oasis.opendocument.text': { naam: 'OpenDocument', extensie: 'odt' },
  'application/vnd.oasis.opendocument.spreadsheet': { naam: 'OpenDocument', extensie: 'ods' },
  'application/zip': { naam: 'ZIP', extensie: 'zip' },
  'message/rfc822': { naam: 'E-mail', extensie: 'eml' },
  'image/jpeg': { naam: 'Foto', extensie: 'jpg' },
  'image/png': { naam: 'Afbeelding', extensie: 'png' },
  'image/gif': { naam: 'Afbeelding', extensie: 'gif' },
  'image/tiff': { naam: 'Afbeelding', extensie: 'tif' },
  'image/heic': { naam: 'Foto', extensie: 'heic' },
  'text/plain': { naam: 'Tekst', extensie: 'txt' },
  'text/csv': { naam: 'CSV', extensie: 'csv' },
};

const gewoon = (formaat: string | null) => (formaat ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

const isBekend = (type: string): type is keyof typeof soorten => Object.hasOwn(soorten, type);

/** The media type with which a file may leave: as the register says when it is harmless, else `octet-stream`. */
export function veiligMediatype(formaat: string | null): DownloadMediatype {
  const type = gewoon(formaat);
  return isBekend(type) ? type : 'application/octet-stream';
}

/** What kind of file it is in a word, by media type or else by the end of its name; null when neither tells. */
export function soortBestand(formaat: string | null, bestandsnaam: string | null): string | null {
  const type = gewoon(formaat);
  if (isBekend(type)) return soorten[type].naam;
  const extensie = /\.([a-z0-9]{1,5})$/i
    .exec(bestandsnaam?.trim() ?? '')?.[1]
    ?.toLowerCase()
    .replace('jpeg', 'jpg');
  return Object.values(soorten).find((soort) => soort.extensie === extensie)?.naam ?? null;
}

// Control characters, path separators, what Windows refuses, and marks that turn the reading direction ("gpj.exe").
// oxlint-disable-next-line no-control-regex
const onveilig = /[\u0000-\u001f\u007f-\u009f/\\:*?"<>|\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g;

/** A name under which a file can be saved anywhere: the register's own, cleaned, else made of its title. */
export function veiligeBestandsnaam(bestandsnaam: string | null, titel: string, formaat: string | null): string {
  const schoon = (naam: string) =>
    naam
      .toWellFormed()
      .replace(onveilig, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[. ]+|[. ]+$/g, '');
  const gegeven = inkorten(schoon(bestandsnaam ?? ''));
  if (gegeven) return gegeven;
  const type = gewoon(formaat);
  const extensie = isBekend(type) ? soorten[type].extensie : null;
  const naam = inkorten(schoon(titel)) || teksten.documentZonderNaam;
  return extensie ? `${naam}.${extensie}` : naam;
}

/** At most 120 characters, keeping the ending that says what it is. */
function inkorten(naam: string): string {
  if (naam.length <= 120) return naam;
  const ending = /\.[a-z0-9]{1,5}$/i.exec(naam)?.[0] ?? '';
  // Half a character (an emoji is two) cannot be sent.
  return (
    naam
      .slice(0, 120 - ending.length)
      .replace(/[\ud800-\udbff]$/, '')
      .trim() + ending
  );
}
