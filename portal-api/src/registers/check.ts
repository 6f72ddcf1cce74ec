import { openDoor } from '@loket/zgw';
import type { RegistersConfig } from '../platform/config/registers-file.ts';
import { adviceOn } from './advice.ts';
import { probesOf, type Probe } from './probes.ts';

/** What the doctor found at one component of a configured register. */
export interface RegisterCheck {
  /** Name of the configured register. */
  register: string;
  component: string;
  ok: boolean;
  /** Version that the component says it speaks; null when it does not tell. */
  version: string | null;
  /** Duration of the longest call in milliseconds; null when none was made. */
  ms: number | null;
  /** One sentence in English: what works, or what is wrong and what to do. */
  finding: string;
}

/**
 * Calls each component of each configured register, with the real credentials and without looking at anybody: reachable,
 * version, rights. What is switched off is not called, what is not configured is not mentioned. Never throws.
 */
export function checkRegisters(config: RegistersConfig, inwonerUrl: string): Promise<RegisterCheck[]> {
  return Promise.all(probesOf(config, inwonerUrl).map((probe) => check(probe, config.timeoutMs)));
}

async function check(
  { register, component, url, auth, enabled, headers, call }: Probe,
  timeoutMs: number,
): Promise<RegisterCheck> {
  if (!enabled)
    return { register, component, ok: true, version: null, ms: null, finding: 'switched off by configuration' };
  let version: string | null = null;
  let ms: number | null = null;
  const door = openDoor({
    name: `${register}.${component}`,
    baseUrl: url,
    auth,
    headers,
    timeoutMs,
    observe: (outcome) => {
      version = outcome.version ?? version;
      ms = Math.max(ms ?? 0, Math.round(outcome.ms));
    },
  });
  try {
    const finding = await call(door);
    return { register, component, ok: true, version, ms, finding };
  } catch (error) {
    return { register, component, ok: false, version, ms, finding: adviceOn(error, url) };
  } finally {
    await door.close();
  }
}
