import type { Express } from 'express';

/**
 * `fetch` to our own door without a network: the same routes, limits and policies as any reader meets, and never a
 * cookie. For pages that the server draws.
 */
export function innerFetch(app: () => Express): typeof fetch {
  return async (input, init) => {
    const { inject } = await import('light-my-request');
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const answer = await inject((req, res) => app()(req, heldOn(res)), {
      method: request.method as 'GET',
      url: pathname + search,
      headers: { accept: 'application/json' },
    });
    const type = answer.headers['content-type'];
    return new Response(answer.rawPayload, {
      status: answer.statusCode,
      headers: type ? { 'content-type': String(type) } : {},
    });
  };
}

/** What keeps the bytes of the answer is on the prototype of `res`, which Express replaces by its own: held on to here. */
function heldOn<T extends object>(res: T): T {
  const prototype = Object.getPrototypeOf(res) as object;
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (name !== 'constructor') Object.defineProperty(res, name, { ...property, configurable: true });
  }
  return res;
}
