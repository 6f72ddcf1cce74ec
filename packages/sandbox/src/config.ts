import type { SandboxOptions } from './sandbox.ts';

/** Distance of each port from `LOKET_PORT_BASE`. */
const OFFSETS = { registers: 10, idp: 11, mail: 12, smtp: 13, clamd: 14, sms: 15 } as const;

/**
 * Reads the sandbox's settings from the environment.
 * @throws one sentence that names every setting that is wrong
 */
export function readConfig(env: NodeJS.ProcessEnv): SandboxOptions {
  const wrong: string[] = [];
  if (env['LOKET_ENV'] === 'production') wrong.push('LOKET_ENV is production: the sandbox must never run there');
  const port = (name: string, fallback: number): number => {
    const value = env[name];
    if (value === undefined || value === '') return fallback;
    if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
      wrong.push(`${name} must be a port number and is "${value}"`);
    return Number(value);
  };
  const base = port('LOKET_PORT_BASE', 4000);
  const today = env['SANDBOX_TODAY'] || undefined;
  if (today && (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today)))) {
    wrong.push(`SANDBOX_TODAY must be a date like 2026-11-23 and is "${today}"`);
  }
  const options: SandboxOptions = {
    ports: {
      registers: port('SANDBOX_REGISTERS_PORT', base + OFFSETS.registers),
      idp: port('SANDBOX_IDP_PORT', base + OFFSETS.idp),
      mail: port('SANDBOX_MAIL_PORT', base + OFFSETS.mail),
      smtp: port('SANDBOX_SMTP_PORT', base + OFFSETS.smtp),
      sms: port('SANDBOX_SMS_PORT', base + OFFSETS.sms),
      clamd: port('SANDBOX_CLAMD_PORT', base + OFFSETS.clamd),
    },
    database: env['SANDBOX_DATABASE_URL'] || undefined,
    today,
    inwonerUrl: env['INWONER_URL'] || `http://localhost:${base}`,
    medewerkerUrl: env['MEDEWERKER_URL'] || `http://localhost:${base + 1}`,
    idpKeysFile: env['SANDBOX_IDP_KEYS_FILE'] || undefined,
  };
  if (wrong.length > 0) throw new Error(`The sandbox cannot start: ${wrong.join('; ')}.`);
  return options;
}
