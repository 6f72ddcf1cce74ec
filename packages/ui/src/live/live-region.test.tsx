import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { AnnouncerProvider, useAnnouncer } from './live-region.tsx';

function Results() {
  const announce = useAnnouncer();
  return (
    <>
      <button type="button" onClick={() => announce('12 zaken')}>
        zoek
      </button>
      <button type="button" onClick={() => announce('U wordt uitgelogd', 'assertive')}>
        stop
      </button>
    </>
  );
}

it('says a message, and says it again when it comes again', async () => {
  render(
    <AnnouncerProvider>
      <Results />
    </AnnouncerProvider>,
  );
  expect(screen.getByRole('status').textContent).toBe('');
  await userEvent.click(screen.getByText('zoek'));
  const first = screen.getByRole('status').firstElementChild;
  expect(first?.textContent).toBe('12 zaken');
  await userEvent.click(screen.getByText('zoek'));
  expect(screen.getByRole('status').firstElementChild).not.toBe(first);
  await userEvent.click(screen.getByText('stop'));
  expect(screen.getByRole('alert').textContent).toBe('U wordt uitgelogd');
});
