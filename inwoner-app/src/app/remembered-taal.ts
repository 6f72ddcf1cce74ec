import { isTaal } from '@loket/app/taal';
import type { Taal } from '@loket/app/taal';

const KEY = 'loket-taal';

interface Device {
  localStorage: Pick<Storage, 'getItem' | 'setItem'>;
}

/** The language chosen before on this device; Dutch when none was, or when the browser keeps nothing. */
export function readTaal(device: Device): Taal {
  try {
    const taal = device.localStorage.getItem(KEY);
    return isTaal(taal) ? taal : 'nl';
  } catch {
    return 'nl';
  }
}

export function writeTaal(device: Device, taal: Taal): void {
  try {
    device.localStorage.setItem(KEY, taal);
  } catch {
    // the browser keeps nothing: the choice lasts as long as the page
  }
}
