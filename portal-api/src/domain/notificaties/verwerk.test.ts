import { describe, expect, it } from 'vitest';
import type { EigenWerk } from '../../access/eigen-werk.ts';
import type { MeldingRegister, Plaats } from '../../registers/melding-model.ts';
import { eenBericht, eenTaak } from '../../testing/objecten.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, NU, settings, stuk, vraagVan } from '../../testing/toegang.ts';
import {
  afgehandeld,
  ANDER_BSN,
  BSN,
  eenBesluit,
  eenDocument,
  eenDossier,
  eenRol,
  eenZaak,
  eenZaaktype,
  inBehandeling,
  ontvangen,
  status,
  uuid,
} from '../../testing/zaken.ts';
import type { NieuweGebeurtenis } from '../gebeurtenissen/model.ts';
import type { Melding } from './model.ts';
import { VERWERK, verwerkMelding, type VerwerkDeps } from './verwerk.ts';

const HOST = 'https://registers.example';
const zaakRef = { bron: 'openzaak', id: uuid(1) };
const url = (collectie: string, n: number) => `${HOST}/${collectie}/${uuid(n)}`;

/** Addresses of this host are ours; the collection says what is there. */
const plaats: MeldingRegister['plaats'] = (adres) => {
  const [, collectie = '', id = ''] = adres.startsWith(`${HOST}/`) ? adres.slice(8).split('/') : [];
  return collectie ? ({ bron: 'openzaak', component: 'zaken', collectie, id } as Plaats) : null;
};

const melding = (resourceUrl: string, anders: Partial<Melding> = {}): Melding => ({
  kanaal: 'zaken',
  hoofdObject: url('zaken', 1),
  resource: 'x',
  resourceUrl,
  actie: 'create',
  aanmaakdatum: NU.toISOString(),
  ...anders,
});

const wie = (waarde: string) => ({ soort: 'bsn', waarde }) as const;
const statussen = [
  { ...status(ontvangen, '2026-11-01T09:00:00Z'), id: uuid(21) },
  { ...status(inBehandeling, '2026-11-20T09:00:00Z'), id: uuid(22) },
];
const gelezen = (anders: Parameters<typeof eenZaak>[0] = {}) => ({
  zaak: eenZaak({ ref: zaakRef, ...anders }),
  zaaktype: eenZaaktype(),
  statussen,
});

function opstelling(inhoud: Parameters<typeof nepRegisters>[0] = {}, bekend: string[] = []) {
  const { grant, looks } = vraagVan(inwoner());
  const gebeurd: NieuweGebeurtenis[] = [];
  const index: unknown[] = [];
  const gepubliceerd: { subject: string; topics: readonly string[] }[] = [];
  const medewerkers: typeof gepubliceerd = [];
  const jobs: unknown[] = [];
  const registers = nepRegisters({
    ...inhoud,
    meldingen: { plaats, zaak: async () => gelezen(), ...inhoud.meldingen },
  });
  const eigenWerk: EigenWerk = (_naam, _signal, doe) => doe(grant);
  const deps: VerwerkDeps = {
    prisma: { $transaction: (run: (tx: object) => Promise<unknown>) => run({}) } as unknown as VerwerkDeps['prisma'],
    registers,
    settings,
    gebeurtenissen: {
      // what was written before is not new
      noteer: async (_tx, nieuw) => {
        const echt = nieuw.filter(({ wat }) => !bekend.includes(wat));
        gebeurd.push(...echt);
        return echt.map((een) => ({ ...een, id: een.wat, sleutel: een.wat, genoteerd: NU }));
      },
    },
    index: {
      noteer: async (_tx, { waarde }, soort, { ref }) => void index.push(['noteer', waarde, soort, ref.id]),
      vergeet: async (_tx, { waarde }, soort, object) => void index.push(['vergeet', waarde, soort, object]),
      verouder: async (_tx, { waarde }, soort) => void index.push(['verouder', waarde, soort]),
    },
    live: {
      publish: async (_tx, news) => {
        // employees are told of their own, and of nobody in particular
        const voorMedewerkers = news.filter(({ subject }) => subject.startsWith('doelgroep '));
        medewerkers.push(...voorMedewerkers);
        gepubliceerd.push(...news.filter((een) => !voorMedewerkers.includes(een)));
      },
    },
    queue: { add: async (_tx, taak, payload, options) => void jobs.push([taak, payload, options]) },
    pseudonym: (soort, waarde) => `${soort} ${waarde}`,
    eigenWerk,
    clock: { now: () => NU },
  };
  const doe = async (een: Melding) => {
    await verwerkMelding(een, new AbortController().signal, deps);
    return { gebeurd, index, gepubliceerd, medewerkers, jobs, looks: looks(), gevraagd: registers.gevraagd };
  };
  return doe;
}

