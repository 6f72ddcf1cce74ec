import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Config, ConfigError, readConfig } from './config.ts';
import { variableNames } from './environment.ts';
import { choiceFor, type Environment } from './registers-file.ts';
import { sandboxSecrets } from './sandbox.ts';

const deploy = path.resolve(import.meta.dirname, '../../../../deploy');
const key = () => randomBytes(32).toString('base64');
const secrets = Object.fromEntries(
  readFileSync(path.join(deploy, 'env.example'), 'utf8')
    .split('\n')
    .flatMap((line) => /^([A-Z_]+_(?:SECRET|KEY|TOKEN))=$/.exec(line)?.[1] ?? [])
    .map((name) => [name, `secret-of-${name.toLowerCase()}`]),
);

const production: Environment = {
  ...secrets,
  INWONER_URL: 'https://mijn.gemeente.example',
  MEDEWERKER_URL: 'https://loket.gemeente.example',
  DATABASE_URL: 'postgresql://loket:word@database:5432/loket',
  REGISTERS_FILE: path.join(deploy, 'registers.example.jsonc'),
  IDENTITY_FILE: path.join(deploy, 'identity.example.jsonc'),
  EMPLOYEES_FILE: path.join(deploy, 'employees.example.jsonc'),
  LOKET_DATA_KEYS: `2027-01:${key()},2026-01:${key()}`,
  LOKET_PSEUDONYM_KEY: key(),
  LOKET_FILES_FOLDER: '/var/lib/een-loket/files',
  LOKET_SESSION_SECRET: key(),
};

function problemsOf(env: Environment): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

const pick = ({ MAIL_FROM, MAIL_FROM_NAME }: Record<string, string>) => ({ MAIL_FROM, MAIL_FROM_NAME });

function file(content: string): string {
  const name = path.join(mkdtempSync(path.join(tmpdir(), 'loket-config-')), 'file.jsonc');
  writeFileSync(name, content);
  return name;
}

