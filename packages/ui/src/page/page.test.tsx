import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { IconLogout } from '../icon/icons.ts';
import { Hero } from './hero.tsx';
import { PageFooter } from './page-footer.tsx';
import { HeaderAction, PageHeader } from './page-header.tsx';
import { PageShell } from './page-shell.tsx';
import { PageTitle } from './page-title.tsx';

it('the skip link moves the focus to the main part', async () => {
  render(
    <PageShell skipLinkLabel="Naar de inhoud" header={<header>kop</header>} footer={<footer>voet</footer>}>
      <h1>Mijn zaken</h1>
    </PageShell>,
  );
  await userEvent.tab();
  const skip = screen.getByRole('link', { name: 'Naar de inhoud' });
  expect(document.activeElement).toBe(skip);
  await userEvent.click(skip);
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

it('the header says whose counter it is and who I am', async () => {
  const logout = vi.fn();
  render(
    <PageHeader
      gemeente="Gemeente Almelo"
      productnaam="Eén Loket"
      homeHref="/"
      gebruiker={{ naam: 'Samira El Idrissi', toelichting: 'DigiD', label: 'Ingelogd als' }}
      actions={<HeaderAction icon={IconLogout} label="Uitloggen" onClick={logout} />}
    />,
  );
  const banner = within(screen.getByRole('banner'));
  expect(banner.getByRole('link', { name: 'Eén Loket Gemeente Almelo' }).getAttribute('href')).toBe('/');
  expect(banner.getByText('Ingelogd als')).toBeTruthy();
  expect(banner.getByText('SI').getAttribute('aria-hidden')).toBe('true');
  await userEvent.click(banner.getByRole('button', { name: 'Uitloggen' }));
  expect(logout).toHaveBeenCalledOnce();
});

it('a header without a user shows none', () => {
  render(<PageHeader gemeente="Gemeente Almelo" productnaam="Eén Loket" homeHref="/" />);
  expect(document.querySelector('.loket-avatar')).toBeNull();
});

it('the footer gives words without a link as words', () => {
  render(
    <PageFooter columns={[{ title: 'Hulp', items: [{ label: 'Bel', href: 'tel:14' }, { label: 'Stadhuis' }] }]} />,
  );
  expect(screen.getAllByRole('link')).toHaveLength(1);
  expect(screen.getByText('Stadhuis')).toBeTruthy();
});

it('the title of a page can take the focus after navigation', () => {
  render(
    <>
      <PageTitle title="Mijn zaken" over="Zaak 1" />
      <Hero title="Welkom" />
    </>,
  );
  for (const heading of screen.getAllByRole('heading', { level: 1 })) {
    heading.focus();
    expect(document.activeElement).toBe(heading);
  }
});
