import type { ReactNode, Ref } from 'react';
import { Heading } from '../text/heading.tsx';
import { Skyline } from './skyline.tsx';

export interface HeroProps {
  title: ReactNode;
  lead?: ReactNode;
  /** Buttons or login buttons under the words. */
  children?: ReactNode;
  /** Beside the words on a desk. */
  aside?: ReactNode;
  /** `calm`: lower, for a greeting. */
  size?: 'normal' | 'calm';
  headingRef?: Ref<HTMLHeadingElement>;
}

/** The welcome on top of a first page; holds its `h1`. */
export function Hero({ title, lead, children, aside, size = 'normal', headingRef }: HeroProps) {
  return (
    <div className={`loket-hero loket-hero--${size}`}>
      <div className="loket-hero__inner">
        <div className="loket-hero__words">
          <Heading level={1} ref={headingRef} tabIndex={-1}>
            {title}
          </Heading>
          {lead && <div className="loket-hero__lead">{lead}</div>}
          {children && <div className="loket-hero__content">{children}</div>}
        </div>
        {aside && <div className="loket-hero__aside">{aside}</div>}
      </div>
      <Skyline />
    </div>
  );
}
