import { clsx } from 'clsx';
import { Anchor } from './link-context.tsx';
import type { AnchorProps } from './link-context.tsx';
import { Icon } from '../icon/icon.tsx';
import type { IconType } from '../icon/icon.tsx';

export type LinkProps = AnchorProps & {
  icon?: IconType;
  iconEnd?: IconType;
  /** `quiet`: underlined on hover only, for links that stand on a line of their own. */
  variant?: 'inline' | 'quiet';
};

/** NL Design System link (class `nl-link`), rendered through the app's router. */
export function Link({ icon, iconEnd, variant = 'inline', className, children, ...props }: LinkProps) {
  const boxed = variant === 'quiet' || icon || iconEnd;
  return (
    <Anchor {...props} className={clsx('nl-link', boxed && 'loket-link', `loket-link--${variant}`, className)}>
      {icon && <Icon as={icon} />}
      {children}
      {iconEnd && <Icon as={iconEnd} />}
    </Anchor>
  );
}
