const kantoor = 'application/vnd.openxmlformats-officedocument';

/**
 * The media types with which a document may leave: a browser runs none of them. Whatever a register says of a file,
 * anything else, and above all what can act (HTML, SVG, XML, script), leaves as `application/octet-stream`.
 */
export const downloadMediatypen = [
  'application/octet-stream',
  'application/pdf',
  'application/msword',
  `${kantoor}.wordprocessingml.document`,
  'application/vnd.ms-excel',
  `${kantoor}.spreadsheetml.sheet`,
  `${kantoor}.presentationml.presentation`,
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/zip',
  'message/rfc822',
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/tiff',
  'image/heic',
  'text/plain',
  'text/csv',
] as const;
export type DownloadMediatype = (typeof downloadMediatypen)[number];
