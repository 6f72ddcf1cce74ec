import { sandboxSecrets } from '../../portal-api/src/platform/config/sandbox.ts';
import { crsHeaders, tokenAuth, zgwAuth } from '@loket/zgw';
import type { TestStack } from './stack.ts';

const behandelaar = zgwAuth({ clientId: 'loket', secret: sandboxSecrets.zgw });
const objecten = tokenAuth(sandboxSecrets.objecten);

/**
 * Changes something at a register as an employee's own system would: by its API, so that Notificaties tells everybody
 * who subscribed. `waar` is an address, or a path below the registers. Gives what the register says.
 */
export async function wijzigBijRegister<T = { url: string }>(
  stack: TestStack,
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  waar: string,
  body: object,
): Promise<T> {
  const url = waar.startsWith('http') ? waar : `${stack.registersUrl}${waar}`;
  const auth = url.includes('/objecten/') ? objecten : behandelaar;
  const response = await fetch(url, {
    method,
    headers: {
      ...crsHeaders,
      ...auth({ id: 'behandelsysteem', representation: 'Behandelsysteem' }),
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${waar} answers ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

/** Reads at a register as an employee's own system would. */
export async function leesBijRegister<T>(stack: TestStack, waar: string): Promise<T> {
  const url = waar.startsWith('http') ? waar : `${stack.registersUrl}${waar}`;
  const headers = { ...crsHeaders, ...behandelaar({ id: 'behandelsysteem', representation: 'Behandelsysteem' }) };
  return (await (await fetch(url, { headers })).json()) as T;
}

/** The bytes at an address of a register, as an employee's own system would fetch them. */
export async function haalBijRegister(url: string): Promise<Buffer> {
  const response = await fetch(url, {
    headers: behandelaar({ id: 'behandelsysteem', representation: 'Behandelsysteem' }),
  });
  if (!response.ok) throw new Error(`a download answers ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/** Sets the next or another status of a case; `stap` counts from 0 in the order of the zaaktype. */
export async function zetStatus(
  stack: TestStack,
  zaakUrl: string,
  stap: number,
  op = '2026-11-23T09:05:00Z',
): Promise<string> {
  const { zaaktype } = await leesBijRegister<{ zaaktype: string }>(stack, zaakUrl);
  const { statustypen } = await leesBijRegister<{ statustypen: string[] }>(stack, zaaktype);
  const statustype = statustypen[stap];
  const body = { zaak: zaakUrl, statustype, datumStatusGezet: op, statustoelichting: '' };
  return (await wijzigBijRegister(stack, 'POST', '/openzaak/zaken/api/v1/statussen', body)).url;
}

/** Closes a case as an employee's own system would: a result, and then the last status. */
export async function sluitZaak(stack: TestStack, zaakUrl: string, op = '2026-11-23T09:05:00Z'): Promise<void> {
  const { zaaktype } = await leesBijRegister<{ zaaktype: string }>(stack, zaakUrl);
  const { statustypen, resultaattypen } = await leesBijRegister<Record<'statustypen' | 'resultaattypen', string[]>>(
    stack,
    zaaktype,
  );
  const resultaat = { zaak: zaakUrl, resultaattype: resultaattypen[0] };
  await wijzigBijRegister(stack, 'POST', '/openzaak/zaken/api/v1/resultaten', resultaat);
  await zetStatus(stack, zaakUrl, statustypen.length - 1, op);
}
