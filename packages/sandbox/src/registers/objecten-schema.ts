import type { Json } from '../core/json.ts';

const validators = new WeakMap<object, (data: unknown) => string | undefined>();

/** What is wrong with an object's data by the JSON schema of its type, in one sentence; undefined when it fits. */
export async function dataProblem(schema: Json | undefined, data: Json | undefined): Promise<string | undefined> {
  if (typeof schema !== 'object' || schema === null) return undefined;
  let check = validators.get(schema);
  if (!check) {
    // Only a write of an object needs it, so it does not slow down the start.
    const [{ Ajv2020 }, { default: addFormats }] = await Promise.all([
      import('ajv/dist/2020.js'),
      import('ajv-formats'),
    ]);
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const compiled = ajv.compile(schema);
    check = (value) => (compiled(value) ? undefined : ajv.errorsText(compiled.errors, { dataVar: 'data' }));
    validators.set(schema, check);
  }
  return check(data);
}
