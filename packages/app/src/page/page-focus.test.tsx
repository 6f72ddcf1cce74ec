import { cleanup, render, screen } from '@testing-library/react';
import { act } from 'react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { afterEach, expect, it } from 'vitest';
import { PageFocus, usePageHeading } from './page-focus.tsx';

afterEach(cleanup);

function Kop({ titel }: { titel: string }) {
  return (
    <h1 ref={usePageHeading(titel)} tabIndex={-1}>
      {titel}
    </h1>
  );
}

const pages = [
  { path: '/een', element: <Kop titel="Een" /> },
  { path: '/twee', element: <Kop key="twee" titel="Twee" /> },
  { path: '/twee/:stap', element: <Kop key="stap" titel="Stap" /> },
];

function start(pad: string) {
  const router = createMemoryRouter(pages, { initialEntries: [pad] });
  const app = (suffix: string) => (
    <PageFocus>
      <RouterProvider key={suffix} router={router} />
    </PageFocus>
  );
  const { rerender } = render(app('a'));
  return {
    go: (naar: string) => act(() => router.navigate(naar)),
    /** The same page is drawn anew, as when its data has come. */
    redraw: () => rerender(app('b')),
  };
}

it('the first page leaves the focus where the browser begins, and names the tab', () => {
  const { redraw } = start('/een');
  redraw();
  expect(document.activeElement).toBe(document.body);
  expect(document.title).toBe('Een | Eén Loket Gemeente Almelo');
});

it('going to another page moves the focus to its heading', async () => {
  const { go } = start('/een');
  await go('/twee');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Twee' }));
});

it('the heading that replaces a focused one takes its focus over', async () => {
  const { go, redraw } = start('/een');
  await go('/twee');
  redraw();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Twee' }));
});

it('the focus stays where somebody put it', async () => {
  const { go, redraw } = start('/een');
  await go('/twee');
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  redraw();
  expect(document.activeElement).toBe(button);
  button.remove();
});