describe('configuration', () => {
  it('accepts the examples in deploy, with secrets filled in', () => {
    const config: Config = readConfig(production);
    expect(config.environment).toBe('production');
    expect(config.dataKeys.map(({ id }) => id)).toEqual(['2027-01', '2026-01']);
    expect(config.registers.zgw[0]?.secret).toBe(secrets.OPENZAAK_SECRET);
    expect(config.registers.brp?.headers['x-api-key']).toBe(secrets.BRP_API_KEY);
    expect(config.doors.medewerker).toEqual({ port: 4001, url: 'https://loket.gemeente.example', idleMinutes: 60 });
  });

  it('needs nothing but LOKET_ENV in the sandbox', () => {
    const config = readConfig({ LOKET_ENV: 'sandbox', LOKET_PORT_BASE: '4400' });
    expect(config.database.url).toBe('postgresql://postgres@127.0.0.1:4420/loket');
    expect(config.registers.zgw.map(({ zaken }) => zaken.url)).toContain('http://localhost:4410/openzaak/zaken/api/v1');
    expect(config.identity.providers.map(({ issuer }) => issuer)).toContain('http://localhost:4411/digid');
  });

  it('sends nothing until told where to, and then wants all of it', () => {
    expect(readConfig(production).sending).toEqual({ mail: null, sms: null });
    const half = { MAIL_SMTP_URL: 'smtp://mail.example', SMS_API_URL: 'http://sms.example', SMS_API_KEY: 'x' };
    const named = problemsOf({ ...production, ...half }).map((problem) => problem.split(' ')[0]);
    expect(named).toEqual(['SMS_API_KEY']);
    const { SMS_API_KEY: _, ...rest } = half;
    expect(problemsOf({ ...production, ...rest })).toHaveLength(5);
    const whole = { ...half, MAIL_FROM: 'loket@gemeente.example', MAIL_FROM_NAME: 'Gemeente' };
    expect(readConfig({ ...production, MAIL_SMTP_URL: half.MAIL_SMTP_URL, ...pick(whole) }).sending.mail).toMatchObject(
      {
        requireTls: true,
        bounces: 'loket@gemeente.example',
        webhookToken: null,
      },
    );
  });

  it('names every problem at once, with an example', () => {
    const problems = problemsOf({
      LOKET_PORT_BASE: 'many',
      LOG_LEVEL: 'loud',
      IDENTITY_FILE: file('{ "providers": [] }'),
    });
    const named = problems.map((problem) => problem.split(/[: ]/)[0]);
    const files = ['LOKET_FILES_FOLDER', 'REGISTERS_FILE', 'IDENTITY_FILE', 'EMPLOYEES_FILE'];
    const keys = ['LOKET_DATA_KEYS', 'LOKET_PSEUDONYM_KEY', 'LOKET_SESSION_SECRET'];
    const others = ['LOKET_PORT_BASE', 'INWONER_URL', 'MEDEWERKER_URL', 'DATABASE_URL', 'LOG_LEVEL'];
    expect([...new Set(named)].sort()).toEqual([...files, ...keys, ...others].sort());
    expect(problems.find((problem) => problem.startsWith('DATABASE_URL'))).toContain('Example: postgresql://');
  });

  it('is explained in deploy/env.example: every variable once, under a line that says what it is', () => {
    const lines = readFileSync(path.join(deploy, 'env.example'), 'utf8').split('\n');
    const isVariable = (line = '') => /^#?[A-Z][A-Z0-9_]*=/.test(line);
    const named = lines.filter(isVariable).map((line) => line.replace(/^#?(\w+)=.*$/, '$1'));
    const secrets = ['registers', 'identity'].flatMap((name) =>
      [...readFileSync(path.join(deploy, `${name}.example.jsonc`), 'utf8').matchAll(/": \{ "env": "(\w+)"/g)].map(
        ([, secret]) => secret ?? '',
      ),
    );
    expect(named.sort()).toEqual([...new Set(['NODE_ENV', ...variableNames, ...secrets])].sort());
    // A group of variables (ports, secrets) may share the line above it.
    const bare = lines.filter((line, at) => {
      const above = lines.slice(0, at).findLast((one) => !isVariable(one));
      return isVariable(line) && !above?.startsWith('# ');
    });
    expect(bare).toEqual([]);
  });

  it('names the missing variable behind a secret, and never a secret', () => {
    const { BRP_API_KEY, ...others } = production;
    expect(problemsOf(others)).toEqual([
      'REGISTERS_FILE: brp.headers.x-api-key: the environment variable BRP_API_KEY, which holds it, is not set',
    ]);
    const problems = problemsOf({
      ...production,
      LOKET_PSEUDONYM_KEY: 'not-a-key',
      REGISTERS_FILE: file('{ "zgw": "s3cret'),
    });
    expect(problems.join()).not.toMatch(/not-a-key|s3cret/);
  });

  it('says on which line a file goes wrong', () => {
    expect(problemsOf({ ...production, REGISTERS_FILE: file('{\n  // note\n  "zgw": ]\n}') })[0]).toMatch(
      /line 3, column \d+/,
    );
    expect(problemsOf({ ...production, REGISTERS_FILE: '/nowhere.jsonc' })[0]).toContain('cannot be read (ENOENT)');
  });

  it('refuses in production what belongs to the sandbox', () => {
    const identity = readFileSync(path.join(deploy, 'identity.example.jsonc'), 'utf8').replaceAll('https:', 'http:');
    const problems = problemsOf({
      ...production,
      INWONER_URL: 'http://mijn.gemeente.example',
      IDENTITY_FILE: file(identity),
      LOKET_SESSION_SECRET: sandboxSecrets.sessionSecret,
      BRP_API_KEY: sandboxSecrets.brp,
      SANDBOX_IDP_URL: 'http://localhost:4011',
      LOKET_DEV: '1',
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
    });
    expect(problems).toHaveLength(10);
    expect(problems.filter((problem) => problem.includes('must begin with https://'))).toHaveLength(5);
    expect(problems.filter((problem) => problem.includes('holds a secret of the sandbox'))).toHaveLength(2);
  });
});

describe('choice for a zaaktype', () => {
  const choices = { standaard: 'a', zaaktypen: { 'WMO*': 'b', 'WMO-H*': 'c', 'WMO-HBH': 'd' } };

  it.each([
    ['WMO-HBH', 'd'],
    ['WMO-HULP', 'c'],
    ['WMO-WON', 'b'],
    ['JEUGD', 'a'],
  ])('for %s is %s', (zaaktype, choice) => {
    expect(choiceFor(choices, zaaktype)).toBe(choice);
  });
});
