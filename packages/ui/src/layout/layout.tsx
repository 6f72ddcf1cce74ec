import { clsx } from 'clsx';
import type { ElementType, ReactNode } from 'react';

export type Gap = 'none' | 'xs' | 's' | 'm' | 'l' | 'xl';

interface LayoutProps {
  as?: ElementType;
  gap?: Gap;
  className?: string;
  id?: string;
  children: ReactNode;
}

/** Children under one another with equal room between them. */
export function Stack({ as: Tag = 'div', gap = 'm', className, ...props }: LayoutProps) {
  return <Tag {...props} className={clsx('loket-stack', `loket-gap--${gap}`, className)} />;
}

export type ClusterProps = LayoutProps & {
  justify?: 'start' | 'between' | 'end';
  align?: 'center' | 'start' | 'baseline';
};

/** Children beside one another, wrapping when there is no room. */
export function Cluster({
  as: Tag = 'div',
  gap = 's',
  justify = 'start',
  align = 'center',
  className,
  ...props
}: ClusterProps) {
  const look = [`loket-gap--${gap}`, `loket-cluster--justify-${justify}`, `loket-cluster--align-${align}`];
  return <Tag {...props} className={clsx('loket-cluster', look, className)} />;
}

export type GridProps = LayoutProps & {
  /** Least width of a column: s 14rem, m 18rem, l 24rem. */
  min?: 's' | 'm' | 'l';
};

/** Equal columns, as many as fit. */
export function Grid({ as: Tag = 'div', gap = 'm', min = 'm', className, ...props }: GridProps) {
  return <Tag {...props} className={clsx('loket-grid', `loket-grid--${min}`, `loket-gap--${gap}`, className)} />;
}

/** A wide column with a narrow one beside it on a desk, under it on a phone. */
export function Split({ main, aside, className }: { main: ReactNode; aside: ReactNode; className?: string }) {
  return (
    <div className={clsx('loket-split', className)}>
      <div className="loket-split__main">{main}</div>
      <div className="loket-split__aside">{aside}</div>
    </div>
  );
}
