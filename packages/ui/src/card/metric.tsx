import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Anchor } from '../link/link-context.tsx';
import { Icon } from '../icon/icon.tsx';
import type { IconType } from '../icon/icon.tsx';

export interface MetricProps {
  label: string;
  value: ReactNode;
  sub?: ReactNode;
  icon?: IconType;
  href?: string;
}

/** One number with its name. */
export function Metric({ label, value, sub, icon, href }: MetricProps) {
  return (
    <div className={clsx('loket-metric', href !== undefined && 'loket-card--link')}>
      {icon && (
        <span className="loket-card__icon">
          <Icon as={icon} />
        </span>
      )}
      <p className="loket-metric__words">
        <span className="loket-metric__value">{value}</span>{' '}
        {href === undefined ? (
          <span className="loket-metric__label">{label}</span>
        ) : (
          <Anchor href={href} className="loket-metric__label loket-card__link">
            {label}
          </Anchor>
        )}
        {sub && <span className="loket-metric__sub"> {sub}</span>}
      </p>
    </div>
  );
}
