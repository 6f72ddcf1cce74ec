import { z } from 'zod';
import type { Environment } from './registers-file.ts';
import { sandboxSecrets } from './sandbox.ts';

const port = z.coerce.number().int('must be a port number').min(0).max(65_535);
const minutes = z.coerce.number().int('must be a whole number of minutes').min(1).max(480);
const origin = z
  .url({ protocol: /^https?$/ })
  .refine((text) => new URL(text).origin === text.replace(/\/$/, ''), 'must be an origin only: scheme, host and port')
  .transform((text) => text.replace(/\/$/, ''));
/** `host:port` or `unix:/path`. */
const clamdAddress = z.string().regex(/^(unix:\/.+|[^\s:/]+:\d{1,5})$/, 'must be host:port or unix:/path');
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const key = z
  .base64('must be base64')
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length >= 32, 'must be at least 32 bytes');

/** What another system shows to prove that a call is its own. */
const token = z.string().min(16, 'must be at least 16 characters');

/** `id:base64,id:base64`: the first key encrypts, the others still read. */
const dataKeys = z.string().transform((text, context) =>
  text.split(',').map((part) => {
    const [, id = '', encoded = ''] = /^([a-z0-9-]{1,40}):(.+)$/.exec(part.trim()) ?? [];
    const bytes = Buffer.from(encoded, 'base64');
    if (!id || bytes.length !== 32) {
      context.addIssue({ code: 'custom', message: 'each key must be id:base64 of exactly 32 bytes' });
    }
    return { id, key: bytes };
  }),
);

/** `name-<uuid>-<uuid>`, as NotifyNL and GOV.UK Notify hand out. */
const notifyKey = z.string().regex(/^.+(-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}){2}$/i, 'must be name-uuid-uuid');

/** Every variable that the portal reads: what it must be, and its default; some have one in the sandbox only. */
const variables = (sandbox: boolean) => {
  const inSandbox = <T extends z.ZodType>(schema: T, value: string) =>
    sandbox ? schema.prefault(value as never) : schema;
  return {
    LOKET_ENV: z.enum(['production', 'sandbox']).default('production'),
    LOKET_DEV: z.enum(['0', '1']).default('0'),
    LOKET_PORT_BASE: port.default(4000),
    INWONER_PORT: port.optional(),
    MEDEWERKER_PORT: port.optional(),
    INWONER_URL: sandbox ? origin.optional() : origin,
    MEDEWERKER_URL: sandbox ? origin.optional() : origin,
    DATABASE_URL: sandbox ? z.url({ protocol: /^postgres(ql)?$/ }).optional() : z.url({ protocol: /^postgres(ql)?$/ }),
    DATABASE_CONNECTIONS: z.coerce.number().int().min(1).max(200).default(10),
    REGISTERS_FILE: sandbox ? z.string().optional() : z.string(),
    IDENTITY_FILE: sandbox ? z.string().optional() : z.string(),
    EMPLOYEES_FILE: sandbox ? z.string().optional() : z.string(),
    MEDEWERKERS_FILE: z.string().optional(),
    EVENEMENTEN_FILE: z.string().optional(),
    NIEUWS_FILE: z.string().optional(),
    PAGINAS_FILE: z.string().optional(),
    TIPS_FILE: z.string().optional(),
    VOORZIENINGEN_FILE: z.string().optional(),
    WAARDERING_FILE: z.string().optional(),
    WERK_FILE: z.string().optional(),
    SANDBOX_REGISTERS_URL: origin.optional(),
    SANDBOX_IDP_URL: origin.optional(),
    SANDBOX_CLOCK: moment.optional(),
    LOKET_DATA_KEYS: inSandbox(dataKeys, sandboxSecrets.dataKeys),
    LOKET_PSEUDONYM_KEY: inSandbox(key, sandboxSecrets.pseudonymKey),
    LOKET_SESSION_SECRET: inSandbox(key, sandboxSecrets.sessionSecret),
    SESSION_IDLE_INWONER_MINUTES: minutes.default(15),
    SESSION_IDLE_MEDEWERKER_MINUTES: minutes.default(60),
    RATE_LIMIT_SESSION: z.coerce.number().int().min(0).default(600),
    RATE_LIMIT_ADDRESS: z.coerce.number().int().min(0).default(6000),
    TRUSTED_PROXIES: z.string().default('loopback'),
    MAIL_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.email().optional(),
    MAIL_FROM_NAME: z.string().max(60).optional(),
    MAIL_BOUNCE_ADDRESS: z.email().optional(),
    MAIL_WEBHOOK_TOKEN: token.optional(),
    SMS_API_URL: origin.optional(),
    SMS_API_KEY: notifyKey.optional(),
    SMS_TEMPLATE_ID: z.uuid().optional(),
    SMS_WEBHOOK_TOKEN: token.optional(),
    LISTEN_ADDRESS: z.string().optional(),
    APPS_FOLDER: z.string().optional(),
    LOKET_FILES_FOLDER: sandbox ? z.string().optional() : z.string(),
    CLAMD_ADDRESS: clamdAddress.optional(),
    CLAMD_MAX_MB: z.coerce.number().int().min(1).max(4000).default(25),
    ACCEPT_UNSCANNED: z.enum(['0', '1']).optional(),
    LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  };
};

/** The names of all variables that the portal reads. */
export const variableNames: readonly string[] = Object.keys(variables(false));

const examples: Partial<Record<keyof ReturnType<typeof variables>, string>> = {
  INWONER_URL: 'https://mijn.almelo.nl',
  MEDEWERKER_URL: 'https://loket.almelo.nl',
  DATABASE_URL: 'postgresql://loket:password@database:5432/loket',
  REGISTERS_FILE: '/etc/een-loket/registers.jsonc (see deploy/registers.example.jsonc)',
  IDENTITY_FILE: '/etc/een-loket/identity.jsonc (see deploy/identity.example.jsonc)',
  EMPLOYEES_FILE: '/etc/een-loket/employees.jsonc (see deploy/employees.example.jsonc)',
  LOKET_DATA_KEYS: '2027-01:<the output of: openssl rand -base64 32>',
  LOKET_PSEUDONYM_KEY: '<the output of: openssl rand -base64 32>',
  LOKET_SESSION_SECRET: '<the output of: openssl rand -base64 32>',
  LOKET_FILES_FOLDER: '/var/lib/een-loket/files',
  CLAMD_ADDRESS: 'clamav:3310',
  LOKET_PORT_BASE: '4000',
  MAIL_SMTP_URL: 'smtp://user:password@mail.gemeente.example:587',
  MAIL_FROM: 'loket@gemeente.example',
  SMS_API_URL: 'https://api.notifynl.nl',
};

function environmentSchema(sandbox: boolean) {
  return z.object(variables(sandbox));
}

export type Variables = z.output<ReturnType<typeof environmentSchema>>;

/** Reads the variables. Gives everything that is wrong at once, each with what is wrong and an example. */
export function readVariables(
  env: Environment,
): { variables: Variables; problems: [] } | { variables: null; problems: string[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const { data, error } = environmentSchema(given.LOKET_ENV === 'sandbox').safeParse(given);
  if (data) return { variables: data, problems: [] };
  const problems = error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    const example = examples[name as keyof typeof examples];
    const wrong = name in given ? `is not right: ${message}` : 'is not set';
    return `${name} ${wrong}.${example ? ` Example: ${example}` : ''}`;
  });
  return { variables: null, problems };
}
