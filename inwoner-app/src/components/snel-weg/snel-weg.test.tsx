import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { vertrek } from './vertrek.ts';

const venster = () => ({
  document: { title: 'Zaak', documentElement: { hidden: false } },
  location: { replace: vi.fn() },
  localStorage: { getItem: () => null, setItem: () => undefined, removeItem: vi.fn() },
});

afterEach(() => {
  document.documentElement.hidden = false;
});

it('shows nothing any more before the other site comes, and waits for nobody', () => {
  const uitloggen = vi.fn(() => Promise.reject(new Error('no network')));
  const hier = venster();
  vertrek({ session: { uitloggen } as unknown as Parameters<typeof vertrek>[0]['session'] }, hier);
  expect(hier.document).toEqual({ title: 'Weer', documentElement: { hidden: true } });
  expect(hier.location.replace).toHaveBeenCalledWith('https://www.knmi.nl/nederland-nu/weer/verwachtingen');
  expect(uitloggen).toHaveBeenCalledOnce();
});

it('is on the page for who is in danger, whose name in the tab is neutral; one Escape does nothing', async () => {
  renderApp('/veilig');
  const button = await screen.findByRole('button', { name: 'Snel weg' });
  expect(document.title).toBe('Hulp en contact | Eén Loket Gemeente Almelo');
  expect(button.getAttribute('aria-describedby')).toBeTruthy();
  await userEvent.keyboard('{Escape}');
  expect(document.documentElement.hidden).toBe(false);
});