describe('a notification about a case', () => {
  it('tells a new step to who has a role, once, and has open pages look', async () => {
    const zaak = { rollen: [eenRol(), eenRol({ bsn: ANDER_BSN, omschrijvingGeneriek: 'behandelaar' })] };
    const uit = await opstelling({ meldingen: { zaak: async () => gelezen(zaak) } })(melding(url('statussen', 22)));
    expect(uit.gebeurd).toMatchObject([
      { soort: 'status', status: 'In behandeling', betrokkene: wie(BSN), pad: `/mijn-zaken/openzaak/${uuid(1)}` },
    ]);
    expect(uit.gepubliceerd).toEqual([{ subject: `bsn ${BSN}`, topics: ['zaken', 'overzicht', 'meldingen'] }]);
    expect(uit.looks).toContainEqual(expect.objectContaining({ subject: wie(BSN) }));
  });

  it('that comes again tells nobody, but open pages still look', async () => {
    const doe = opstelling({}, [`status openzaak/${uuid(22)}`]);
    const uit = await doe(melding(url('statussen', 22)));
    expect(uit.gebeurd).toEqual([]);
    expect(uit.gepubliceerd).toEqual([{ subject: `bsn ${BSN}`, topics: ['zaken', 'overzicht'] }]);
  });

  it.each([
    ['the first step: that the case began', uuid(21), {}],
    ['a case of which nobody outside may know', uuid(22), { vertrouwelijkheid: 'geheim' }],
  ] as const)('does not tell %s', async (_, id, anders) => {
    const doe = opstelling({ meldingen: { zaak: async () => gelezen(anders) } });
    expect((await doe(melding(`${HOST}/statussen/${id}`))).gebeurd).toEqual([]);
  });

  it('tells a result when the case is closed, and a longer term', async () => {
    const resultaat = { naam: 'Toegekend', toelichting: null };
    const dicht = async () => gelezen({ einddatum: '2026-11-22', resultaat });
    const uit = await opstelling({ meldingen: { zaak: dicht } })(melding(url('resultaten', 5)));
    expect(uit.gebeurd.map(({ soort }) => soort)).toEqual(['resultaat']);
    expect(uit.index).toContainEqual(['verouder', BSN, 'besluit']);
    const verlengd = async () => gelezen({ verlenging: { reden: 'druk', duur: 'P14D' } });
    const langer = await opstelling({ meldingen: { zaak: verlengd } })(melding(url('zaken', 1)));
    // the register gives no moment: when we heard of it
    expect(langer.gebeurd).toMatchObject([{ soort: 'verlenging', moment: NU }]);
  });

  it('is tried again when the register does not answer, and nothing when the case is gone', async () => {
    const doe = opstelling({ meldingen: { zaak: () => Promise.reject(stuk('openzaak')) } });
    await expect(doe(melding(url('statussen', 22)))).rejects.toThrow();
    const weg = await opstelling({ meldingen: { zaak: async () => null } })(melding(url('statussen', 22)));
    expect([weg.gebeurd, weg.gepubliceerd]).toEqual([[], []]);
  });

  it('of a foreign host is never asked for', async () => {
    const vreemd = melding('https://elders.example/statussen/1', { hoofdObject: 'https://elders.example/zaken/1' });
    const uit = await opstelling({ meldingen: { zaak: () => expect.fail('asks a foreign host') } })(vreemd);
    expect([uit.gebeurd, uit.looks]).toEqual([[], []]);
  });

  it('that something was removed is about what it belonged to', async () => {
    const uit = await opstelling()(melding(url('rollen', 30), { actie: 'destroy' }));
    expect(uit.gebeurd).toEqual([]);
    expect(uit.gepubliceerd).toHaveLength(1);
  });
});

