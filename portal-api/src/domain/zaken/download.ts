import { create } from 'content-disposition';
import type { Grant } from '../../access/grant.ts';
import { Refused } from '../../access/policy.ts';
import type { Download } from '../../access/route.ts';
import type { InformatieObject, Registers } from '../../registers/model.ts';
import { veiligeBestandsnaam, veiligMediatype } from './bestanden.ts';

/** The content of a document as it leaves: streamed, saved and not shown, and harmless whatever it holds. */
export async function downloadVan(
  zaken: Registers['zaken'],
  grant: Grant,
  document: InformatieObject,
): Promise<Download> {
  const inhoud = await zaken.inhoud(grant, document);
  if (!inhoud) throw new Refused({ code: 'niet-gevonden' });
  const { bestandsnaam, titel, formaat } = document;
  return {
    stream: inhoud.stream,
    headers: {
      'Content-Type': veiligMediatype(formaat),
      'Content-Disposition': contentDisposition(veiligeBestandsnaam(bestandsnaam, titel, formaat)),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
      ...(inhoud.omvang !== null && { 'Content-Length': String(inhoud.omvang) }),
    },
  };
}

/** RFC 6266: the name in UTF-8, and for old readers one without accents. */
export function contentDisposition(bestandsnaam: string): string {
  const zonderAccenten = bestandsnaam.normalize('NFD').replace(/\p{Diacritic}/gu, '');
  return create(bestandsnaam, { type: 'attachment', fallback: zonderAccenten.replace(/[^\x20-\x7e]/g, '-') });
}
