import { describe, expect, it } from 'vitest';
import { vragenSettings } from '../../platform/config/vragen-settings.ts';
import { eenContact } from '../../testing/klanten.ts';
import { eenBericht, eenTaak } from '../../testing/objecten.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, settings, storing, stuk, vraagVan } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN, eenDocument, uuid } from '../../testing/zaken.ts';
import { createMijnBerichten } from '../berichten/mijn-berichten.ts';
import { createContactboek } from '../contactgegevens/contactboek.ts';
import { standaardkanalen } from '../contactgegevens/model.ts';
import { bekendeFormulieren } from '../taken/formulieren/bekend.ts';
import { createTaakformulieren } from '../taken/formulieren/formulieren.ts';
import { createMijnTaken } from '../taken/mijn-taken.ts';
import { createMijnGesprekken } from '../vragen/mijn-gesprekken.ts';
import { createMijnZaken } from '../zaken/mijn-zaken.ts';
import { berichtenBron, contactBron, takenBron, vragenBron } from './klantbronnen.ts';

const outbox = { standen: async () => [] };
const vanAnder = { soort: 'bsn', waarde: ANDER_BSN } as const;

function bronnen(inhoud: Parameters<typeof nepRegisters>[0]) {
  const registers = nepRegisters(inhoud);
  const mijnZaken = createMijnZaken({ registers, settings });
  const voorkeuren = { van: async () => ({ kanalen: standaardkanalen, taal: 'en' as const }) };
  return {
    taken: takenBron({
      mijnTaken: createMijnTaken({ registers, settings, mijnZaken, outbox }),
      settings: { ...settings, taken: { ...settings.taken, hosts: [...settings.taken.hosts] } },
      formulieren: createTaakformulieren(bekendeFormulieren),
    }),
    berichten: berichtenBron({
      mijnBerichten: createMijnBerichten({ registers, settings, outbox }),
      registers,
      settings,
    }),
    contact: contactBron(createContactboek({ registers, voorkeuren })),
  };
}
const vraag = () => vraagVan(inwoner());

describe('what registers show of me, in the download', () => {
  it('has my tasks with what I answered, and my messages with their text; nothing of another', async () => {
    const { taken, berichten } = bronnen({
      objecten: {
        taken: [eenTaak(1, { verzonden: { inkomen: 'ja' } }), eenTaak(2, { eigenaar: vanAnder })],
        berichten: [eenBericht(3), eenBericht(4, { eigenaar: vanAnder })],
      },
    });
    expect((await taken.lees(vraag())).data).toMatchObject([{ titel: 'Taak 1', verzonden: { inkomen: 'ja' } }]);
    expect((await berichten.lees(vraag())).data).toMatchObject([
      { onderwerp: 'Bericht 3', tekst: 'Dit bericht is voor u.', bijlagen: [] },
    ]);
  });

  it('has my addresses with channels and language', async () => {
    const adres = { id: 'a', soort: 'email', adres: 'ik@post.example', geverifieerd: true, voorkeur: true } as const;
    const { contact } = bronnen({ klanten: { adressen: { [BSN]: [adres], [ANDER_BSN]: [{ ...adres, adres: 'x' }] } } });
    const { id: _id, ...getoond } = adres;
    expect((await contact.lees(vraag())).data).toEqual({
      adressen: [getoond],
      voorkeurskanaal: standaardkanalen,
      taal: 'en',
    });
  });

  it('has my questions with the answers', async () => {
    const registers = nepRegisters({
      klanten: { contacten: { [BSN]: [eenContact(1, { reactie: 'Morgen.', documenten: [uuid(7)] })] } },
      losse: [eenDocument(7, { url: uuid(7) })],
    });
    const gesprekken = createMijnGesprekken({
      registers,
      outbox,
      gelezen: { van: async () => () => true },
      mijnZaken: createMijnZaken({ registers, settings }),
      settings: vragenSettings.parse({}),
    });
    expect((await vragenBron({ gesprekken, registers, settings }).lees(vraag())).data).toMatchObject([
      {
        bijdragen: [
          { van: 'u', tekst: 'Wanneer krijg ik bericht?', bijlagen: [{ titel: 'Document 7' }] },
          { van: 'gemeente', tekst: 'Morgen.' },
        ],
      },
    ]);
  });

  it('tells which register did not answer', async () => {
    const kapot = bronnen({ objecten: { stuk: stuk('objecten', 'taken') }, klanten: { stuk: stuk('openklant') } });
    await expect(kapot.taken.lees(vraag())).rejects.toMatchObject({ failure: { source: 'objecten' } });
    await expect(kapot.contact.lees(vraag())).rejects.toMatchObject({ failure: { source: 'openklant' } });
    const deels = bronnen({ objecten: { incomplete: [storing('objecten', 'berichten')] } });
    expect((await deels.berichten.lees(vraag())).incomplete).toMatchObject([{ source: 'objecten' }]);
  });
});
