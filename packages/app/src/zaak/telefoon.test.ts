import { expect, it } from 'vitest';
import { telefoonHref } from './telefoon.ts';

it.each([
  ['0546 - 54 3010', 'tel:0546543010'],
  ['+31 (0)546 54 11 11', 'tel:+310546541111'],
])('%s can be called', (written, href) => {
  expect(telefoonHref(written)).toBe(href);
});
