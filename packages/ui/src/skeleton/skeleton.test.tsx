import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SkeletonCards, SkeletonPage, SkeletonRows, SkeletonText, SkeletonTimeline } from './skeleton.tsx';

it.each([
  ['cards', <SkeletonCards key="c" label="Uw zaken komen eraan" count={2} />],
  ['text', <SkeletonText key="t" label="Uw zaken komen eraan" />],
  ['timeline', <SkeletonTimeline key="l" label="Uw zaken komen eraan" />],
  ['rows', <SkeletonRows key="r" label="Uw zaken komen eraan" />],
  ['page', <SkeletonPage key="p" label="Uw zaken komen eraan" />],
])('waiting for %s is said once and its shapes are not read', (_name, skeleton) => {
  render(skeleton);
  const status = screen.getByRole('status');
  expect(status.textContent).toBe('Uw zaken komen eraan');
  for (const bone of status.querySelectorAll('.loket-bone')) expect(bone.closest('[aria-hidden="true"]')).toBeTruthy();
});