describe('a notification about a document', () => {
  const koppeling = async () => ({ zaak: zaakRef, document: { bron: 'openzaak', id: uuid(7) } });
  const bij = (document = eenDocument(7)) => {
    const { zaak, zaaktype } = gelezen();
    const dossiers = [eenDossier({ zaak, zaaktype, documenten: [document] })];
    return opstelling({ dossiers, meldingen: { koppeling } })(melding(url('zaakinformatieobjecten', 40)));
  };

  it('tells one that may be seen', async () => {
    expect((await bij()).gebeurd).toMatchObject([{ soort: 'document', object: uuid(7), betrokkene: wie(BSN) }]);
  });

  it.each([
    ['a draft', { status: 'in_bewerking' }],
    ['one that is too confidential', { vertrouwelijkheid: 'geheim' }],
    ['what the resident sent herself', { ontvangstdatum: '2026-11-20' }],
  ] as const)('does not tell %s', async (_, anders) => {
    expect((await bij(eenDocument(7, anders))).gebeurd).toEqual([]);
  });

  it('that is on several cases tells each', async () => {
    const { zaak, zaaktype } = gelezen();
    const tweede = { ...zaak, ref: { bron: 'openzaak', id: uuid(2) } };
    const dossiers = [zaak, tweede].map((een) => eenDossier({ zaak: een, zaaktype, documenten: [eenDocument(7)] }));
    const zakenVanDocument = async () => [zaak.ref, tweede.ref];
    const doe = opstelling({ dossiers, meldingen: { zakenVanDocument } });
    const uit = await doe(melding(url('enkelvoudiginformatieobjecten', 7)));
    expect(uit.gebeurd.map(({ zaak: van }) => van?.id)).toEqual([uuid(1), uuid(2)]);
  });
});

describe('a notification about a decision', () => {
  const bij = (anders: Parameters<typeof eenBesluit>[0]) => {
    const besluit = async () => ({ besluit: eenBesluit(anders), zaak: zaakRef });
    return opstelling({ meldingen: { besluit } })(melding(url('besluiten', 900)));
  };

  it('tells it when it was made known, and has home read decisions anew', async () => {
    const uit = await bij({});
    expect(uit.gebeurd).toMatchObject([
      { soort: 'besluit', pad: `/mijn-zaken/openzaak/${uuid(1)}/besluiten/openzaak/${uuid(900)}` },
    ]);
    expect([uit.index, uit.jobs]).toEqual([[['verouder', BSN, 'besluit']], []]);
  });

  it('waits for the day on which it is sent, and looks again then', async () => {
    const uit = await bij({ verzenddatum: '2026-11-30' });
    expect([uit.gebeurd, uit.gepubliceerd]).toEqual([[], []]);
    expect(uit.jobs).toEqual([
      [VERWERK, expect.anything(), expect.objectContaining({ runAt: new Date('2026-11-30T06:00:00Z') })],
    ]);
  });
});

