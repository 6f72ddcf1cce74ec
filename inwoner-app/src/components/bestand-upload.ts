const MEESTE_BYTES = 50 * 1024 * 1024;

/** Why a file was not taken; each has its words in the texts. */
export const redenen = [
  'te-groot',
  'leeg',
  'verkeerde-soort',
  'niet-gevraagd',
  'virus',
  'niet-gescand',
  'zaak-gesloten',
  'te-veel',
  'sessie',
  'netwerk',
  'onverwacht',
] as const;
export type Reden = (typeof redenen)[number];

export class UploadFout extends Error {
  readonly reden: Reden;
  constructor(reden: Reden) {
    super(reden);
    this.name = 'UploadFout';
    this.reden = reden;
  }
}

interface Gegeven {
  /** Below `/api/v1`. */
  pad: string;
  bestand: File;
  csrfToken: string;
  onVoortgang: (deel: number) => void;
}

/** Uploads one file with its progress, which `fetch` cannot tell. Rejects with an `UploadFout`. */
export function upload<Genomen>({ pad, bestand, csrfToken, onVoortgang }: Gegeven): Promise<Genomen> {
  if (bestand.size > MEESTE_BYTES) return Promise.reject(new UploadFout('te-groot'));
  if (bestand.size === 0) return Promise.reject(new UploadFout('leeg'));
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1${pad}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-CSRF-Token', csrfToken);
    request.setRequestHeader('X-Bestandsnaam', encodeURIComponent(bestand.name));
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onVoortgang(total > 0 ? loaded / total : 0));
    request.addEventListener('error', () => reject(new UploadFout('netwerk')));
    request.addEventListener('load', () => {
      if (request.status === 201) resolve(request.response as Genomen);
      else reject(new UploadFout(redenVan(request.status, request.response)));
    });
    request.send(bestand);
  });
}

function redenVan(status: number, problem: unknown): Reden {
  const { code, invalidParams } = (problem ?? {}) as { code?: string; invalidParams?: { code: string }[] };
  const gezegd = invalidParams?.[0]?.code ?? code;
  const bekend = redenen.find((reden) => reden === gezegd);
  return bekend ?? (status === 401 ? 'sessie' : 'onverwacht');
}
