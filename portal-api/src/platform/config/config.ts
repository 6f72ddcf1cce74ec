import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DataKey } from '../crypto/keyring.ts';
import type { ScannerConfig } from '../scan/scanner.ts';
import { readVariables, type Variables } from './environment.ts';
import { type TipsBegin, tipsSchema } from './tips-file.ts';
import { type EmployeesConfig, employeesSchema, type IdentityConfig, identitySchema } from './identity-file.ts';
import { type EvenementenBegin, evenementenSchema } from './evenementen-file.ts';
import { type NieuwsBegin, nieuwsSchema, type PaginasBegin, paginasSchema } from './nieuws-file.ts';
import { type MedewerkersBegin, medewerkersSchema } from './medewerkers-file.ts';
import { check, type Checked, readConfigFile } from './jsonc.ts';
import { type Environment, type RegistersConfig, registersSchema } from './registers-file.ts';
import { sendingConfig, type SendingConfig, sendingProblems } from './sending.ts';
import { type VoorzieningenBegin, voorzieningenSchema } from './voorzieningen-file.ts';
import { geenWerk, type WerkBegin, werkSchema } from './werk-file.ts';
import { geenWaardering, type WaarderingBegin, waarderingSchema } from './waardering-file.ts';
import { sandboxDefinition, sandboxEnvironment, sandboxSecrets } from './sandbox.ts';

export type DoorName = 'inwoner' | 'medewerker';

export interface DoorConfig {
  port: number;
  /** Public origin, as in the address bar. */
  url: string;
  /** Minutes without activity after which a session ends. */
  idleMinutes: number;
}

/** Everything that can be set from outside, checked. */
export interface Config {
  environment: 'sandbox' | 'production';
  /** Where the clock starts, in the sandbox only; null: at the real time. */
  clock: Date | null;
  /** Serve the apps by Vite with hot reload. */
  dev: boolean;
  doors: Record<DoorName, DoorConfig>;
  /** Address to listen on; undefined: all. */
  listenAddress: string | undefined;
  database: { url: string; connections: number };
  dataKeys: readonly DataKey[];
  pseudonymKey: Buffer;
  sessionSecret: Buffer;
  /** Hours after which a session ends in any case. */
  sessionHours: number;
  /** Most requests in a minute, of one session and of one address (a whole office shares one); 0: no limit. */
  limits: { session: number; address: number };
  /** Express `trust proxy`: whose `X-Forwarded-For` is believed. */
  trustedProxies: string;
  /** Folder with `inwoner-app/dist` and `medewerker-app/dist`; undefined: beside the portal-api folder. */
  appsFolder: string | undefined;
  /** Where the bytes lie that are not (yet) in a register. */
  filesFolder: string;
  /** The virus scanner, and whether what it could not look at is accepted. */
  scanner: ScannerConfig & { acceptUnscanned: boolean };
  logLevel: string;
  /** Mail and text messages. */
  sending: SendingConfig;
  registers: RegistersConfig;
  identity: IdentityConfig;
  /** Null in a sandbox without EMPLOYEES_FILE: every role is known, by its code. */
  employees: EmployeesConfig | null;
  /** The handbook that a portal for tries begins with, and news. */
  paginas: PaginasBegin;
  nieuws: NieuwsBegin;
  /** The directory of employees that a new portal begins with. */
  medewerkers: MedewerkersBegin;
  /** Events that a portal for tries begins with. */
  evenementen: EvenementenBegin;
  /** Tips for residents that a new portal begins with. */
  tips: TipsBegin;
  /** Provisions and wijkteams of the neighbourhood that a new portal begins with. */
  socialeKaart: VoorzieningenBegin;
  /** What a portal for tries begins with: what was changed, what people said, and how far they came. */
  waardering: WaarderingBegin;
  /** What employees of a portal for tries finished before. */
  werk: WerkBegin;
}

/** The configuration is not right; the message names every problem, and no secret. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    const many = problems.length === 1 ? 'one setting is' : `${problems.length} settings are`;
    super(`Eén Loket cannot start: ${many} not right.\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** Reads and checks the whole configuration. Throws ConfigError with every problem at once. */
