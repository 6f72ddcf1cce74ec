import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Bestand } from '../../platform/files/files.ts';
import { NU } from '../../testing/toegang.ts';
import { BSN } from '../../testing/zaken.ts';
import { DOEL, NOOIT, VERSTUURD } from './inzending.ts';
import { klaargezetteBestanden } from './klaargezet.ts';

const later = new Date('2027-01-01T00:00:00Z');
const bestand = (id: string, doel: string, verloopt: Date) =>
  ({
    id,
    doel,
    verloopt,
    omvang: 12,
    aangemaakt: NU,
    kenmerk: { naam: `${id}.pdf`, soort: 'x' },
  }) as unknown as Bestand;

it('what lies ready is told, and goes with the account; what is on its way stays', async () => {
  const alle = [
    bestand('klaar', DOEL, later),
    bestand('onderweg', VERSTUURD, NOOIT),
    bestand('mislukt', VERSTUURD, later),
  ];
  const weg: string[] = [];
  const gevraagd = new Set<string>();
  const deel = klaargezetteBestanden({
    files: {
      list: async ({ betrokkene, doel }) => (gevraagd.add(betrokkene), alle.filter((een) => een.doel === doel)),
      remove: async (id) => void weg.push(id),
    },
    pseudonym: createPseudonym(randomBytes(32)),
  });
  const ik = { soort: 'bsn', waarde: BSN } as const;
  expect(await deel.export(ik)).toEqual([{ naam: 'klaar.pdf', omvang: 12, opgestuurd: NU.toISOString() }]);
  expect(await deel.erase(ik)).toBe(2);
  expect(weg).toEqual(['klaar', 'mislukt']);
  expect([...gevraagd].join()).not.toContain(BSN);
});
