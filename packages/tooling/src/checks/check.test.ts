import { expect, test } from 'vitest';
import { type Check, inWords, runChecks, total } from './check.ts';

const tell = () => {};
const { signal } = new AbortController();

function check(name: string, ok: boolean, rest: Partial<Check> = {}): Check {
  return { name, run: () => Promise.resolve({ ok, output: '' }), ...rest };
}

test('a check whose needs failed is not run and counts as failed; the others go on', async () => {
  let ran = false;
  const e2e = check('e2e', true, {
    needs: ['build'],
    run: () => {
      ran = true;
      return Promise.resolve({ ok: true, output: '' });
    },
  });
  const finished = await runChecks([check('build', false), e2e, check('lint', true)], { lanes: 2, signal, tell });
  expect(ran).toBe(false);
  expect(finished.map((done) => [done.check.name, done.outcome.ok])).toEqual(
    expect.arrayContaining([
      ['build', false],
      ['e2e', false],
      ['lint', true],
    ]),
  );
});

test('no more checks run at a time than there are lanes, and one that runs alone runs alone', async () => {
  let running = 0;
  const seen: string[] = [];
  const counting = (name: string, alone = false): Check => ({
    name,
    alone,
    run: async () => {
      running++;
      await Promise.resolve();
      seen.push(`${name} ${running}`);
      running--;
      return { ok: true, output: '' };
    },
  });
  await runChecks([counting('a'), counting('b'), counting('c'), counting('alone', true)], { lanes: 2, signal, tell });
  expect(Math.max(...seen.map((line) => Number(line.at(-1))))).toBe(2);
  expect(seen.at(-1)).toBe('alone 1');
});

test('a check that breaks is a failure with its message', async () => {
  const broken = check('broken', true, { run: () => Promise.reject(new Error('no such program')) });
  const [done] = await runChecks([broken], { lanes: 1, signal, tell });
  expect(done?.outcome).toEqual({ ok: false, output: 'no such program' });
});

test('the last line sums the tests, and counts a failed check without tests as one failure', () => {
  const done = (outcome: { ok: boolean; counts?: { passed: number; failed: number; skipped: number } }) => {
    return { check: check('x', outcome.ok), seconds: 1, outcome: { output: '', ...outcome } };
  };
  const sum = total([
    done({ ok: true, counts: { passed: 10, failed: 0, skipped: 2 } }),
    done({ ok: false, counts: { passed: 3, failed: 4, skipped: 0 } }),
    done({ ok: false }),
    done({ ok: true }),
  ]);
  expect(inWords(sum)).toBe('13 passed, 5 failed, 2 skipped');
  expect(inWords(total([done({ ok: true })]))).toBe('0 passed, 0 failed');
});
