import type { RijkeTekst as Tekst } from '@loket/contract';
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RijkeTekst } from './rijke-tekst.tsx';

const id = '6f7c1f0e-3d3c-4f0a-9a43-1c6a2f1b7f10';
const toon = (...content: unknown[]) =>
  render(
    <RijkeTekst
      tekst={{ type: 'doc', content } as Tekst}
      adresVan={(bestand) => `/beeld/${bestand}`}
      kaderNamen={{ uitleg: 'Uitleg', tip: 'Tip', 'let-op': 'Let op' }}
      kopNiveau={3}
    />,
  );
const alinea = (text: string, ...marks: object[]) => ({ type: 'paragraph', content: [{ type: 'text', text, marks }] });

it('is drawn as elements, with headings that fit under those of the page', () => {
  toon(
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Stappen' }] },
    alinea('Lees dit', { type: 'bold' }, { type: 'link', attrs: { href: '/paginas/1' } }),
    { type: 'orderedList', content: [{ type: 'listItem', content: [alinea('Eerst')] }] },
    { type: 'afbeelding', attrs: { bestandId: id, alt: 'Het stadhuis', bijschrift: 'In de zomer' } },
    { type: 'kader', attrs: { soort: 'let-op' }, content: [alinea('Bel direct')] },
  );
  expect(screen.getByRole('heading', { level: 3, name: 'Stappen' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Lees dit' }).getAttribute('href')).toBe('/paginas/1');
  expect(screen.getByRole('listitem').textContent).toBe('Eerst');
  expect(screen.getByRole('img', { name: 'Het stadhuis' }).getAttribute('src')).toBe(`/beeld/${id}`);
  expect(screen.getByText('In de zomer')).toBeTruthy();
  expect(within(screen.getByRole('note')).getByText('Let op')).toBeTruthy();
});

it('shows words as words, and nothing of what it does not know', () => {
  const { container } = toon(alinea('<img src=x onerror=alert(1)>'), {
    type: 'html',
    content: [{ type: 'text', text: 'weg' }],
  });
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toBe('<img src=x onerror=alert(1)>');
});

it('a wide table scrolls by itself, also by keyboard, and has a name', () => {
  const cel = (type: string, text: string) => ({ type, content: [alinea(text)] });
  toon({
    type: 'table',
    content: [
      { type: 'tableRow', content: [cel('tableHeader', 'Aanvraag'), cel('tableHeader', 'Termijn')] },
      { type: 'tableRow', content: [cel('tableCell', 'Wmo'), cel('tableCell', '6 weken')] },
    ],
  });
  expect(screen.getByRole('region', { name: 'Aanvraag, Termijn' }).tabIndex).toBe(0);
  expect(screen.getByRole('columnheader', { name: 'Termijn' })).toBeTruthy();
});
