import { useApp } from '@loket/app';
import { useAnnouncer } from '@loket/ui';
import { useState } from 'react';
import { upload, UploadFout } from '../bestand-upload.ts';
import type { Reden } from '../bestand-upload.ts';

/** A file that is on its way, or was refused. */
export interface Onderweg {
  sleutel: string;
  naam: string;
  /** From 0 to 1; absent when it was refused. */
  deel?: number;
  reden?: Reden;
}

interface UploadsProps<Genomen> {
  /** Where they go, below `/api/v1`. */
  pad: string;
  /** One was taken. Throws an `UploadFout` when it cannot be used after all. */
  onGenomen: (genomen: Genomen) => void | Promise<void>;
  /** What is said of one that was taken. */
  gezegd: (genomen: Genomen) => string;
  foutTekst: (reden: Reden) => string;
  /** One upload more (1) or less (-1) is going on. */
  onBezig?: (delta: 1 | -1) => void;
}

/** Uploads files, each by itself with its progress; what was refused stays to be read until others are chosen. */
export function useUploads<Genomen>({ pad, onGenomen, gezegd, foutTekst, onBezig }: UploadsProps<Genomen>) {
  const { session } = useApp();
  const announce = useAnnouncer();
  const [onderweg, setOnderweg] = useState<Onderweg[]>([]);
  const wijzig = (sleutel: string, nieuw: Partial<Onderweg> | null) =>
    setOnderweg((alle) =>
      alle.flatMap((een) => (een.sleutel !== sleutel ? [een] : nieuw === null ? [] : [{ ...een, ...nieuw }])),
    );
  const neem = async (bestand: File) => {
    const sleutel = crypto.randomUUID();
    const { name: naam } = bestand;
    setOnderweg((alle) => [...alle, { sleutel, naam, deel: 0 }]);
    onBezig?.(1);
    try {
      const csrfToken = session.csrfToken() ?? '';
      const genomen = await upload<Genomen>({
        pad,
        bestand,
        csrfToken,
        onVoortgang: (deel) => wijzig(sleutel, { deel }),
      });
      await onGenomen(genomen);
      wijzig(sleutel, null);
      announce(gezegd(genomen));
    } catch (error) {
      const reden = error instanceof UploadFout ? error.reden : 'onverwacht';
      if (reden === 'sessie') void session.ask().catch(() => undefined);
      setOnderweg((alle) => alle.map((een) => (een.sleutel === sleutel ? { sleutel, naam, reden } : een)));
      announce(`${naam}: ${foutTekst(reden)}`, 'assertive');
    } finally {
      onBezig?.(-1);
    }
  };
  return {
    onderweg,
    kies(bestanden: readonly File[]) {
      setOnderweg((alle) => alle.filter(({ reden }) => reden === undefined));
      for (const bestand of bestanden) void neem(bestand);
    },
  };
}
