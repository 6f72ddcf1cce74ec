import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Section } from './section.tsx';

it('a section is a landmark named by its heading', () => {
  render(
    <Section title="Lopende zaken" headingLevel={3} action={<a href="/zaken">Alle zaken</a>}>
      <p>…</p>
    </Section>,
  );
  expect(screen.getByRole('region', { name: 'Lopende zaken' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 3, name: 'Lopende zaken' })).toBeTruthy();
});
