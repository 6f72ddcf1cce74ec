const SLEUTEL = 'loket-browsermelding';

/** What can be done with notices of the browser on this device. */
export type BrowserStand = 'kan-niet' | 'geweigerd' | 'uit' | 'aan';

/** Whether this device shows notices of ours: asked for, allowed and not switched off since. */
export function browserStand(): BrowserStand {
  if (typeof Notification === 'undefined') return 'kan-niet';
  if (Notification.permission === 'denied') return 'geweigerd';
  return Notification.permission === 'granted' && bewaard() ? 'aan' : 'uit';
}

/** Asks the browser, so only ever when somebody presses the button for it. */
export async function zetAan(): Promise<BrowserStand> {
  if (typeof Notification === 'undefined') return 'kan-niet';
  if ((await Notification.requestPermission()) === 'granted') bewaar(true);
  return browserStand();
}

/** Shows nothing any more on this device. */
export function zetUit(): BrowserStand {
  bewaar(false);
  return browserStand();
}

/**
 * Shows that there is something new, while nobody looks at the portal; one notice however many tabs are open. It says
 * no more than that: it lies on a screen that others see.
 */
export function toonBrowsermelding(titel: string, onClick: () => void): void {
  if (document.visibilityState === 'visible' || browserStand() !== 'aan') return;
  try {
    const melding = new Notification(titel, { tag: SLEUTEL });
    melding.addEventListener('click', () => {
      window.focus();
      onClick();
      melding.close();
    });
  } catch {
    // Some phones only let a service worker show them.
  }
}

function bewaard(): boolean {
  try {
    return localStorage.getItem(SLEUTEL) === 'aan';
  } catch {
    return false;
  }
}

function bewaar(aan: boolean): void {
  try {
    if (aan) localStorage.setItem(SLEUTEL, 'aan');
    else localStorage.removeItem(SLEUTEL);
  } catch {
    // Where nothing may be kept, nothing is shown either.
  }
}
