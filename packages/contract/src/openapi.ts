import { z } from 'zod';
import { inwonerOperations } from './inwoner.ts';
import { medewerkerOperations } from './medewerker.ts';
import type { Operation } from './operation.ts';
import { Probleem } from './shapes/common.ts';

export type Door = 'inwoner' | 'medewerker';

/** All operations by door: what `portal-api` must serve and the apps may call. */
export const operationsOf = { inwoner: inwonerOperations, medewerker: medewerkerOperations } as const;

/** Version of the API at both doors (`API-Version`); its first number is in the path. */
export const apiVersion = '1.0.0';

type Json = Record<string, unknown>;

const titles: Record<Door, string> = {
  inwoner: 'Eén Loket: inwoners en ondernemers',
  medewerker: 'Eén Loket: medewerkers',
};

/**
 * Builds the OpenAPI 3.1 document of one door from its operations, following the NL API Design Rules
 * (major version in the path, `API-Version` header, problem+json for every error, no trailing slashes).
 */
export function buildOpenApi(door: Door): Json {
  const components: Json = {};
  const collect = (schema: z.ZodType, io: 'input' | 'output'): Json => {
    const { $schema, $defs, ...own } = z.toJSONSchema(schema, {
      io,
      target: 'draft-2020-12',
      unrepresentable: 'any',
      override: ({ jsonSchema }) => void delete jsonSchema['~standard' as keyof typeof jsonSchema],
    }) as Json & { $schema?: unknown; $defs?: Record<string, Json>; id?: string };
    Object.assign(components, $defs);
    return own;
  };
  const reference = (schema: z.ZodType, io: 'input' | 'output'): Json => {
    const id = schema.meta()?.id;
    const own = collect(schema, io);
    if (!id) return own;
    components[id] ??= own;
    return { $ref: `#/components/schemas/${id}` };
  };
  const problem = reference(Probleem, 'output');
  const paths: Record<string, Json> = {};
  for (const op of Object.values(operationsOf[door]) as Operation[]) {
    (paths[op.path] ??= {})[op.method] = {
      operationId: op.id,
      summary: op.summary,
      tags: [op.tag],
      parameters: [...parameters(op.params, 'path', collect), ...parameters(op.query, 'query', collect)],
      ...(op.body && {
        requestBody: { required: true, content: { 'application/json': { schema: reference(op.body, 'input') } } },
      }),
      responses: {
        [op.status]: success(op, reference),
        default: {
          description: ['invoer-onjuist', 'niet-ingelogd', ...op.problems].join(', '),
          content: { 'application/problem+json': { schema: problem } },
        },
      },
    };
  }
  const schemas = JSON.parse(JSON.stringify(components).replaceAll('#/$defs/', '#/components/schemas/')) as Json;
  return {
    openapi: '3.1.0',
    info: {
      title: titles[door],
      version: apiVersion,
      license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
      contact: { name: 'Gemeente Almelo', url: 'https://www.almelo.nl' },
    },
    servers: [{ url: '/api/v1' }],
    paths: JSON.parse(JSON.stringify(paths).replaceAll('#/$defs/', '#/components/schemas/')) as Json,
    components: { schemas },
  };
}

function parameters(
  schema: z.ZodType | undefined,
  place: 'path' | 'query',
  collect: (s: z.ZodType, io: 'input') => Json,
) {
  if (!schema) return [];
  const { properties = {}, required = [] } = collect(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}

function success(op: Operation, reference: (s: z.ZodType, io: 'output') => Json): Json {
  const headers = { 'API-Version': { schema: { type: 'string' }, description: 'Version of this API' } };
  if (op.content) {
    return {
      description: op.summary,
      headers: {
        ...headers,
        'Content-Disposition': { schema: { type: 'string' }, description: 'Attachment, with its name (RFC 6266)' },
      },
      // OpenAPI 3.1: the bytes of a file have no schema, only their media type.
      content: Object.fromEntries(op.content.map((type) => [type, {}])),
    };
  }
  if (!op.response) return { description: op.summary, headers };
  return {
    description: op.summary,
    headers,
    content: { 'application/json': { schema: reference(op.response, 'output') } },
  };
}
