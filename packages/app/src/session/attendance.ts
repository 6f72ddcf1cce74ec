/** How long after the last touch somebody still counts as being at the keyboard. */
const THERE_MS = 15_000;

const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/**
 * Whether somebody is at the keyboard. What a page asks by itself (something changed, it woke up) must not keep a session
 * alive that nobody uses; such calls say so. Opening a page counts as being there.
 */
export function watchAttendance(place: Pick<Window, 'addEventListener'>): () => boolean {
  let last = Date.now();
  const seen = () => (last = Date.now());
  for (const sign of signs) place.addEventListener(sign, seen, { capture: true, passive: true });
  place.addEventListener('pageshow', seen);
  return () => Date.now() - last < THERE_MS;
}
