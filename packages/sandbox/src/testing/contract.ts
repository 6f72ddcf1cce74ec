import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { isObject, type Json, type JsonObject } from '../core/json.ts';

/** The standards beside the repository; absent in a bare clone. */
const folder = fileURLToPath(new URL('../../../../../shared/standards/', import.meta.url));
export const standardsArePresent = existsSync(folder);

/**
 * Loosens a schema where registers in use are known to differ from it: `""` for an empty address, date or code,
 * `null` in dates of empty groups, and `oneOf` whose members overlap (standards/README.md).
 */
function asInUse(node: Json): Json {
  if (Array.isArray(node)) return node.map(asInUse);
  if (!isObject(node)) return node;
  const out: JsonObject = {};
  for (const [name, value] of Object.entries(node)) {
    if (
      [
        'minLength',
        'discriminator',
        'example',
        'examples',
        'description',
        'title',
        'default',
        'nullable',
        'readOnly',
        'writeOnly',
        'xml',
        'externalDocs',
        'deprecated',
      ].includes(name) &&
      !isObject(value)
    )
      continue;
    if (name === 'discriminator') continue;
    out[name === 'oneOf' ? 'anyOf' : name] = asInUse(value ?? null);
  }
  if (Array.isArray(out['enum']) && out['type'] !== 'object') out['enum'] = [...out['enum'], ''];
  const empty = out['type'] === 'string' && (out['format'] !== undefined || out['pattern'] !== undefined);
  // What a register fills in itself may not be there yet.
  const computed = out['type'] === 'integer' && node['readOnly'] === true;
  if (node['nullable'] === true || empty || computed) {
    const { $ref, ...rest } = out;
    return {
      anyOf: [{ type: 'null' }, { maxLength: 0, type: 'string' }, $ref === undefined ? rest : { $ref, ...rest }],
    };
  }
  return out;
}

const FORMATS: Readonly<Record<string, RegExp>> = {
  // a reference of an error is a URN (RFC 3986, RFC 8141)
  uri: /^(https?:\/\/|urn:)\S+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  duration: /^P(\d+[YMWD])+$/,
  email: /^\S+@\S+$/,
};

export interface Description {
  /** What is wrong with an answer, one line a fault; empty when it fits. */
  faults(method: string, path: string, status: number, body: Json): string[];
}

/** Reads a description of `../shared/standards`. */
export function readDescription(file: string): Description {
  const raw = parse(readFileSync(folder + file, 'utf8')) as { paths: Record<string, Record<string, JsonObject>> };
  const document = asInUse(raw as unknown as Json) as JsonObject;
  const ajv = new Ajv({ strict: false, allErrors: true, verbose: true, logger: false });
  for (const [name, pattern] of Object.entries(FORMATS)) ajv.addFormat(name, pattern);
  ajv.addSchema(document as AnySchema, 'api');
  const compiled = new Map<string, ValidateFunction>();
  return {
    faults: (method, path, status, body) => {
      const pointer = schemaPointer(raw, method, path, status);
      if (!pointer) return [`${method} ${path} ${status} is not described`];
      let check = compiled.get(pointer);
      if (!check) compiled.set(pointer, (check = ajv.compile({ $ref: `api#${pointer}` })));
      if (check(body)) return [];
      // How long an address is depends on where the register stands.
      const faults = (check.errors ?? []).filter(
        ({ keyword, data }) => !(keyword === 'maxLength' && String(data).startsWith('http')),
      );
      const lines = faults.map(
        ({ instancePath, message, params }) =>
          `${path}${instancePath.replaceAll(/\/\d+/g, '/0')}: ${message} ${JSON.stringify(params)}`,
      );
      return [...new Set(lines)];
    },
  };
}

const escape = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

function schemaPointer(
  raw: { paths: Record<string, Record<string, JsonObject>> },
  method: string,
  path: string,
  status: number,
): string | undefined {
  const operation = raw.paths[path]?.[method.toLowerCase()];
  const responses = operation?.['responses'];
  if (!isObject(responses)) return undefined;
  const code = String(status) in responses ? String(status) : 'default' in responses ? 'default' : undefined;
  const response = code === undefined ? undefined : responses[code];
  if (!isObject(response)) return undefined;
  if (typeof response['$ref'] === 'string') {
    const name = response['$ref'].split('/').at(-1) ?? '';
    const shared = (raw as unknown as { components: { responses: Record<string, JsonObject> } }).components.responses[
      name
    ];
    const media = Object.keys(isObject(shared?.['content']) ? shared['content'] : {})[0];
    return media && `/components/responses/${escape(name)}/content/${escape(media)}/schema`;
  }
  const media = Object.keys(isObject(response['content']) ? response['content'] : {})[0];
  return media && `/paths/${escape(path)}/${method.toLowerCase()}/responses/${code}/content/${escape(media)}/schema`;
}
