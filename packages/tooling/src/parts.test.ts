import fs from 'node:fs';
import { expect, test } from 'vitest';
import { portalEnvironment } from './parts.ts';

test('the portal knows the roles and teams of the sandbox by name, however it is started', () => {
  for (const mode of ['production', 'development'] as const) {
    const { EMPLOYEES_FILE = '' } = portalEnvironment({}, mode);
    const { rollen, teams } = JSON.parse(fs.readFileSync(EMPLOYEES_FILE, 'utf8')) as Record<string, unknown[]>;
    expect(rollen).toContainEqual(expect.objectContaining({ code: 'kcc', naam: 'KCC-medewerker' }));
    expect(teams?.length).toBeGreaterThan(0);
  }
});

test('another file may be given', () => {
  expect(portalEnvironment({ EMPLOYEES_FILE: '/elders.jsonc' }, 'production').EMPLOYEES_FILE).toBe('/elders.jsonc');
});
