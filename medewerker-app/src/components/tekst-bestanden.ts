import { answer } from '@loket/app';
import type { TekstBestand } from '@loket/contract';
import type { Api } from '../platform/medewerker-deur.ts';

/** Where the bytes of an image are, for who writes a text. */
export const redactieBestand = (bestandId: string): string => `/api/v1/tekst-bestanden/${bestandId}`;

/** Uploads an image or attachment of a text, as its bytes. */
export const neemTekstBestand = (api: Api, soort: 'afbeelding' | 'bijlage', bestand: File): Promise<TekstBestand> => {
  const bytes = { body: bestand, bodySerializer: (body: File) => body } as unknown as { body?: never };
  return answer(
    api.POST('/tekst-bestanden', {
      params: { query: { soort } },
      headers: { 'Content-Type': 'application/octet-stream', 'X-Bestandsnaam': encodeURIComponent(bestand.name) },
      ...bytes,
    }),
  );
};
