import { clsx } from 'clsx';
import { Icon } from '../icon/icon.tsx';
import { IconCheck } from '../icon/icons.ts';
import { Anchor } from '../link/link-context.tsx';

export interface FilterLinksProps {
  /** Name of the group ("Voor wie"). */
  label: string;
  /** Each leads to the page with this choice made, or undone when it is on. */
  options: { value: string; label: string; count?: number; href: string; on: boolean }[];
}

/** Choices as links: they also work without JavaScript, and can be opened beside the page. */
export function FilterLinks({ label, options }: FilterLinksProps) {
  return (
    <ul aria-label={label} className="loket-filters loket-filters--links">
      {options.map(({ value, label: name, count, href, on }) => (
        <li key={value}>
          <Anchor
            href={href}
            aria-current={on ? 'true' : undefined}
            className={clsx('loket-filter', on && 'loket-filter--pressed')}
          >
            {on && <Icon as={IconCheck} size="s" />}
            {name}
            {count !== undefined && <span className="loket-filter__count">{count}</span>}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}
