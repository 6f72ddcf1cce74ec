import { Anchor } from '../link/link-context.tsx';
import { Icon } from '../icon/icon.tsx';
import { IconChevronLeft, IconChevronRight } from '../icon/icons.ts';

export interface PaginationProps {
  /** Name of the landmark ("Pagina's"). */
  label: string;
  /** From 1. */
  current: number;
  total: number;
  hrefFor: (page: number) => string;
  previousLabel: string;
  nextLabel: string;
  /** Words of one page for screen readers ("Pagina 3"). */
  pageLabel: (page: number) => string;
}

/** The pages to show: first, last, and the neighbours of this one; `undefined` is a gap. */
export function pagesToShow(current: number, total: number): (number | undefined)[] {
  const wanted = [1, current - 1, current, current + 1, total].filter((page) => page >= 1 && page <= total);
  const pages = [...new Set(wanted)].toSorted((a, b) => a - b);
  return pages.flatMap((page, index) => {
    const before = pages[index - 1] ?? 0;
    if (page - before === 2) return [page - 1, page];
    return page - before > 2 ? [undefined, page] : [page];
  });
}

/** Links to the pages of a long list. Shows nothing when there is one page. */
export function Pagination(props: PaginationProps) {
  const { label, current, total, hrefFor, previousLabel, nextLabel, pageLabel } = props;
  if (total <= 1) return null;
  return (
    <nav aria-label={label} className="loket-pagination">
      {current > 1 && (
        <Anchor href={hrefFor(current - 1)} rel="prev" className="loket-pagination__step">
          <Icon as={IconChevronLeft} />
          {previousLabel}
        </Anchor>
      )}
      <ol className="loket-pagination__pages">
        {pagesToShow(current, total).map((page, index) => (
          <li key={index}>
            {page === undefined ? (
              <span className="loket-pagination__gap" aria-hidden="true">
                …
              </span>
            ) : (
              <Anchor
                href={hrefFor(page)}
                className="loket-pagination__page"
                aria-label={pageLabel(page)}
                aria-current={page === current ? 'page' : undefined}
              >
                {page}
              </Anchor>
            )}
          </li>
        ))}
      </ol>
      {current < total && (
        <Anchor href={hrefFor(current + 1)} rel="next" className="loket-pagination__step">
          {nextLabel}
          <Icon as={IconChevronRight} />
        </Anchor>
      )}
    </nav>
  );
}
