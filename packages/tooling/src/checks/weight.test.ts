import { expect, test } from 'vitest';
import { filesOf } from './weight.ts';

const manifest = {
  'index.html': { file: 'begin.js', name: 'begin', imports: ['_react.js'], css: ['begin.css'] },
  '_react.js': { file: 'react.js', name: 'react' },
  '_eerste.js': { file: 'eerste.js', name: 'eerste', imports: ['index.html', '_react.js'] },
  'src/locales/nl/overzicht.json': { file: 'overzicht.js', name: 'overzicht' },
  'src/andere-page.tsx': { file: 'andere-page.js', name: 'andere-page', imports: ['_react.js'] },
};

test('counts what is asked for with everything it imports, once', () => {
  expect(filesOf(manifest, ['begin', 'eerste', 'src/locales/nl/overzicht.json']).sort()).toEqual([
    'begin.css',
    'begin.js',
    'eerste.js',
    'overzicht.js',
    'react.js',
  ]);
});

test('a build that is put together in another way is noticed, not counted as nothing', () => {
  expect(() => filesOf(manifest, ['hoofd'])).toThrow('no chunk "hoofd"');
});
