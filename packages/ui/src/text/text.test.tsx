import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Heading } from './heading.tsx';
import { Lead, Text } from './text.tsx';

it('a heading keeps its place in the outline whatever it looks like', () => {
  render(
    <Heading level={2} looksLike={4}>
      Stappen
    </Heading>,
  );
  expect(screen.getByRole('heading', { level: 2 }).className).toContain('level-4');
});

it('paragraphs carry their attributes', () => {
  render(
    <>
      <Lead id="inleiding">Welkom</Lead>
      <Text tone="muted" id="uitleg">
        Klein
      </Text>
    </>,
  );
  expect(document.getElementById('inleiding')?.className).toContain('nl-paragraph--lead');
  expect(document.getElementById('uitleg')?.className).toContain('loket-text--muted');
});
