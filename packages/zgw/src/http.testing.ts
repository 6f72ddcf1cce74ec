import { afterEach, expect } from 'vitest';
import { headerAuth } from './auth.ts';
import { RegisterError } from './errors.ts';
import { openDoor, type CallContext, type Door, type DoorOptions } from './http.ts';
import { startStub, type Stub } from './testing.ts';

export const context: CallContext = { user: { id: 'u', representation: 'iemand' } };
const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** A stub and a door to it; closed after the test. */
export async function stubbed(
  handler: Parameters<typeof startStub>[0],
  options: Partial<DoorOptions> = {},
): Promise<{ stub: Stub; door: Door }> {
  const stub = await startStub(handler);
  const door = openDoor({
    name: 'test',
    baseUrl: `${stub.url}/zaken/api/v1`,
    auth: headerAuth({ 'x-key': 'geheim' }),
    ...options,
  });
  open.push(door, stub);
  return { stub, door };
}

/** The error that a call must end with. */
export async function errorOf(promise: Promise<unknown>): Promise<RegisterError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RegisterError);
  return error as RegisterError;
}
