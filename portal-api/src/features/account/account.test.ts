import { BlobReader, TextWriter, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../../platform/logging/logger.ts';
import type { PersonalData } from '../../platform/module.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, NU, sessieVan, storing, stuk, vraagVan } from '../../testing/toegang.ts';
import { BSN } from '../../testing/zaken.ts';
import { downloadAccount } from './download-account.ts';
import { getAccount } from './get-account.ts';
import type { AccountDeps } from './module.ts';
import { verwijderAccount } from './verwijder-account.ts';

const lines: string[] = [];
const deelMet = (name: string, data: object, gewist: string[] = []): PersonalData => ({
  name,
  export: async () => data,
  erase: async () => gewist.push(name),
});

function opstelling(own: Partial<AccountDeps> = {}) {
  const gewist: string[] = [];
  const deps: AccountDeps = {
    personalData: () => [deelMet('inlogsessies', [{ middel: 'digid' }], gewist), deelMet('concepten', [1, 2], gewist)],
    bronnen: [{ name: 'zaken', lees: async () => ({ data: [{ titel: 'Hulp' }], incomplete: [] }) }],
    bezoeken: {
      lijst: async () => [],
      eigen: async () => ({ keer: 0, laatste: null }),
      kijkers: async () => [],
      bezoek: async () => null,
      aantalKeer: async () => 0,
    },
    registers: nepRegisters({}),
    outbox: { standen: async () => [], deliverNow: async () => 'bezorgd' },
    logout: async () => '/uitgelogd',
    pseudonym: (kind, value) => `p-${kind}-${value.length}`,
    log: createLogger('debug', { write: (line) => void lines.push(line) }),
    patienceMs: 10,
    ...own,
  };
  return { deps, gewist };
}

const vers = (now = NU) => ({ ...vraagVan(inwoner()), session: sessieVan(inwoner()), now });
const laat = new Date(NU.getTime() + 11 * 60_000);

async function inhoud(download: { stream: NodeJS.ReadableStream }): Promise<Record<string, string>> {
  const zip = new ZipReader(new BlobReader(new Blob([new Uint8Array(await buffer(download.stream))])));
  const files = (await zip.getEntries()) as FileEntry[];
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.filename, await file.getData(new TextWriter())] as const)),
  );
}

describe('all my data', () => {
  it('is a page and a file for machines, with every part, and says what is missing', async () => {
    const { deps } = opstelling({
      bronnen: [
        { name: 'zaken', lees: async () => ({ data: [{ titel: 'Hulp' }], incomplete: [] }) },
        { name: 'mijn-gegevens', lees: () => Promise.reject(stuk('brp', 'personen')) },
      ],
    });
    const bestanden = await inhoud(await downloadAccount(vers(), 'nl', deps));
    expect(Object.keys(bestanden)).toEqual(['index.html', 'data.json']);
    const { delen } = JSON.parse(bestanden['data.json']!) as { delen: { naam: string; volledig: string }[] };
    expect(delen.map(({ naam, volledig }) => `${naam} ${volledig}`)).toEqual([
      'zaken ja',
      'mijn-gegevens niet',
      'inlogsessies ja',
      'concepten ja',
      'inzage ja',
    ]);
    expect(bestanden['index.html']).toContain('Dit konden wij nu niet ophalen.');
    expect(lines.join()).not.toContain(BSN);
  });

  it('never shows an empty list for a register that did not answer, and names it', async () => {
    const leeg = { name: 'taken', lees: async () => ({ data: [], incomplete: [storing('objecten', 'taken')] }) };
    const bestanden = await inhoud(await downloadAccount(vers(), 'nl', opstelling({ bronnen: [leeg] }).deps));
    const { delen } = JSON.parse(bestanden['data.json']!) as { delen: object[] };
    expect(delen[0]).toMatchObject({ naam: 'taken', volledig: 'niet', gegevens: null, ontbreekt: ['objecten'] });
    expect(bestanden['index.html']).toContain('Geen antwoord kwam van: objecten.');
  });

  it('asks for a fresh login, and not more often than a person needs', async () => {
    const { deps } = opstelling();
    await expect(downloadAccount(vers(laat), 'nl', deps)).rejects.toMatchObject({ code: 'opnieuw-inloggen' });
    const vaak = opstelling({ bezoeken: { ...deps.bezoeken, aantalKeer: async () => 5 } });
    await expect(downloadAccount(vers(), 'nl', vaak.deps)).rejects.toMatchObject({ code: 'te-vaak' });
  });
});

describe('my account', () => {
  it('tells what is kept, and until when it can be removed', async () => {
    const { deps } = opstelling({
      personalData: () => [
        deelMet('concepten', [1, 2]),
        { ...deelMet('kapot', []), export: () => Promise.reject(new Error('down')) },
      ],
    });
    expect(await getAccount(vers(), deps)).toEqual({
      versTot: '2026-11-23T09:10:00.000Z',
      bewaard: [
        { naam: 'concepten', aantal: 2 },
        { naam: 'kapot', aantal: null },
      ],
      onderweg: 0,
    });
    expect(await getAccount(vers(laat), deps)).toMatchObject({ versTot: null });
  });

  it('is removed after what was sent is delivered, with the logins last', async () => {
    const stand = { value: 'wacht' as 'wacht' | 'bezorgd' };
    const zending = { id: '1', soort: 'vraag', reden: null, inhoud: {}, uitkomst: null, ontvangen: NU, afgerond: null };
    const { deps, gewist } = opstelling({
      outbox: {
        standen: async () => [{ ...zending, stand: stand.value }],
        deliverNow: async () => (stand.value = 'bezorgd'),
      },
    });
    expect(await verwijderAccount(vers(), deps)).toEqual({ onderweg: 0, naar: '/uitgelogd' });
    expect(gewist).toEqual(['concepten', 'inlogsessies']);
    const wacht = opstelling({
      outbox: { standen: async () => [{ ...zending, stand: 'wacht' }], deliverNow: async () => 'wacht' },
    });
    expect(await verwijderAccount(vers(), wacht.deps)).toMatchObject({ onderweg: 1 });
  });

  it('stays when a part cannot be removed, or when the login is old', async () => {
    const { deps, gewist } = opstelling();
    await expect(verwijderAccount(vers(laat), deps)).rejects.toMatchObject({ code: 'opnieuw-inloggen' });
    const kapot = { ...deelMet('kapot', []), erase: () => Promise.reject(new Error('down')) };
    const stil = { ...deps, personalData: () => [...deps.personalData(), kapot] };
    await expect(verwijderAccount(vers(), stil)).rejects.toMatchObject({ code: 'niet-beschikbaar' });
    expect(gewist).not.toContain('inlogsessies');
  });
});
