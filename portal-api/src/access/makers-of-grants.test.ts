import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const source = path.resolve(import.meta.dirname, '..');

it('only access makes grants: whoever reads personal data got one from a route, with a policy and a log line', () => {
  const makers = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => file.endsWith('.ts') && !/(\.test|\.testing|(^|\/)testing)\.ts$|^(testing|generated)\//.test(file),
    )
    .filter((file) => readFileSync(path.join(source, file), 'utf8').includes('createGrant'));
  expect(makers.sort()).toEqual(['access/grant.ts', 'access/visit.ts']);
});
