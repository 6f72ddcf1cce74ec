import { alsApiFout, foutVanAntwoord } from './fout.ts';

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

async function settled<T>(call: Promise<Answer<T>>): Promise<Answer<T>> {
  const answered = await call.catch((thrown: unknown) => {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') throw thrown;
    throw alsApiFout(thrown);
  });
  if (!answered.response.ok) throw foutVanAntwoord(answered.response.status, answered.error);
  return answered;
}

/** The data of a good answer; throws an `ApiFout` for everything else. An aborted call stays an abort. */
export async function answer<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await settled(call);
  if (error !== undefined || data === undefined) throw foutVanAntwoord(response.status, error);
  return data;
}

/** Waits for a call that answers without data (204); throws an `ApiFout` when it failed. */
export async function done(call: Promise<Answer<unknown>>): Promise<void> {
  await settled(call);
}
