import { expect, it } from 'vitest';
import { passesElevenTest } from './eleven-test.ts';

it.each(['999970021', '900222086', '123456782'])('takes %s', (bsn) => expect(passesElevenTest(bsn)).toBe(true));
it.each(['999970022', '000000000', '12345678', '1234567890', 'abcdefghi'])('refuses %s', (bsn) =>
  expect(passesElevenTest(bsn)).toBe(false),
);
