// The arrows of the house for dependency-cruiser: who may import whom.

const path = require('node:path');

/** From left to right; each room may import only what stands to its right. */
const chain = ['features', 'domain', 'registers', 'access', 'identity', 'platform'];

const room = (name) => `^portal-api/src/${name}/`;
const oneOf = (names) => `(?:${names.join('|')})`;

const againstTheChain = chain.slice(1).map((name, index) => ({
  name: `${name}-imports-only-to-its-right`,
  comment: `The chain is ${chain.join(' → ')}; ${name} may not know what stands to its left, nor app.ts.`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: [room(oneOf(chain.slice(0, index + 1))), '^portal-api/src/[^/]+\\.ts$'] },
}));

/** What runs in the browser: both apps, and what they share. */
const frontEnds = '^(inwoner-app/src|medewerker-app/src|packages/app)/';

/** In each of these places a feature never imports another one; what two need is a noun in `domain` or a component. */
const featureRooms = ['portal-api/src/features', 'inwoner-app/src/features', 'medewerker-app/src/features'];

module.exports = {
  forbidden: [
    ...againstTheChain,
    {
      name: 'features-know-no-other-feature',
      comment: 'What two features need is a noun in domain, or a component of the app.',
      severity: 'error',
      from: { path: `^(${featureRooms.join('|')})/([^/]+)/` },
      to: { path: `^(${featureRooms.join('|')})/`, pathNot: '^$1/$2/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files, or two nouns, that need each other are one subject, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'only-registers-speak-to-the-outside',
      comment: 'The traps of the standards stay in portal-api/src/registers; only there packages/zgw is known.',
      severity: 'error',
      from: { pathNot: '^(packages/zgw|portal-api/src/registers|tests)/' },
      to: { path: '^(packages/zgw/|@loket/zgw$)' },
    },
    {
      name: 'nothing-needs-the-sandbox',
      comment: 'The sandbox is not in production: only tests and tooling may start it.',
      severity: 'error',
      from: { pathNot: ['^(packages/sandbox|packages/tooling|tests)/', '\\.test\\.tsx?$'] },
      to: { path: '^(packages/sandbox/|@loket/sandbox)' },
    },
    {
      name: 'nothing-needs-the-tooling',
      comment: 'Tooling starts and checks the rest; nothing that runs for a user depends on it.',
      severity: 'error',
      from: {
        path: ['^(portal-api|inwoner-app|medewerker-app)/src/', '^packages/(app|contract|zgw|ui|sandbox)/src/'],
        pathNot: '\\.test\\.tsx?$',
      },
      to: { path: '^(packages/tooling/|@loket/tooling)' },
    },
    {
      name: 'apps-take-client-and-types-from-the-contract',
      comment: 'The validators of the contract stay out of the first page: `@loket/contract/client`, or `import type`.',
      severity: 'error',
      from: { path: frontEnds },
      to: {
        path: '^packages/contract/src/',
        pathNot: '^packages/contract/src/client\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'apps-reach-the-api-over-http',
      comment: 'An app knows portal-api by the contract alone, and never the other app; what they share knows neither.',
      severity: 'error',
      from: { path: frontEnds },
      to: { path: '^(portal-api|inwoner-app/src|medewerker-app/src)/', pathNot: '^$1/' },
    },
    {
      name: 'ui-fetches-nothing',
      comment: 'Props in, events out.',
      severity: 'error',
      from: { path: '^packages/ui/' },
      to: { path: ['^packages/(app|contract|zgw)/', '^@loket/(app|contract|zgw)', '@tanstack/', 'openapi-fetch'] },
    },
    {
      name: 'imports-exist',
      comment: 'A path that resolves to nothing would slip through all rules above.',
      severity: 'error',
      from: { pathNot: '/generated/' },
      to: { couldNotResolve: true, pathNot: ['/generated/', '^virtual:', '\\?'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)(node_modules/(?!@loket)|dist|dist-server|\\.loket)/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: path.join(__dirname, '../../../tsconfig.base.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
};
