import { Link } from '@loket/ui';

/** A phone number that can be called; its groups keep their order in a language that is read from the right. */
export function Telefoon({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href}>
      <bdi className="app-phone">{children}</bdi>
    </Link>
  );
}
