import type { Weather } from '@loket/sandbox';
import { NOW } from './stack.ts';
import type { TestStack } from './stack.ts';

async function send(method: 'GET' | 'PUT' | 'POST' | 'DELETE', url: string, body?: unknown): Promise<Response> {
  const response = await fetch(url, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${url} answers ${response.status}: ${await response.text()}`);
  return response;
}

/** Sets the weather of registers by name (`openzaak.zaken`, `brp`, … or `*`). */
export async function weer(stack: TestStack, weather: Record<string, Weather>): Promise<void> {
  await send('PUT', `${stack.registersUrl}/_sandbox/weather`, weather);
}

/** Sets the weather of the identity provider; `paths` (`['/token']`) keeps it to some of its addresses. */
export async function weerBijInloggen(
  stack: TestStack,
  weather: { outage?: boolean | 'refuse'; latencyMs?: number; paths?: string[] },
): Promise<void> {
  await send('PUT', `${stack.idpUrl}/_sandbox/idp-weather`, weather);
}

/** Moves the clock of both doors to a moment (ISO 8601, with zone). */
export async function zetKlok(stack: TestStack, now: string): Promise<void> {
  await send('PUT', `${stack.inwonerUrl}/sandbox/klok`, { now });
  await send('PUT', `${stack.medewerkerUrl}/sandbox/klok`, { now });
}

/**
 * Puts data of an odd kind in the registers, by its name in `oddFixtures` of the sandbox, and gives its addresses there.
 * It stays as long as the stack, so give each test persons of its own in `values`.
 */
export async function legVreemdsInRegister(stack: TestStack, name: string, values: object): Promise<string[]> {
  return fixtures(stack, { named: [{ name, values }] });
}

/** Puts resources in the registers as they are, and gives their addresses. */
export async function legInRegister(
  stack: TestStack,
  resources: { register: string; resource: string; body: object }[],
): Promise<string[]> {
  return fixtures(stack, { resources });
}

async function fixtures(stack: TestStack, body: object): Promise<string[]> {
  const response = await send('POST', `${stack.registersUrl}/_sandbox/fixtures`, body);
  return ((await response.json()) as { urls: string[] }).urls;
}

/** The calls that the registers got since `since`, and where to go on. */
export async function registerOproepen(
  stack: TestStack,
  since = 0,
): Promise<{
  next: number;
  calls: { register: string; method: string; path: string; status: number; userId: string | null }[];
}> {
  const response = await send('GET', `${stack.registersUrl}/_sandbox/calls?since=${since}`);
  return (await response.json()) as Awaited<ReturnType<typeof registerOproepen>>;
}

/** Ends the sessions of an account at the identity provider, as when somebody logs out elsewhere. */
export async function beeindigSessieElders(
  stack: TestStack,
  idp: 'digid' | 'eherkenning' | 'medewerker' | 'partner',
  account: Record<string, string>,
): Promise<void> {
  await send('POST', `${stack.idpUrl}/_sandbox/sessies/${idp}`, account);
}

/** Fair weather everywhere, the clock at nine, and nobody's mail bounces: the start of every test. */
export async function mooiWeer(stack: TestStack): Promise<void> {
  await Promise.all([
    send('DELETE', `${stack.registersUrl}/_sandbox/weather`),
    send('DELETE', `${stack.idpUrl}/_sandbox/idp-weather`),
    send('DELETE', `${stack.mailUrl}/_sandbox/bounce`),
    send('DELETE', `${stack.smsUrl}/_sandbox/uitkomst`),
    zetKlok(stack, NOW),
  ]);
}
