import type { AnchorProps } from '@loket/ui';
import { useHref, useLinkClickHandler } from 'react-router';

/** A link through the router, for all components. The router's own `Link` brings framework code that is not used here. */
export function AppLink({ href, onClick, native: _native, ...rest }: AnchorProps) {
  const address = useHref(href);
  const follow = useLinkClickHandler<HTMLAnchorElement>(href, { target: rest.target });
  return (
    <a
      {...rest}
      href={address}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) follow(event);
      }}
    />
  );
}
