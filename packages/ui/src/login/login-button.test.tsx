import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LinkProvider } from '../link/link-context.tsx';
import { LoginButton } from './login-button.tsx';

it('logging in is always left to the server, never to the router', () => {
  render(
    <LinkProvider linkComponent={() => <span>router</span>}>
      <LoginButton means="digid" label="Inloggen met DigiD" description="Voor uzelf" href="/inloggen/digid" />
    </LinkProvider>,
  );
  const link = screen.getByRole('link', { name: 'Inloggen met DigiD Voor uzelf' });
  expect(link.getAttribute('href')).toBe('/inloggen/digid');
});
