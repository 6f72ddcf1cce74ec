import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { clsx } from 'clsx';
import type { HTMLAttributes, Ref } from 'react';

type ParagraphAttributes = HTMLAttributes<HTMLParagraphElement> & { ref?: Ref<HTMLParagraphElement> };

export type TextProps = ParagraphAttributes & { tone?: 'normal' | 'muted'; size?: 'normal' | 'small' };

/** A paragraph, at most 70 characters a line. */
export function Text({ tone = 'normal', size = 'normal', className, ...props }: TextProps) {
  const look = clsx(tone === 'muted' && 'loket-text--muted', size === 'small' && 'loket-text--small', className);
  return <Paragraph {...props} className={look || undefined} />;
}

/** The first, larger paragraph of a page. */
export function Lead(props: ParagraphAttributes) {
  return <Paragraph {...props} purpose="lead" />;
}
