import { expect, it } from 'vitest';
import { gewoon, readWeergave, showWeergave, writeWeergave } from './weergave.ts';

const deviceWith = (kept: Map<string, string>) => ({
  localStorage: {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  },
});

it('remembers on the device how somebody reads, and shows it', () => {
  const device = deviceWith(new Map());
  expect(readWeergave(device)).toEqual(gewoon);
  writeWeergave(device, { ...gewoon, tekst: '200', contrast: 'hoog' });
  const html = { dataset: {} as DOMStringMap };
  showWeergave(html, readWeergave(device));
  expect(html.dataset).toEqual({ tekst: '200', contrast: 'hoog', beweging: 'gewoon' });
});

it('does without a device that keeps nothing, and without choices that are not there any more', () => {
  const closed = {
    localStorage: {
      getItem: () => {
        throw new Error('closed');
      },
      setItem: () => {
        throw new Error('closed');
      },
    },
  };
  writeWeergave(closed, gewoon);
  expect(readWeergave(closed)).toEqual(gewoon);
  expect(readWeergave(deviceWith(new Map([['loket-weergave', '{"tekst":"900","contrast":1}']])))).toEqual(gewoon);
});