describe('a notification about an object', () => {
  const bij = (objecten: NonNullable<Parameters<typeof nepRegisters>[0]>['objecten']) =>
    opstelling({ objecten })(melding(url('objects', 5), { hoofdObject: url('objects', 5) }));

  it('tells an open task, and forgets one that was done', async () => {
    const open = await bij({ taken: [eenTaak(5)] });
    expect(open.gebeurd).toMatchObject([{ soort: 'taak', pad: `/mijn-taken/${uuid(5)}`, betrokkene: wie(BSN) }]);
    expect(open.index).toEqual([['noteer', BSN, 'taak', uuid(5)]]);
    const klaar = await bij({ taken: [eenTaak(5, { status: 'verwerkt' })] });
    expect([klaar.gebeurd, klaar.index]).toEqual([[], [['vergeet', BSN, 'taak', uuid(5)]]]);
  });

  it('tells a message on the day of its publication', async () => {
    expect((await bij({ berichten: [eenBericht(5)] })).gebeurd).toMatchObject([{ soort: 'bericht' }]);
    const later = await bij({ berichten: [eenBericht(5, { publicatiedatum: '2026-11-30' })] });
    expect(later.gebeurd).toEqual([]);
    expect(later.jobs).toHaveLength(1);
    const gelezenBericht = await bij({ berichten: [eenBericht(5, { geopend: true })] });
    expect([gelezenBericht.gebeurd, gelezenBericht.index]).toEqual([[], [['vergeet', BSN, 'bericht', uuid(5)]]]);
  });

  it.each([
    ['of nobody', { taken: [eenTaak(5, { eigenaar: null })] }],
    ['of another kind', {}],
  ])("%s is nobody's business", async (_, objecten) => {
    const uit = await bij(objecten);
    expect([uit.gebeurd, uit.index, uit.gepubliceerd]).toEqual([[], [], []]);
  });
});

describe('a notification about a contact', () => {
  const bij = (antwoordOp: string | null, klanten = [wie(BSN)]) => {
    const contact = async () => ({ klanten, antwoordOp });
    return opstelling({ meldingen: { contact } })(melding(url('klantcontacten', 8)));
  };

  it('that answers a question is told to whose it is, at that question', async () => {
    const uit = await bij(uuid(3));
    expect(uit.gebeurd).toMatchObject([
      { soort: 'antwoord', pad: `/mijn-vragen/${uuid(3)}`, betrokkene: wie(BSN), object: uuid(8) },
    ]);
    expect(uit.index).toEqual([['verouder', BSN, 'vraag']]);
    expect(uit.looks).toEqual([expect.objectContaining({ subject: wie(BSN), categories: ['klantcontacten'] })]);
  });

  it('may be work: open pages of employees look at their own', async () => {
    const uit = await bij(null);
    expect(uit.medewerkers).toEqual([{ subject: 'doelgroep medewerker', topics: ['werk'] }]);
  });

  it('that answers nothing is not told, but open pages look', async () => {
    const uit = await bij(null);
    expect(uit.gebeurd).toEqual([]);
    expect(uit.gepubliceerd).toEqual([{ subject: `bsn ${BSN}`, topics: ['vragen', 'overzicht'] }]);
  });

  it('is told to each customer by herself, and of nobody to nobody', async () => {
    expect((await bij(uuid(3), [wie(BSN), wie(ANDER_BSN)])).gebeurd).toHaveLength(2);
    expect((await bij(uuid(3), [])).gepubliceerd).toEqual([]);
  });
});

it('a step back is told as a correction (25)', async () => {
  const terug = [...statussen, { ...status(ontvangen, '2026-11-21T09:00:00Z'), id: uuid(23) }];
  const zaak = async () => ({ ...gelezen(), statussen: terug });
  const uit = await opstelling({ meldingen: { zaak } })(melding(url('statussen', 23)));
  expect(uit.gebeurd).toMatchObject([{ soort: 'status', correctie: true }]);
});

it('a step of which nobody is to be told is not told', async () => {
  const stil = { ...afgehandeld, informeren: false };
  const zaak = async () => ({
    ...gelezen(),
    zaaktype: eenZaaktype({ statustypen: [ontvangen, inBehandeling, stil] }),
    statussen: [...statussen, { ...status(stil, '2026-11-21T09:00:00Z'), id: uuid(23) }],
  });
  const uit = await opstelling({ meldingen: { zaak } })(melding(url('statussen', 23)));
  expect(uit.gebeurd).toEqual([]);
});
