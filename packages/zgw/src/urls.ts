const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether `text` is a uuid of any version, in any case. */
export function isUuid(text: string): boolean {
  return uuidPattern.test(text);
}

/**
 * The uuid of a reference such as `<base>/zaken/<uuid>`, or null when it points anywhere else. References between
 * components are full URLs that came out of a register: nothing outside the configured addresses is ever called (SSRF),
 * and because only the uuid is used, neither is another path, host or query inside them.
 *
 * @param base configured address of the component, without a slash at the end
 * @param resource name of the collection, e.g. `zaaktypen`
 */
export function uuidWithin(base: string, resource: string, url: string): string | null {
  const prefix = `${base}/${resource}/`;
  if (!url.startsWith(prefix)) return null;
  const rest = url.endsWith('/') ? url.slice(prefix.length, -1) : url.slice(prefix.length);
  return isUuid(rest) ? rest.toLowerCase() : null;
}

/** The uuid at the end of a URL, wherever it points; null when there is none. For keys, never for calls. */
export function uuidOf(url: string): string | null {
  const end = url.endsWith('/') ? url.length - 1 : url.length;
  const last = url.slice(url.lastIndexOf('/', end - 1) + 1, end);
  return isUuid(last) ? last.toLowerCase() : null;
}