export function readConfig(env: Environment): Config {
  const { variables, problems } = readVariables(env);
  const sandbox = env.LOKET_ENV === 'sandbox';
  const files = readFiles(env, sandbox);
  const all = [
    ...problems,
    ...files.registers.problems,
    ...files.identity.problems,
    ...files.employees.problems,
    ...files.medewerkers.problems,
    ...files.evenementen.problems,
    ...files.nieuws.problems,
    ...files.paginas.problems,
    ...files.tips.problems,
    ...files.voorzieningen.problems,
    ...files.waardering.problems,
    ...files.werk.problems,
  ];
  if (variables) all.push(...sendingProblems(variables));
  if (!sandbox) all.push(...unfitForProduction(env, files.identity.value, files.registers.value));
  if (!variables || !files.registers.value || !files.identity.value || all.length > 0) throw new ConfigError(all);
  return {
    environment: variables.LOKET_ENV,
    clock: variables.SANDBOX_CLOCK ?? null,
    dev: variables.LOKET_DEV === '1',
    doors: {
      inwoner: door(variables, 'INWONER', 0),
      medewerker: door(variables, 'MEDEWERKER', 1),
    },
    listenAddress: variables.LISTEN_ADDRESS,
    database: {
      url: variables.DATABASE_URL ?? `postgresql://postgres@127.0.0.1:${variables.LOKET_PORT_BASE + 20}/loket`,
      connections: variables.DATABASE_CONNECTIONS,
    },
    dataKeys: variables.LOKET_DATA_KEYS,
    pseudonymKey: variables.LOKET_PSEUDONYM_KEY,
    sessionSecret: variables.LOKET_SESSION_SECRET,
    sessionHours: 8,
    limits: { session: variables.RATE_LIMIT_SESSION, address: variables.RATE_LIMIT_ADDRESS },
    trustedProxies: variables.TRUSTED_PROXIES,
    appsFolder: variables.APPS_FOLDER,
    filesFolder: variables.LOKET_FILES_FOLDER ?? path.join(tmpdir(), `een-loket-${variables.LOKET_PORT_BASE}-files`),
    scanner: {
      address: variables.CLAMD_ADDRESS ?? (sandbox ? `127.0.0.1:${variables.LOKET_PORT_BASE + 14}` : null),
      maxBytes: variables.CLAMD_MAX_MB * 1024 * 1024,
      acceptUnscanned: variables.ACCEPT_UNSCANNED === undefined ? sandbox : variables.ACCEPT_UNSCANNED === '1',
    },
    logLevel: variables.LOG_LEVEL,
    sending: sendingConfig(variables, sandboxSecrets),
    registers: files.registers.value,
    identity: files.identity.value,
    employees: files.employees.value,
    medewerkers: metFotoplek(files.medewerkers.value?.medewerkers ?? [], env.MEDEWERKERS_FILE),
    evenementen: files.evenementen.value?.evenementen ?? [],
    nieuws: files.nieuws.value?.berichten ?? [],
    paginas: files.paginas.value?.paginas ?? [],
    tips: files.tips.value ?? [],
    socialeKaart: files.voorzieningen.value ?? { voorzieningen: [], wijkteams: {} },
    waardering: files.waardering.value ?? geenWaardering,
    werk: files.werk.value ?? geenWerk,
  };
}

function door(variables: Variables, name: 'INWONER' | 'MEDEWERKER', offset: number): DoorConfig {
  const port = variables[`${name}_PORT`] ?? variables.LOKET_PORT_BASE + offset;
  return {
    port,
    url: variables[`${name}_URL`] ?? `http://localhost:${port}`,
    idleMinutes: variables[`SESSION_IDLE_${name}_MINUTES`],
  };
}

interface Files {
  registers: Checked<RegistersConfig>;
  identity: Checked<IdentityConfig>;
  employees: Checked<EmployeesConfig> | { value: null; problems: [] };
  paginas: Checked<{ paginas: PaginasBegin }> | { value: null; problems: [] };
  nieuws: Checked<{ berichten: NieuwsBegin }> | { value: null; problems: [] };
  medewerkers: Checked<{ medewerkers: MedewerkersBegin }> | { value: null; problems: [] };
  evenementen: Checked<{ evenementen: EvenementenBegin }> | { value: null; problems: [] };
  tips: Checked<TipsBegin> | { value: null; problems: [] };
  voorzieningen: Checked<VoorzieningenBegin> | { value: null; problems: [] };
  waardering: Checked<WaarderingBegin> | { value: null; problems: [] };
  werk: Checked<WerkBegin> | { value: null; problems: [] };
}

