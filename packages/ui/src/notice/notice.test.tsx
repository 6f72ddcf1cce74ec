import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { EmptyState } from './empty-state.tsx';
import { Notice } from './notice.tsx';
import { Standing } from './standing.tsx';

it('a notice is quiet unless it is told to speak', () => {
  const { rerender } = render(
    <Notice kind="error" title="Wij kunnen uw zaken niet ophalen">
      Uw gegevens zijn veilig.
    </Notice>,
  );
  expect(screen.queryByRole('alert')).toBeNull();
  rerender(<Notice kind="error" title="Wij kunnen uw zaken niet ophalen" live="assertive" />);
  expect(screen.getByRole('alert', { name: 'Wij kunnen uw zaken niet ophalen' })).toBeTruthy();
  rerender(<Notice kind="info" title="Bewaard" live="polite" />);
  expect(screen.getByRole('status', { name: 'Bewaard' })).toBeTruthy();
});

it('a notice is a heading only when it has a place in the outline', () => {
  const { rerender } = render(<Notice kind="info" title="Let op" />);
  expect(screen.queryByRole('heading')).toBeNull();
  rerender(<Notice kind="info" title="Let op" headingLevel={2} />);
  expect(screen.getByRole('heading', { level: 2, name: 'Let op' })).toBeTruthy();
});

it('an empty place says what will come and how', () => {
  render(
    <EmptyState title="U hebt nog geen zaken" actions={<a href="/aanvragen">Regel iets</a>}>
      Als u iets aanvraagt, ziet u het hier.
    </EmptyState>,
  );
  expect(screen.getByRole('heading', { level: 3 })).toBeTruthy();
  expect(screen.getByText('Als u iets aanvraagt, ziet u het hier.')).toBeTruthy();
  expect(screen.getByRole('link')).toBeTruthy();
});

it('where a case stands is one sentence, before all else', () => {
  const { container } = render(<Standing text="Wij onderzoeken uw melding." aside={<p>12 dagen</p>} />);
  expect(container.textContent).toBe('Wij onderzoeken uw melding.12 dagen');
});
