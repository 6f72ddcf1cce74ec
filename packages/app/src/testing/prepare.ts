import { cleanup, configure } from '@testing-library/react';
import type { RequestHandler } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { server } from './api.ts';

/** For the setup file of an app: an API that knows `standard` and nothing else, and a browser that can open dialogs. */
export function prepareTests(standard: () => RequestHandler[]): void {
  // the first test of a page also fetches its code, beside other work on a small machine
  configure({ asyncUtilTimeout: 15_000 });

  // jsdom knows the dialog element but not how to open it
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
  window.scrollTo = () => undefined;

  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  beforeEach(() => server.resetHandlers(...standard()));
  afterEach(() => cleanup());
  afterAll(() => server.close());
}
