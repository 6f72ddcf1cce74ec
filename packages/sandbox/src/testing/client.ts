import { createHmac } from 'node:crypto';
import { isObject, type Json, type JsonObject } from '../core/json.ts';
import type { Registers } from '../registers/start.ts';

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A ZGW token as a client makes it. */
export function token({
  iat = Math.floor(Date.now() / 1000),
  clientId = 'loket',
  secret = 'sandbox-zgw-secret-for-een-loket',
}: { iat?: number; clientId?: string; secret?: string } = {}): string {
  const head = part({ alg: 'HS256', typ: 'JWT' });
  const claims = part({ iss: clientId, client_id: clientId, iat, user_id: 'test', user_representation: 'Test' });
  const signature = createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url');
  return `Bearer ${head}.${claims}.${signature}`;
}

const KEYS: readonly [RegExp, () => Record<string, string>][] = [
  [/^\/(openzaak|esuite|notificaties)/, () => ({ Authorization: token() })],
  [/^\/klantinteracties/, () => ({ Authorization: 'Token sandbox-klant-token' })],
  [/^\/obje/, () => ({ Authorization: 'Token sandbox-objecten-token' })],
  [/^\/afspraken/, () => ({ Authorization: 'Token sandbox-afspraken-token' })],
  [/^\/brp/, () => ({ 'x-api-key': 'sandbox-brp-key' })],
  [/^\/kvk/, () => ({ apikey: 'sandbox-kvk-key' })],
  [/^\/bag/, () => ({ 'x-api-key': 'sandbox-bag-key' })],
];

export interface Answer {
  status: number;
  headers: Headers;
  /** The JSON body; `{}` when there is none. */
  body: JsonObject;
  /** The JSON body when it is a list. */
  list: JsonObject[];
}

export type Client = (
  method: string,
  path: string,
  options?: { body?: Json; headers?: Record<string, string> },
) => Promise<Answer>;

/** Calls a running sandbox as a well-behaved client: key, CRS headers, JSON. Paths may be full addresses. */
export function clientFor({ url }: Pick<Registers, 'url'>): Client {
  return async (method, address, { body, headers = {} } = {}) => {
    const path = address.startsWith(url) ? address.slice(url.length) : address;
    const key = KEYS.find(([pattern]) => pattern.test(path))?.[1]() ?? {};
    const response = await fetch(url + path, {
      method,
      headers: {
        ...key,
        'Accept-Crs': 'EPSG:4326',
        'Content-Crs': 'EPSG:4326',
        'Content-Type': 'application/json',
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json: unknown = text === '' ? {} : JSON.parse(text);
    return {
      status: response.status,
      headers: response.headers,
      body: isObject(json) ? json : {},
      list: Array.isArray(json) ? json.filter(isObject) : [],
    };
  };
}

/** What a list answers. */
export const results = (answer: Answer): JsonObject[] =>
  Array.isArray(answer.body['results']) ? answer.body['results'].filter(isObject) : answer.list;
