import { renderDefinition } from '@loket/app/testing';
import type { AppOptions } from '@loket/app';
import { medewerkerApp } from '../app/medewerker-app.ts';

/** The employee portal at an address. */
export const renderApp = (pad: string, options?: Partial<AppOptions>) => renderDefinition(medewerkerApp, pad, options);
