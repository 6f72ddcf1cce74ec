import { expect, test, vi } from 'vitest';

const noApi = () => Promise.reject(new TypeError('no network'));

test.each(['/', '/contact', '/privacy', '/toegankelijkheid', '/lezen', '/veilig', '/producten', '/voorzieningen'])(
  'draws %s whole, also the first time: nothing in it is left for the browser to draw',
  async (pad) => {
    vi.resetModules();
    const { isPublic, render } = await import('./entry-server.tsx');
    expect(isPublic(pad)).toBe(true);
    const page = await render({ url: `http://localhost${pad}`, taal: 'nl', fetch: noApi });
    expect(page?.html).toContain('<h1');
    // what React writes for a part that it could not draw on the server (error 419 in the browser)
    expect(page?.html).not.toContain('<!--$!-->');
    expect(page?.html).not.toContain('<template');
  },
);
