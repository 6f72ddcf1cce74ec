import { existsSync, readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { createKeyring } from '../platform/crypto/keyring.ts';
import { createPseudonym } from '../platform/crypto/pseudonym.ts';
import { inwoner, medewerker, NU } from '../testing/toegang.ts';
import { BSN } from '../testing/zaken.ts';
import { asLogboekRegel, createProcessingLog, logregels, ONBEKEND, type Processing } from './processing-log.ts';

const pseudonym = createPseudonym(randomBytes(32));
const keyring = createKeyring([{ id: 'a', key: randomBytes(32) }]);
const eigen: Processing = {
  name: 'listZaken',
  status: 'OK',
  trace: { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), parentSpanId: null },
  begin: NU,
  end: NU,
  acting: inwoner(),
  purpose: { activity: 'inzage-door-betrokkene', doel: null, toelichting: null },
  looks: [{ subject: { soort: 'bsn', waarde: BSN }, categories: ['zaken'] }],
};
const doorMedewerker: Processing = {
  ...eigen,
  name: 'getZaak',
  acting: medewerker('kcc'),
  purpose: { activity: 'raadplegen-zaak', doel: 'anders', toelichting: 'Belt over een brief' },
  looks: [
    { subject: { soort: 'bsn', waarde: BSN }, categories: ['zaak'] },
    { subject: { soort: 'kvk', waarde: '90001234' }, categories: ['zaak'] },
  ],
};
const regels = (processing: Processing) => logregels(processing, pseudonym, keyring);

describe('the lines of the processing log', () => {
  it('name the data subject and the resident by pseudonym, never by number', () => {
    const [regel] = regels(eigen);
    expect(regel).toMatchObject({
      naam: 'listZaken',
      betrokkene: pseudonym('bsn', BSN),
      gebruiker: pseudonym('bsn', BSN),
      categorieen: ['zaken'],
      deur: 'inwoner',
      status: 'OK',
    });
    expect(JSON.stringify(regels(eigen))).not.toContain(BSN);
    expect(JSON.stringify(regels(doorMedewerker))).not.toContain(BSN);
  });

  it('are one a data subject, with who looked, her roles and teams and the purpose', () => {
    const twee = regels(doorMedewerker);
    expect(twee.map(({ betrokkene }) => betrokkene)).toEqual([pseudonym('bsn', BSN), pseudonym('kvk', '90001234')]);
    for (const regel of twee) {
      expect(regel).toMatchObject({ gebruiker: 'MDW00001', rollen: ['kcc'], teams: ['kcc'], doel: 'anders' });
      expect(keyring.open(regel.toelichting!, `verwerking:${regel.spanId}`)).toBe('Belt over een brief');
    }
    expect(Buffer.from(twee[0]!.toelichting!).toString('latin1')).not.toContain('brief');
    expect(new Set(twee.map(({ spanId }) => spanId)).size).toBe(2);
  });

  it('name the one case that was looked at, by a pseudonym that is the same for whoever looks', () => {
    const object = { bron: 'openzaak', id: '6e339926-8b00-5cb2-b9eb-ded734d76fa5' };
    const [regel] = regels({ ...eigen, looks: [{ ...eigen.looks[0]!, object }] });
    const [ander] = regels({ ...doorMedewerker, looks: [{ ...doorMedewerker.looks[1]!, object }] });
    expect(regel?.object).toBe(ander?.object);
    expect(regel?.object).not.toBe(
      regels({ ...eigen, looks: [{ ...eigen.looks[0]!, object: { ...object, bron: 'esuite' } }] })[0]?.object,
    );
    expect(JSON.stringify(regel)).not.toContain(object.id);
    expect(asLogboekRegel(regel!).attributes).toHaveProperty(['dpl.loket.object'], regel?.object);
    expect(regels(eigen)[0]?.object).toBeNull();
  });

  it('never take a partner for the employee of the same number', () => {
    const partner = { ...medewerker('partner'), soort: 'partner' as const };
    const [regel] = regels({ ...doorMedewerker, acting: partner, looks: [], status: 'ERROR' });
    expect(regel?.gebruiker).toBe(pseudonym('partner', partner.identificatie));
  });

  it('are written for a refusal and for a search without a hit, with an unknown data subject', () => {
    expect(regels({ ...eigen, looks: [], status: 'ERROR' })).toMatchObject([{ betrokkene: ONBEKEND, status: 'ERROR' }]);
    expect(regels({ ...doorMedewerker, looks: [] })).toMatchObject([{ betrokkene: ONBEKEND, doel: 'anders' }]);
  });

  it('are none when a resident saw nothing of anybody', () => {
    expect(regels({ ...eigen, looks: [] })).toEqual([]);
  });
});

describe('writing', () => {
  const write = async (processing: Processing) => {
    const inserts: unknown[] = [];
    const verwerking = {
      create: async ({ data }: { data: unknown }) => void inserts.push([data]),
      createMany: async ({ data }: { data: unknown[] }) => void inserts.push(data),
    };
    const prisma = { verwerking } as unknown as Parameters<typeof createProcessingLog>[0]['prisma'];
    await createProcessingLog({ prisma, pseudonym, keyring }).write(processing);
    return inserts;
  };

  it('is one INSERT a request, and none when there is nothing to write', async () => {
    expect(await write(eigen)).toMatchObject([[{ naam: 'listZaken' }]]);
    expect(await write(doorMedewerker)).toMatchObject([[{ naam: 'getZaak' }, { naam: 'getZaak' }]]);
    expect(await write({ ...eigen, looks: [] })).toEqual([]);
  });
});

const schemaFile = fileURLToPath(
  new URL('../../../../shared/standards/logboek-dataverwerkingen-logregel.schema.json', import.meta.url),
);

describe('Logboek Dataverwerkingen', () => {
  it.skipIf(!existsSync(schemaFile))('takes our lines (skipped when the standards are not there)', () => {
    const ajv = new Ajv2020({ strict: false, formats: { uri: /^[a-z][a-z0-9+.-]*:\S+$/i, 'date-time': true } });
    const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
    const inZaak = { ...eigen, looks: [{ ...eigen.looks[0]!, object: { bron: 'openzaak', id: 'x' } }] };
    const ervan = [eigen, doorMedewerker, inZaak, { ...eigen, looks: [], status: 'ERROR' as const }].flatMap(regels);
    for (const regel of ervan) {
      validate(asLogboekRegel(regel));
      expect(validate.errors).toBeNull();
    }
    expect(asLogboekRegel(ervan.at(-1)!).attributes).not.toHaveProperty('dpl.core.data_subject_id');
  });
});
