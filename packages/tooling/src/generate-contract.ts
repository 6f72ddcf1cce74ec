import fs from 'node:fs';
import path from 'node:path';
import { runWhenChanged } from './incremental.ts';
import { inRepo } from './paths.ts';

const doors = ['inwoner', 'medewerker'] as const;
const folder = 'packages/contract/src/generated';

/** Writes the types of both doors' APIs, which client and apps use. Resolves to whether there was something to do. */
export function generateContract(): Promise<boolean> {
  return runWhenChanged({
    name: 'contract',
    inputs: ['packages/contract/src'],
    outputs: doors.map((door) => path.join(folder, `${door}.ts`)),
    run: async () => {
      const { buildOpenApi } = await import('@loket/contract');
      fs.mkdirSync(inRepo(folder), { recursive: true });
      for (const door of doors) {
        const source = `// Made from the contract by packages/tooling; do not edit.\n${await typesOf(buildOpenApi(door))}`;
        fs.writeFileSync(inRepo(folder, `${door}.ts`), source);
      }
    },
  });
}

async function typesOf(document: Record<string, unknown>): Promise<string> {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  return astToString(await openapiTS(JSON.stringify(document)));
}
