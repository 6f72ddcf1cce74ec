import { clsx } from 'clsx';
import { Anchor } from './link-context.tsx';
import type { AnchorProps } from './link-context.tsx';
import { buttonClass } from '../button/button.tsx';
import type { ButtonLook } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';

export type ButtonLinkProps = AnchorProps & ButtonLook;

/** A link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink({
  variant = 'secondary',
  size,
  icon,
  iconEnd,
  block,
  className,
  children,
  ...props
}: ButtonLinkProps) {
  return (
    <Anchor
      {...props}
      className={clsx('nl-button loket-button-link', buttonClass({ variant, size, block }), className)}
    >
      {icon && (
        <span className="nl-button__icon-start">
          <Icon as={icon} />
        </span>
      )}
      <span className="nl-button__label">{children}</span>
      {iconEnd && (
        <span className="nl-button__icon-end">
          <Icon as={iconEnd} />
        </span>
      )}
    </Anchor>
  );
}