function readFiles(env: Environment, sandbox: boolean): Files {
  const base = Number(env.LOKET_PORT_BASE || 4000);
  const { registers, identity } = sandboxDefinition({
    registersUrl: env.SANDBOX_REGISTERS_URL || `http://localhost:${base + 10}`,
    idpUrl: env.SANDBOX_IDP_URL || `http://localhost:${base + 11}`,
  });
  const secrets = sandbox ? { ...sandboxEnvironment, ...env } : env;
  const none = { value: null, problems: [] } as const;
  const fromFile = <T>(
    name: string,
    schema: Parameters<typeof readConfigFile<T>>[2],
    builtIn: unknown,
  ): Checked<T> | typeof none => {
    if (env[name]) return readConfigFile(name, env[name], schema);
    return sandbox && builtIn ? check(name, builtIn, schema) : none;
  };
  return {
    registers: fromFile('REGISTERS_FILE', registersSchema(secrets), registers),
    identity: fromFile('IDENTITY_FILE', identitySchema(secrets), identity),
    employees: fromFile('EMPLOYEES_FILE', employeesSchema, null),
    paginas: fromFile('PAGINAS_FILE', paginasSchema, null),
    nieuws: fromFile('NIEUWS_FILE', nieuwsSchema, null),
    medewerkers: fromFile('MEDEWERKERS_FILE', medewerkersSchema, null),
    evenementen: fromFile('EVENEMENTEN_FILE', evenementenSchema, null),
    tips: fromFile('TIPS_FILE', tipsSchema, null),
    voorzieningen: fromFile('VOORZIENINGEN_FILE', voorzieningenSchema, null),
    waardering: fromFile('WAARDERING_FILE', waarderingSchema, null),
    werk: fromFile('WERK_FILE', werkSchema, null),
  } as Files;
}

/** Photos are named as seen from the file that names them. */
function metFotoplek(medewerkers: MedewerkersBegin, file = '.'): MedewerkersBegin {
  return medewerkers.map(({ fotobestand, ...rest }) =>
    fotobestand ? { ...rest, fotobestand: path.resolve(path.dirname(file), fotobestand) } : rest,
  );
}

/** What is fine in the sandbox and dangerous in production. */
function unfitForProduction(
  env: Environment,
  identity: IdentityConfig | null,
  registers: RegistersConfig | null,
): string[] {
  const problems: string[] = [];
  const secrets = new Set<string>(Object.values(sandboxSecrets));
  for (const [name, value] of Object.entries(env)) {
    if (name.startsWith('SANDBOX_'))
      problems.push(`${name} is set: it belongs to the sandbox, and LOKET_ENV is production.`);
    else if (value && [...secrets].some((secret) => value.includes(secret))) {
      problems.push(`${name} holds a secret of the sandbox. Make a new one.`);
    }
  }
  if (env.LOKET_DEV === '1') problems.push('LOKET_DEV is set: it is for developing, and LOKET_ENV is production.');
  if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
    problems.push(
      'NODE_TLS_REJECT_UNAUTHORIZED is 0: nobody would check whom we send personal data to. Use NODE_EXTRA_CA_CERTS.',
    );
  }
  for (const name of ['INWONER_URL', 'MEDEWERKER_URL'] as const) {
    if (env[name]?.startsWith('http:')) problems.push(`${name} must begin with https:// in production.`);
  }
  for (const { id, issuer } of identity?.providers ?? []) {
    if (issuer.startsWith('http:'))
      problems.push(`IDENTITY_FILE: the issuer of ${id} must begin with https:// in production.`);
  }
  if (registers?.zgw.some(({ secret }) => secret.length < 16)) {
    problems.push('REGISTERS_FILE: the secret of a ZGW back end must have at least 16 characters (HS256).');
  }
  const webhook = registers?.notificaties?.webhook;
  if (webhook && webhook.authorization.length < 24) {
    problems.push('REGISTERS_FILE: the authorization of the webhook must have at least 24 characters.');
  }
  if (webhook?.url?.startsWith('http:')) {
    problems.push('REGISTERS_FILE: the address of the webhook must begin with https:// in production.');
  }
  return problems;
}
