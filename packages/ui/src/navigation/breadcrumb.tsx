import { Anchor } from '../link/link-context.tsx';
import { Icon } from '../icon/icon.tsx';
import { IconChevronRight } from '../icon/icons.ts';

export interface BreadcrumbProps {
  /** Name of the landmark ("Kruimelpad"). */
  label: string;
  /** The last one is this page and has no link. */
  items: { label: string; href?: string }[];
}

/** Where this page stands. On a phone only the step back is shown. */
export function Breadcrumb({ label, items }: BreadcrumbProps) {
  const lastLink = items.findLastIndex((item) => item.href !== undefined);
  return (
    <nav aria-label={label} className="loket-breadcrumb">
      <ol className="loket-breadcrumb__list">
        {items.map((item, index) => (
          <li
            key={index}
            className={`loket-breadcrumb__item${index === lastLink ? ' loket-breadcrumb__item--back' : ''}`}
          >
            {index > 0 && <Icon as={IconChevronRight} size="s" className="loket-breadcrumb__separator" />}
            {item.href === undefined ? (
              <span aria-current="page">{item.label}</span>
            ) : (
              <Anchor href={item.href} className="nl-link loket-breadcrumb__link">
                {item.label}
              </Anchor>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
