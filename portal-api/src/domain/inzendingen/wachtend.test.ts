import { expect, it } from 'vitest';
import { NU } from '../../testing/toegang.ts';
import { listWachtend, slaAlarm } from './wachtend.ts';

const minuten = (aantal: number) => new Date(NU.getTime() - aantal * 60_000);
const wacht = (id: string, aantal: number) => ({
  id,
  poging: 3,
  stap: 'zaak',
  storing: 'openzaak.zaken: unreachable',
  ontvangen: minuten(aantal),
  volgende: NU,
  inhoud: { inzending: id },
});
const soorten = { inzending: 'formulier', medeondertekening: 'handtekening' } as const;

it('what waits is shown with its step, and after a quarter of an hour as stuck', async () => {
  const gevraagd: unknown[] = [];
  const { items, aantal } = await listWachtend(NU, {
    inzendingen: {
      metId: async (id) =>
        ({ nummer: `L26-${id}`, formulier: { titel: { nl: 'Proef' } }, afgerond: id === 'c' ? NU : null }) as never,
    },
    soorten,
    outbox: {
      wachtend: async (...vraag) => {
        gevraagd.push(vraag);
        // A signature under `a` waits for that to become a case.
        const handtekening = vraag[0] === 'medeondertekening';
        return { items: handtekening ? [wacht('a', 3), wacht('c', 20)] : [wacht('a', 16), wacht('b', 2)], aantal: 2 };
      },
    },
  });
  expect(aantal).toBe(3);
  expect(items.map(({ wat, nummer, vast, stap }) => ({ wat, nummer, vast, stap }))).toEqual([
    { wat: 'handtekening', nummer: 'L26-c', vast: true, stap: 'zaak' },
    { wat: 'formulier', nummer: 'L26-a', vast: true, stap: 'zaak' },
    { wat: 'formulier', nummer: 'L26-b', vast: false, stap: 'zaak' },
  ]);
  // What was received less than a minute ago is on its way.
  expect(gevraagd).toEqual([
    ['inzending', minuten(1), 200],
    ['medeondertekening', minuten(1), 200],
  ]);
});

it('administrators are told once, by log and mail, and of nobody by name', async () => {
  const verstuurd: object[] = [];
  const gelogd: object[] = [];
  let nieuw = 2;
  const alarm = () =>
    slaAlarm({
      soorten,
      outbox: {
        meldVast: async (soort, voor) => {
          expect(voor).toEqual(minuten(15));
          return soort === 'inzending' ? nieuw : Math.min(nieuw, 1);
        },
      },
      clock: { now: () => NU },
      log: { error: (what: object) => void gelogd.push(what) } as never,
      mailer: {
        send: async (mail) => {
          verstuurd.push(mail);
          return { outcome: 'accepted' } as never;
        },
      },
      adres: 'beheer@almelo.example',
      pagina: 'https://medewerker.example/beheer/inzendingen',
    });
  expect(await alarm()).toBe(3);
  nieuw = 0;
  expect(await alarm()).toBe(0);
  expect(gelogd).toEqual([
    { job: 'alarm', what: 'inzending', count: 2 },
    { job: 'alarm', what: 'medeondertekening', count: 1 },
  ]);
  expect(verstuurd).toMatchObject([
    {
      to: 'beheer@almelo.example',
      subject: '3 inzendingen wachten langer dan 15 minuten',
      text: expect.stringMatching(/zaak zijn: 2\n.*zaak staan: 1[^]*\/beheer\/inzendingen/) as string,
    },
  ]);
});
