import { Button as CandidateButton } from '@nl-design-system-candidate/button-react';
import { clsx } from 'clsx';
import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconType } from '../icon/icon.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'subtle' | 'danger';

export interface ButtonLook {
  variant?: ButtonVariant;
  size?: 'normal' | 'small';
  icon?: IconType;
  iconEnd?: IconType;
  /** As wide as its container. */
  block?: boolean;
}

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> &
  ButtonLook & {
    children: ReactNode;
    /** Work is going on: the button keeps its focus and its place but does nothing. */
    busy?: boolean;
    /** What the button says while busy ("Wij versturen uw melding"). */
    busyLabel?: string;
    /** Not available; stays focusable so that people can find out why. */
    disabled?: boolean;
    ref?: Ref<HTMLButtonElement>;
  };

/** Class names of a button look, shared with links that look like buttons. */
export function buttonClass({ variant, size, block }: ButtonLook): string {
  return clsx(
    variant === 'danger' ? 'nl-button--primary nl-button--negative' : `nl-button--${variant}`,
    size === 'small' && 'loket-button--small',
    block && 'loket-button--block',
  );
}

/** NL Design System button. `type` is `button` unless told otherwise. */
export function Button({
  variant = 'secondary',
  size,
  icon,
  iconEnd,
  block,
  busy = false,
  busyLabel,
  disabled = false,
  className,
  children,
  onClick,
  ...props
}: ButtonProps) {
  // aria-disabled keeps the button focusable, so the click (and with it a submit) is stopped here
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy || disabled) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <CandidateButton
      {...props}
      className={clsx(buttonClass({ variant, size, block }), className)}
      busy={busy}
      disabled={disabled}
      onClick={handleClick}
      iconStart={icon && <Icon as={icon} />}
      iconEnd={iconEnd && <Icon as={iconEnd} />}
      label={<>{busy && busyLabel ? busyLabel : children}</>}
    />
  );
}
