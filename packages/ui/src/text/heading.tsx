import { Heading as CandidateHeading } from '@nl-design-system-candidate/heading-react';
import type { HTMLAttributes, Ref } from 'react';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export type HeadingProps = HTMLAttributes<HTMLHeadingElement> & {
  level: HeadingLevel;
  /** Looks like this level while keeping its place in the outline. */
  looksLike?: HeadingLevel;
  ref?: Ref<HTMLHeadingElement>;
};

/** NL Design System heading. */
export function Heading({ level, looksLike = level, ...props }: HeadingProps) {
  return <CandidateHeading level={level} appearance={`level-${looksLike}`} {...props} />;
}
