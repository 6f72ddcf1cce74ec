import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { StatusBadge } from './status-badge.tsx';
import type { StatusKind } from './status-badge.tsx';

const kinds: StatusKind[] = ['ontvangen', 'in_behandeling', 'wacht_op_u', 'beslist', 'afgerond', 'te_laat', 'neutraal'];

it('each status has its word and a shape of its own, so colour is never alone', () => {
  const shapes = kinds.map((kind) => {
    const { container, unmount } = render(<StatusBadge kind={kind} label={kind} />);
    const shape = container.querySelector('svg');
    expect(container.textContent).toBe(kind);
    expect(shape?.getAttribute('aria-hidden')).toBe('true');
    const drawing = shape?.innerHTML;
    unmount();
    return drawing;
  });
  expect(new Set(shapes).size).toBe(kinds.length);
});
