import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHub, type HubOptions } from './hub.ts';

let living: Map<string, Set<string>>;
beforeEach(() => {
  vi.useFakeTimers();
  living = new Map([
    ['s1', new Set(['me'])],
    ['s2', new Set(['her'])],
  ]);
});
afterEach(() => {
  vi.useRealTimers();
});

const hubWith = (options: Partial<HubOptions> = {}) =>
  createHub({ look: async () => living, onError: () => undefined, beatMs: 1000, ...options });

const listener = (session: string, ...subjects: string[]) => ({ session, subjects: new Set(subjects) });

const read = (stream: NodeJS.ReadableStream | null) => String(stream?.read() ?? '');

describe('the streams of this process', () => {
  it('tell topics to whom they concern, and nobody else', () => {
    const hub = hubWith();
    const mine = hub.open(listener('s1', 'me'));
    const hers = hub.open(listener('s2', 'her'));
    expect(read(mine)).toMatch(/^retry: 2000\nid: \d+\nevent: begin\n/);
    read(hers);
    hub.tell({ news: [{ subject: 'me', topics: ['zaken'] }] });
    expect(read(mine)).toMatch(/^id: \d+\nevent: nieuws\ndata: {"topics":\["zaken"]}\n\n$/);
    expect(read(hers)).toBe('');
    hub.close();
  });

  it('follow a session in which somebody now acts for somebody else', async () => {
    const hub = hubWith();
    const stream = hub.open(listener('s1', 'father'));
    read(stream);
    hub.tell({ changed: ['s1'] });
    await vi.advanceTimersByTimeAsync(0);
    hub.tell({ news: [{ subject: 'father', topics: ['zaken'] }] });
    expect(read(stream)).toBe('');
    hub.tell({ news: [{ subject: 'me', topics: ['taken'] }] });
    expect(read(stream)).toContain('"taken"');
    hub.close();
  });

  it('beat, and end with their session: at once when told, else at the next beat', async () => {
    const hub = hubWith();
    const [one, two] = [hub.open(listener('s1')), hub.open(listener('s2'))];
    read(one);
    read(two);
    await vi.advanceTimersByTimeAsync(1000);
    expect(read(one)).toContain('event: hartslag');
    hub.tell({ ended: ['s1'] });
    expect(read(one)).toContain('event: einde');
    living.delete('s2');
    await vi.advanceTimersByTimeAsync(1000);
    expect(read(two)).toContain('event: einde');
    expect(hub.size).toBe(0);
    hub.close();
  });

  it('send nobody away when the sessions cannot be asked', async () => {
    const errors: unknown[] = [];
    const hub = hubWith({ look: () => Promise.reject(new Error('no database')), onError: (e) => errors.push(e) });
    hub.open(listener('s1'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(hub.size).toBe(1);
    expect(errors).toHaveLength(1);
    hub.close();
  });

  it('are limited for each session, and begun anew after a while', async () => {
    const hub = hubWith({ perSession: 2, longestMs: 1500 });
    const first = hub.open(listener('s1'));
    hub.open(listener('s1'));
    expect(hub.open(listener('s1'))).toBeNull();
    expect(hub.open(listener('s2'))).not.toBeNull();
    await vi.advanceTimersByTimeAsync(2000);
    expect(read(first)).toContain('event: herbegin');
    expect(hub.size).toBe(0);
    hub.close();
  });

  it('let go of a reader who does not read', () => {
    const hub = hubWith();
    hub.open(listener('s1', 'me'));
    for (let n = 0; n < 3000; n++) hub.tell({ news: [{ subject: 'me', topics: ['zaken'] }] });
    expect(hub.size).toBeLessThanOrEqual(1);
    hub.close();
  });
});
