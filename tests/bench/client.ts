import { headerAuth, openDoor } from '@loket/zgw';
import { load } from './measure.ts';
import { startAnswering } from './processes.ts';

/** CPU of the register client alone, in milliseconds per call: no portal, no database, a register that costs nothing. */
export async function measureClient(calls = 10_000): Promise<{ calls: number; cpuMsPerCall: number; errors: number }> {
  const answering = await startAnswering();
  const door = openDoor({ name: 'bench', baseUrl: answering.url, auth: headerAuth({ 'x-api-key': 'bench' }) });
  const user = { id: 'bench', representation: 'bench' };
  const call = async (n: number) => void (await door.json({ path: `/zaken/${n}` }, { user }));
  await load(10, 1000, call);
  const before = process.cpuUsage();
  const sample = await load(10, calls, call);
  const used = process.cpuUsage(before);
  await door.close();
  await answering.stop();
  return { calls, cpuMsPerCall: (used.user + used.system) / 1000 / sample.ms.length, errors: sample.errors };
}
