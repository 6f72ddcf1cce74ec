/** Whether this key may do it once more; counted per process, and forgotten when its time is over. */
export type Counter = (key: string, now: Date) => boolean;

/** Keeps no more keys than this: who sends from so many addresses at once gets through, the memory stays small. */
const MOST_KEYS = 10_000;

/** Counts what one key does within a time. */
export function createCounter({ most, windowMs }: { most: number; windowMs: number }): Counter {
  const moments = new Map<string, number[]>();
  return (key, now) => {
    const since = now.getTime() - windowMs;
    const recent = (moments.get(key) ?? []).filter((moment) => moment > since);
    if (recent.length >= most) return false;
    moments.delete(key);
    moments.set(key, [...recent, now.getTime()]);
    const oldest = moments.keys().next().value;
    if (moments.size > MOST_KEYS && oldest !== undefined) moments.delete(oldest);
    return true;
  };
}
