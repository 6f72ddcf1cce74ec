import { Ajv, type AnySchema } from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { parse } from 'yaml';
import type { ReceivedCall } from './testing.ts';

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: AnySchema;
  $ref?: string;
}
interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: AnySchema }> };
}
interface Description {
  paths: Record<string, Record<string, Operation> & { parameters?: Parameter[] }>;
  components: { schemas: Record<string, AnySchema>; parameters?: Record<string, Parameter> };
}

const folder = fileURLToPath(new URL('../../../../shared/standards/', import.meta.url));
/** Whether the descriptions are there. */
export const present = existsSync(folder);
/** Every call must be an operation with known parameters, all required ones, and a valid body. */
export function check(file: string, calls: ReceivedCall[], expected: number): Description {
  const description = parse(readFileSync(folder + file, 'utf8'), { maxAliasCount: -1 }) as Description;
  expect(calls).toHaveLength(expected);
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema(JSON.parse(JSON.stringify({ $id: 'oas', components: description.components }), forAjv) as AnySchema);
  for (const call of calls) {
    const { pathname, searchParams } = new URL(call.url, 'http://stub');
    const operation = operationFor(description, call.method, pathname);
    const parameters = operation.parameters.map((given) =>
      given.$ref ? (description.components.parameters?.[given.$ref.split('/').pop() ?? ''] ?? given) : given,
    );
    for (const name of searchParams.keys()) {
      expect(
        parameters.some((parameter) => parameter.in === 'query' && parameter.name === name),
        `${call.method} ${pathname} knows ${name}`,
      ).toBe(true);
    }
    for (const parameter of parameters.filter(({ required }) => required)) {
      if (parameter.in === 'query') expect(searchParams.has(parameter.name), parameter.name).toBe(true);
      if (parameter.in === 'header')
        expect(call.headers, `${pathname}: ${parameter.name}`).toHaveProperty(parameter.name.toLowerCase());
    }
    if (call.method === 'GET' || call.method === 'DELETE') continue;
    const kind = String(call.headers['content-type']).split(';')[0] ?? '';
    const kinds = Object.entries(operation.requestBody?.content ?? {});
    const content = kinds.find(([name]) => name.split(';')[0] === kind)?.[1];
    expect(content, `${call.method} ${pathname} takes ${kind}`).toBeDefined();
    const body = bodyOf(call, kind);
    const validate = ajv.compile(inOas(typed(content?.schema, body, description)) as AnySchema);
    expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
    const names = propertiesOf(description, typed(content?.schema, body, description));
    expect(Object.keys(body).filter((name) => !names.has(name))).toEqual([]);
  }
  return description;
}

function bodyOf({ body, headers }: ReceivedCall, kind: string): Record<string, unknown> {
  if (kind !== 'multipart/form-data') return JSON.parse(body) as Record<string, unknown>;
  const boundary = /boundary=(\S+)$/.exec(String(headers['content-type']))?.[1] ?? '';
  const parts = body.split(`--${boundary}`).slice(1, -1);
  return Object.fromEntries(
    parts.map((part) => {
      const [head = '', ...content] = part.split('\r\n\r\n');
      return [/ name="([^"]+)"/.exec(head)?.[1] ?? '', content.join('\r\n\r\n').replace(/\r\n$/, '')];
    }),
  );
}

function operationFor(description: Description, method: string, path: string) {
  const match = (template: string) => new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path);
  // A literal path (`/zaken/_zoek`) goes before a template (`/zaken/{uuid}`).
  const template = description.paths[path] ? path : Object.keys(description.paths).find(match);
  const item = description.paths[template ?? ''];
  const operation = item?.[method.toLowerCase()];
  expect(operation, `${method} ${path} is in the standard`).toBeDefined();
  return { ...operation, parameters: [...(item?.parameters ?? []), ...(operation?.parameters ?? [])] };
}

/** The schema of several that the body itself points at. */
function typed(schema: AnySchema | undefined, body: Record<string, unknown>, description: Description): AnySchema {
  const target = resolve(description, schema) as {
    discriminator?: { propertyName: string; mapping: Record<string, string> };
  };
  const ref = target.discriminator?.mapping[String(body[target.discriminator.propertyName])];
  return ref ? { $ref: ref } : (schema ?? {});
}

function inOas(schema: AnySchema): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"oas#/components'), forAjv);
}

/**
 * As ajv reads it: `nullable` beside `$ref` or `allOf` is refused there, so it becomes a choice; and what is read-only is
 * required in answers alone (OpenAPI 3.0.3).
 */
function forAjv(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = value as Schema & { nullable?: boolean; required?: unknown };
  const schema =
    nullable === undefined || 'type' in value ? { ...rest, ...('nullable' in value && { nullable }) } : rest;
  if (Array.isArray(schema.required))
    schema.required = schema.required.filter((name) => !schema.properties?.[String(name)]?.readOnly);
  return nullable && !('type' in value)
    ? { anyOf: [schema, { type: 'null' }], readOnly: schema.readOnly ?? false }
    : Array.isArray(value)
      ? value
      : schema;
}

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  readOnly?: boolean;
  discriminator?: { mapping?: Record<string, string> };
}

function resolve(description: Description, schema: unknown): Schema {
  const { $ref } = (schema ?? {}) as Schema;
  return ($ref ? description.components.schemas[$ref.split('/').pop() ?? ''] : schema) as Schema;
}

function propertiesOf(description: Description, schema: unknown): Set<string> {
  const { properties, allOf } = resolve(description, schema);
  return new Set([
    ...Object.keys(properties ?? {}),
    ...(allOf ?? []).flatMap((part) => [...propertiesOf(description, part)]),
  ]);
}

/** Whether a path leads to a field, through lists, parts and all subtypes. */
export function known(description: Description, schema: string | Schema, path: string[]): boolean {
  const here = resolve(description, typeof schema === 'string' ? { $ref: `#/${schema}` } : schema);
  if (here.items) return known(description, here.items, path);
  const [name, ...rest] = path;
  if (name === undefined) return true;
  const own = here.properties?.[name];
  if (own && known(description, own, rest)) return true;
  if (here.allOf?.some((part) => known(description, part, path))) return true;
  // A subtype refers back to its base by allOf: look only at what it adds.
  return Object.values(here.discriminator?.mapping ?? {}).some((ref) =>
    (resolve(description, { $ref: ref }).allOf ?? []).some((part) => !part.$ref && known(description, part, path)),
  );
}
