import type { App } from '@loket/app';
import type { Overzicht } from '@loket/contract';

const KEY = 'loket-laatst-gezien';

/** When somebody last looked, and two numbers. Nothing that says who, or about what. */
export interface LaatstGezien {
  /** ISO 8601, clock of the server. */
  moment: string;
  lopend: number | null;
  vragen: number;
  /** After this moment nobody is logged in any more, and the note is thrown away unread. */
  tot: string;
}

interface Device {
  localStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}

/** The note on this device; undefined when there is none, when it is over, or when the browser keeps nothing. */
export function readLaatstGezien(device: Device, now: Date): LaatstGezien | undefined {
  try {
    const note = JSON.parse(device.localStorage.getItem(KEY) ?? 'null') as LaatstGezien | null;
    if (note && Date.parse(note.tot) > now.getTime()) return note;
    device.localStorage.removeItem(KEY);
    return undefined;
  } catch {
    return undefined;
  }
}

/** Throws the note away. */
export function wisLaatstGezien(device: Device): void {
  try {
    device.localStorage.removeItem(KEY);
  } catch {
    // the browser keeps nothing
  }
}

/**
 * Keeps the note while somebody looks at her own overview, and throws it away when the session ends, when somebody else
 * logs in, and while she acts for another.
 */
export function houdLaatstGezienBij({ context: { queryClient, session } }: App, device: Device): () => void {
  const [SESSIE] = session.query.queryKey;
  const look = () => {
    const sessie = queryClient.getQueryData(session.query.queryKey);
    const overzicht = queryClient.getQueryData<Overzicht>(['overzicht']);
    if (!sessie) return;
    if (!sessie.ingelogd || sessie.namens) return wisLaatstGezien(device);
    if (!overzicht) return;
    const { peilmoment, aantalLopend, aandacht } = overzicht;
    const { uiterlijk } = sessie;
    const note: LaatstGezien = { moment: peilmoment, lopend: aantalLopend, vragen: aandacht.length, tot: uiterlijk };
    try {
      device.localStorage.setItem(KEY, JSON.stringify(note));
    } catch {
      // the browser keeps nothing
    }
  };
  const stopQueries = queryClient.getQueryCache().subscribe(({ type, query: { queryKey, state } }) => {
    const about = queryKey[0] === SESSIE || queryKey[0] === 'overzicht';
    if (type === 'updated' && about && state.status === 'success') look();
  });
  look();
  const stopSession = session.subscribe(() => {
    const { einde, wissel } = session.state();
    if (einde || wissel) wisLaatstGezien(device);
  });
  return () => {
    stopQueries();
    stopSession();
  };
}
