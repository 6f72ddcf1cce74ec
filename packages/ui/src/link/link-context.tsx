import { createContext, useContext } from 'react';
import type { AnchorHTMLAttributes, ElementType, ReactNode, Ref } from 'react';

const LinkContext = createContext<ElementType>('a');

/**
 * Tells all components of this package how to render a link inside the app.
 * The component receives `href` (not `to`) and all other anchor attributes, `ref` included.
 */
export function LinkProvider({ linkComponent, children }: { linkComponent: ElementType; children: ReactNode }) {
  return <LinkContext value={linkComponent}>{children}</LinkContext>;
}

export type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  href: string;
  /** True for addresses that the server answers itself (login, download): never handled by the router. */
  native?: boolean;
  ref?: Ref<HTMLAnchorElement>;
};

const leavesTheApp = (href: string): boolean => /^([a-z][a-z0-9+.-]*:|\/\/|#)/i.test(href);

/** A link without looks: through the router inside the app, an ordinary `<a>` for everything else. */
export function Anchor({ native, ...props }: AnchorProps) {
  const AppLink = useContext(LinkContext);
  const plain = native || props.download !== undefined || props.target === '_blank' || leavesTheApp(props.href);
  return plain ? <a {...props} /> : <AppLink {...props} />;
}
