import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Breadcrumb } from './breadcrumb.tsx';
import { Pagination, pagesToShow } from './pagination.tsx';

describe('Breadcrumb', () => {
  it('links to all but this page', () => {
    render(<Breadcrumb label="Kruimelpad" items={[{ label: 'Overzicht', href: '/' }, { label: 'Mijn zaken' }]} />);
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Overzicht']);
    expect(screen.getByText('Mijn zaken').getAttribute('aria-current')).toBe('page');
  });
});

describe('Pagination', () => {
  it.each([
    [1, 3, [1, 2, 3]],
    [1, 9, [1, 2, undefined, 9]],
    [5, 9, [1, undefined, 4, 5, 6, undefined, 9]],
    [4, 12, [1, 2, 3, 4, 5, undefined, 12]],
    [9, 9, [1, undefined, 8, 9]],
  ])('at page %i of %i shows %j', (current, total, expected) => {
    expect(pagesToShow(current, total)).toEqual(expected);
  });

  const texts = {
    label: "Pagina's",
    previousLabel: 'Vorige',
    nextLabel: 'Volgende',
    pageLabel: (page: number) => `Pagina ${page}`,
    hrefFor: (page: number) => `/zaken?pagina=${page}`,
  };

  it('has no previous on the first page and no next on the last', () => {
    const { rerender } = render(<Pagination {...texts} current={1} total={2} />);
    expect(screen.queryByRole('link', { name: 'Vorige' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Volgende' }).getAttribute('href')).toBe('/zaken?pagina=2');
    rerender(<Pagination {...texts} current={2} total={2} />);
    expect(screen.queryByRole('link', { name: 'Volgende' })).toBeNull();
    expect(screen.getByRole('link', { current: 'page' }).getAttribute('aria-label')).toBe('Pagina 2');
  });

  it('is not there when everything fits', () => {
    const { container } = render(<Pagination {...texts} current={1} total={1} />);
    expect(container.childElementCount).toBe(0);
  });
});
