import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NieuwsInhoud } from '@loket/contract';
import { expect, it } from 'vitest';
import { employeesSchema } from '../../platform/config/identity-file.ts';
import { medewerkersSchema } from '../../platform/config/medewerkers-file.ts';
import { nieuwsSchema } from '../../platform/config/nieuws-file.ts';
import { keuzesVoorNieuws } from './keuzes.ts';
import { leesOpmaak } from '../../domain/tekst/opmaak-lezen.ts';

const seed = (naam: string): unknown =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../../packages/sandbox/seed', naam), 'utf8'));

it('the news of the sandbox is news as editors write it, by and for people that there are', async () => {
  const { berichten } = nieuwsSchema.parse(seed('nieuws.json'));
  const { teams, rollen } = employeesSchema.parse(seed('teams.json'));
  const { medewerkers } = medewerkersSchema.parse(seed('medewerkers.json'));
  const namen = new Map(medewerkers.map(({ identificatie, naam }) => [identificatie, naam]));
  const { doelgroepen } = await keuzesVoorNieuws({
    teams,
    rollen,
    medewerkers: { actief: async () => medewerkers.map((een) => ({ ...een, foto: null })) as never },
    registers: { zaaktypen: { alle: async () => [] } } as never,
  });
  const bekend = doelgroepen.map(({ code }) => code);
  for (const een of berichten) {
    const rest = { bijlagen: [], reacties: true, vanaf: null, tot: null };
    NieuwsInhoud.parse({ ...een, ...rest, tekst: leesOpmaak(een.tekst) });
    expect(bekend).toEqual(expect.arrayContaining(een.doelgroep));
    for (const { identificatie, naam } of [een.door, ...een.reacties.map(({ door }) => door)])
      expect(namen.get(identificatie)).toBe(naam);
    for (const wie of Object.keys(een.duimen)) expect(namen.has(wie)).toBe(true);
  }
  expect(berichten.length).toBeGreaterThanOrEqual(40);
});
