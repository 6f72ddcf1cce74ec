import type { Icon as TablerIcon } from '@tabler/icons-react';
import { clsx } from 'clsx';

export type IconType = TablerIcon;

export interface IconProps {
  as: IconType;
  /** Words for screen readers. Leave out when a word stands beside the icon: then it is decoration. */
  label?: string;
  size?: 's' | 'm' | 'l';
  className?: string;
}

/** An icon as tall as the text around it (`m`), hidden from screen readers unless it has a label. */
export function Icon({ as: Drawing, label, size = 'm', className }: IconProps) {
  const words = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const);
  return (
    <Drawing
      className={clsx('loket-icon', `loket-icon--${size}`, className)}
      stroke={1.75}
      focusable="false"
      {...words}
    />
  );
}
