import { describe, expect, it } from 'vitest';
import { SourceFailed } from '../sourced.ts';
import { createLogger } from './logger.ts';

function logged(write: (log: ReturnType<typeof createLogger>) => void): Record<string, unknown> {
  const lines: string[] = [];
  write(createLogger('debug', { write: (line) => void lines.push(line) }));
  return JSON.parse(lines.join('')) as Record<string, unknown>;
}

const bsn = '999990019';

describe('the log', () => {
  it('lets only known facts through', () => {
    const line = logged((log) =>
      log.info({ door: 'inwoner', status: 200, bsn, naam: 'Brinke', body: { bsn }, headers: {} }, 'answered'),
    );
    expect(Object.keys(line).sort()).toEqual(['door', 'level', 'msg', 'status', 'time']);
  });

  it('masks numbers of people, also with dots or spaces, and keeps dates', () => {
    const line = logged((log) =>
      log.warn({ hint: `no ${bsn}, 9999.90.019, 0546 - 541111`, failingSince: new Date(0) }, `about ${bsn}`),
    );
    expect(JSON.stringify(line)).not.toMatch(/999990019|9999\.90/);
    expect(line.failingSince).toBe('1970-01-01T00:00:00.000Z');
  });

  it('cuts queries off addresses', () => {
    const line = logged((log) => log.warn({ hint: `https://x.example/partijen?bsn=12&naam=Brinke next` }, 'x'));
    expect(line.hint).toBe('https://x.example/partijen?… next');
  });

  it('shows kind, code and place of an error, and not the words of libraries', () => {
    const error = Object.assign(new Error(`Invalid value ${bsn} for Brinke`), { code: 'P2000' });
    const line = logged((log) => log.error({ error: new Error('outer Brinke', { cause: error }) }, 'x'));
    expect(line.error).toMatchObject({ name: 'Error', cause: { code: 'P2000' } });
    expect(JSON.stringify(line)).not.toMatch(/Brinke|999990019/);
    expect((line.error as { frames: string[] }).frames[0]).toContain('logger.test.ts');
  });

  it('shows which source failed and how', () => {
    const failure = { source: 'openzaak', kind: 'zaken', failure: 'timeout', since: new Date(0) } as const;
    const line = logged((log) => log.warn({ error: new SourceFailed(failure) }, 'x'));
    expect(line.error).toMatchObject({ message: 'openzaak (zaken): timeout' });
  });

  it('shows of refused parameters the name and the rule, never the value', () => {
    const line = logged((log) =>
      log.warn(
        { invalidParams: [{ name: 'rol.inpBsn', code: 'invalid', reason: `${bsn} is wrong`, value: bsn }] },
        'x',
      ),
    );
    expect(line.invalidParams).toEqual([{ name: 'rol.inpBsn', code: 'invalid' }]);
  });
});
