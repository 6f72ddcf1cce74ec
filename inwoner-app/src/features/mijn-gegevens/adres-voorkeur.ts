const SLEUTEL = 'loket-adres-verbergen';

/** Whether this device hides the address until it is asked for. Says nothing about where somebody lives. */
export function leesVoorkeur(): boolean {
  try {
    return localStorage.getItem(SLEUTEL) === 'ja';
  } catch {
    return false;
  }
}

/** Remembers it on this device; a device that keeps nothing asks again next time. */
export function bewaarVoorkeur(verbergen: boolean): void {
  try {
    if (verbergen) localStorage.setItem(SLEUTEL, 'ja');
    else localStorage.removeItem(SLEUTEL);
  } catch {
    // private mode
  }
}
