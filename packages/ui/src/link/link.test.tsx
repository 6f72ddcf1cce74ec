import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { ButtonLink } from './button-link.tsx';
import { Link } from './link.tsx';
import { LinkProvider } from './link-context.tsx';
import type { AnchorProps } from './link-context.tsx';

const AppLink = ({ href, children, className }: AnchorProps) => (
  <a data-router="yes" href={href} className={className}>
    {children}
  </a>
);
const show = (link: ReactNode) => render(<LinkProvider linkComponent={AppLink}>{link}</LinkProvider>);

describe('links', () => {
  it('go through the router of the app', () => {
    show(<Link href="/zaken">Mijn zaken</Link>);
    const link = screen.getByRole('link', { name: 'Mijn zaken' });
    expect(link.dataset['router']).toBe('yes');
    expect(link.getAttribute('href')).toBe('/zaken');
    expect(link.className).toContain('nl-link');
  });

  it.each(['https://www.digid.nl', 'tel:+31546541111', 'mailto:a@b.nl', '#veld', '//elders.nl'])(
    'to %s are left to the browser',
    (href) => {
      show(<Link href={href}>weg</Link>);
      expect(screen.getByRole('link').dataset['router']).toBeUndefined();
    },
  );

  it('that the server answers are left to the browser', () => {
    show(
      <>
        <ButtonLink native href="/inloggen/digid">
          Inloggen
        </ButtonLink>
        <Link download href="/api/document">
          Besluit
        </Link>
      </>,
    );
    for (const link of screen.getAllByRole('link')) expect(link.dataset['router']).toBeUndefined();
    expect(screen.getByRole('link', { name: 'Inloggen' }).getAttribute('native')).toBeNull();
  });

  it('that look like buttons stay links', () => {
    show(
      <ButtonLink href="/nieuw" variant="danger">
        Stop
      </ButtonLink>,
    );
    expect(screen.getByRole('link', { name: 'Stop' }).className).toContain('nl-button--negative');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
