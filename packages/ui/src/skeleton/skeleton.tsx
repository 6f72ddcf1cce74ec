import type { ReactNode } from 'react';
import { VisuallyHidden } from '../text/visually-hidden.tsx';

/** A grey block with the shape of what comes. */
function Bone({ shape }: { shape: string }) {
  return <span className={`loket-bone loket-bone--${shape}`} />;
}

/** The label is said once by screen readers; the shapes are hidden from them. */
function Waiting({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  return (
    <div role="status" className="loket-skeleton">
      <VisuallyHidden>{label}</VisuallyHidden>
      <div aria-hidden="true" className={className}>
        {children}
      </div>
    </div>
  );
}

const times = (count: number, render: (index: number) => ReactNode): ReactNode[] =>
  Array.from({ length: count }, (_, index) => render(index));

/** Cards on their way. */
export function SkeletonCards({ count = 3, label }: { count?: number; label: string }) {
  return (
    <Waiting label={label} className="loket-card-list">
      {times(count, (index) => (
        <div key={index} className="loket-card">
          <div className="loket-card__body loket-skeleton__lines">
            <Bone shape="title" />
            <Bone shape="line" />
            <Bone shape="short" />
          </div>
        </div>
      ))}
    </Waiting>
  );
}

/** Lines of text on their way. */
export function SkeletonText({ lines = 3, label }: { lines?: number; label: string }) {
  return (
    <Waiting label={label} className="loket-skeleton__lines">
      {times(lines, (index) => (
        <Bone key={index} shape={index === lines - 1 ? 'short' : 'line'} />
      ))}
    </Waiting>
  );
}

/** A page title, its line and its sheet on their way. */
export function SkeletonPage({ label }: { label: string }) {
  return (
    <Waiting label={label} className="loket-skeleton__lines">
      <Bone shape="over" />
      <Bone shape="h1" />
      <Bone shape="sheet" />
    </Waiting>
  );
}

/** Steps of a case on their way. */
export function SkeletonTimeline({ steps = 4, label }: { steps?: number; label: string }) {
  return (
    <Waiting label={label} className="loket-skeleton__lines">
      {times(steps, (index) => (
        <div key={index} className="loket-skeleton__step">
          <Bone shape="dot" />
          <div className="loket-skeleton__lines">
            <Bone shape="title" />
            <Bone shape="short" />
          </div>
        </div>
      ))}
    </Waiting>
  );
}

/** Rows of a table or a description list on their way. */
export function SkeletonRows({ rows = 5, label }: { rows?: number; label: string }) {
  return (
    <Waiting label={label} className="loket-skeleton__rows">
      {times(rows, (index) => (
        <div key={index} className="loket-skeleton__row">
          <Bone shape="short" />
          <Bone shape="line" />
        </div>
      ))}
    </Waiting>
  );
}
