import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { IconHome } from '../icon/icons.ts';
import { MainNav } from './main-nav.tsx';

const rooms = ['Overzicht', 'Mijn zaken', 'Berichten', 'Aanvragen', 'Mijn gegevens'].map((label) => ({
  label,
  href: `/${label}`,
  icon: IconHome,
}));
const more = { label: 'Meer', items: [{ label: 'Hulp', href: '/hulp', icon: IconHome }] };

describe('MainNav', () => {
  it('needs no "more" for five rooms', () => {
    render(<MainNav label="Hoofdmenu" items={rooms} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getAllByRole('link')).toHaveLength(5);
  });

  it('moves the fifth room under "more" when there is more', () => {
    render(<MainNav label="Hoofdmenu" items={rooms} more={more} />);
    const panel = document.getElementById(screen.getByRole('button', { name: 'Meer' }).getAttribute('aria-controls')!)!;
    expect(within(panel).getByRole('link', { name: 'Mijn gegevens' })).toBeTruthy();
    expect(within(panel).getByRole('link', { name: 'Hulp' })).toBeTruthy();
  });

  it('closes with Escape and gives the focus back', async () => {
    render(<MainNav label="Hoofdmenu" items={rooms} more={more} />);
    const button = screen.getByRole('button', { name: 'Meer' });
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
  });

  it('closes by a click elsewhere', async () => {
    render(
      <>
        <MainNav label="Hoofdmenu" items={rooms} more={more} />
        <p>inhoud</p>
      </>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Meer' }));
    await userEvent.click(screen.getByText('inhoud'));
    expect(screen.getByRole('button', { name: 'Meer' }).getAttribute('aria-expanded')).toBe('false');
  });

  it('says where I am and what is new', () => {
    render(
      <MainNav
        label="Hoofdmenu"
        items={[
          { ...rooms[0]!, current: true },
          { ...rooms[1]!, count: 2, countLabel: '2 nieuw' },
        ]}
      />,
    );
    expect(screen.getByRole('link', { current: 'page' }).textContent).toContain('Overzicht');
    expect(screen.getByRole('link', { name: 'Mijn zaken (2 nieuw)' })).toBeTruthy();
  });
});
