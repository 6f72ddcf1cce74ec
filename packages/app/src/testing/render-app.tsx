import { render } from '@testing-library/react';
import { createMemoryRouter } from 'react-router';
import { vi } from 'vitest';
import { createApp } from '../mount/create-app.tsx';
import type { AppDefinition, AppOptions } from '../mount/create-app.tsx';

/** A whole app at an address, with an API that the test decides. */
export function renderDefinition(definition: AppDefinition, pad: string, options: Partial<AppOptions> = {}) {
  const leave = vi.fn();
  const app = createApp(definition, {
    createRouter: (routes, later) => createMemoryRouter(routes, { initialEntries: [pad], ...later }),
    origin: 'http://localhost',
    leave,
    retryDelay: 0,
    ...options,
  });
  const view = render(app.element);
  const address = () => `${app.router.state.location.pathname}${app.router.state.location.search}`;
  return { ...view, app, leave, address };
}
