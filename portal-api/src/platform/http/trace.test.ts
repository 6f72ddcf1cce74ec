import { describe, expect, it } from 'vitest';
import { readTrace, traceparent } from './trace.ts';

const given = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

describe('a trace', () => {
  it('goes on from the caller', () => {
    const trace = readTrace(given);
    expect(trace).toMatchObject({ traceId: '4bf92f3577b34da6a3ce929d0e0e4736', parentSpanId: '00f067aa0ba902b7' });
    expect(traceparent(trace)).toBe(`00-${trace.traceId}-${trace.spanId}-01`);
  });

  it.each([undefined, '', 'x', `${given}x`, given.toUpperCase(), `00-${'0'.repeat(32)}-${'0'.repeat(16)}-01`])(
    'begins here with %s',
    (header) => {
      const { traceId, parentSpanId } = readTrace(header);
      expect(traceId).toMatch(/^[0-9a-f]{32}$/);
      expect(parentSpanId).toBeNull();
    },
  );

  it('does not carry a number of a person', () => {
    expect(readTrace(`00-${'999990019'.padEnd(32, '1')}-${'1'.repeat(16)}-01`).traceId).not.toContain('999990019');
  });
});
