import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { OpenAPIV3_1 } from 'openapi-types';

/** Checks real answers against the OpenAPI document that a door publishes. */
export interface Contract {
  document: OpenAPIV3_1.Document;
  /** What is wrong with an answer of an operation; empty when nothing is. */
  faults(operationId: string, answer: Response): Promise<string[]>;
}

/** What an operation may send, by status and media type. */
type Answers = Record<string, Record<string, Record<string, OpenAPIV3_1.MediaTypeObject> | undefined> | undefined>;

/** Reads the contract of a door from where it publishes it. */
export async function contractVan(deur: string): Promise<Contract> {
  const document = (await (await fetch(`${deur}/openapi.json`)).json()) as OpenAPIV3_1.Document;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'https://deur.example/openapi', components: document.components });
  const answers: Answers = {};
  for (const path of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(path ?? {}) as OpenAPIV3_1.OperationObject[]) {
      const responses = Object.entries(operation.responses ?? {}) as [string, OpenAPIV3_1.ResponseObject][];
      answers[operation.operationId ?? ''] = Object.fromEntries(
        responses.map(([status, { content = {} }]) => [status, content]),
      );
    }
  }
  return {
    document,
    async faults(operationId, answer) {
      const known = answers[operationId];
      if (!known) throw new Error(`no operation ${operationId} in ${deur}/openapi.json`);
      const content = known[answer.status] ?? known.default ?? {};
      const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
      if (Object.keys(content).length === 0) return (await answer.text()) === '' ? [] : ['should have no body'];
      if (!(type in content)) return [`is ${type || 'of no media type'}, which is not in the contract`];
      const schema = content[type]?.schema;
      if (!schema || ('format' in schema && schema.format === 'binary')) return [];
      const text = JSON.stringify(schema).replaceAll('#/components/', 'https://deur.example/openapi#/components/');
      const validate = ajv.compile(JSON.parse(text) as object);
      if (validate(await answer.json())) return [];
      return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    },
  };
}
