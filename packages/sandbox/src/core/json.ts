/** A JSON value as registers keep and send it. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object; a key with `undefined` is left out when it is sent. */
export interface JsonObject {
  [key: string]: Json | undefined;
}

/** Whether it is a JSON object: no list, no null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All values at a dotted path; lists on the way (and at the end) are flattened. */
export function valuesAt(body: Json | undefined, path: string): Json[] {
  let found: Json[] = body === undefined ? [] : [body];
  for (const key of path.split('.')) {
    const next: Json[] = [];
    for (const value of found) {
      if (!isObject(value)) continue;
      const child = value[key];
      if (Array.isArray(child)) next.push(...child);
      else if (child !== undefined) next.push(child);
    }
    found = next;
  }
  return found;
}

/** The first value at a dotted path; undefined when there is none. */
export function valueAt(body: Json | undefined, path: string): Json | undefined {
  return valuesAt(body, path)[0];
}

/** The value at a path when it is text, else `''`. */
export function textAt(body: Json | undefined, path: string): string {
  const value = valueAt(body, path);
  return typeof value === 'string' ? value : '';
}

/** The objects in a list; anything else in it is left out. */
export function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
