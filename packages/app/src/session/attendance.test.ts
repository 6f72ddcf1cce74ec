import { expect, it, vi } from 'vitest';
import { watchAttendance } from './attendance.ts';

it('somebody is there after opening, touching or typing, and not when the page is left alone', () => {
  vi.useFakeTimers();
  const isThere = watchAttendance(window);
  expect(isThere()).toBe(true);
  vi.advanceTimersByTime(20_000);
  expect(isThere()).toBe(false);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
  expect(isThere()).toBe(true);
  vi.useRealTimers();
});
