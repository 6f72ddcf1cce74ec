import { renderDefinition } from '@loket/app/testing';
import type { AppOptions } from '@loket/app';
import { inwonerApp } from '../app/inwoner-app.ts';

/** The resident portal at an address. */
export const renderApp = (pad: string, options?: Partial<AppOptions>) => renderDefinition(inwonerApp, pad, options);
