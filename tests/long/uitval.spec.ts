import { setTimeout as delay } from 'node:timers/promises';
import type { ZaakDetail, ZakenLijst } from '@loket/contract';
import { bezoeker } from '../harness/bezoeker.ts';
import type { Bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inDatabase } from '../harness/database.ts';

const DUUR_MS = 60_000;
/** However slow the machine is: it goes on until portal-api fell this often, and this much was answered. */
const VALT = 9;
const BEZOEKEN = 201;
const INWONERS = ['999970021', '999970161', '999970069', '999970094'];

/** What one resident must get each time, learned before anything breaks. */
interface Verwacht {
  wie: Bezoeker;
  aantal: number;
  zaak: ZaakDetail;
  document: { path: string; omvang: number } | null;
}

async function leerKennen(wie: Bezoeker): Promise<Verwacht> {
  const { aantal, resultaten } = await wie.lees<ZakenLijst>('/zaken?perPagina=100');
  const zaken = await Promise.all(resultaten.map(({ bron, id }) => wie.lees<ZaakDetail>(`/zaken/${bron}/${id}`)));
  const zaak = zaken.find(({ documenten }) => documenten.length > 0) ?? zaken[0];
  if (!zaak) throw new Error('a resident without cases');
  const [stuk] = zaak.documenten;
  const path = `/zaken/${zaak.bron}/${zaak.id}/documenten/${stuk?.bron}/${stuk?.id}`;
  const omvang = stuk ? (await (await wie.api(path)).arrayBuffer()).byteLength : 0;
  return { wie, aantal, zaak, document: stuk ? { path, omvang } : null };
}

interface Verloop {
  goed: number;
  verbroken: number;
  problemen: number;
  fout: string[];
}

/** Asks on until told to stop; an answer is right, a clean problem, or broken off, and nothing else. */
async function bezoekSteeds({ wie, aantal, zaak, document }: Verwacht, stop: AbortSignal, verloop: Verloop) {
  const vragen: [string, (answer: Response) => Promise<boolean>][] = [
    ['/sessie', async (answer) => ((await answer.json()) as { ingelogd: boolean }).ingelogd],
    ['/overzicht', async (answer) => Array.isArray(((await answer.json()) as { lopend: unknown }).lopend)],
    [
      '/zaken?perPagina=100',
      async (answer) => {
        const lijst = (await answer.json()) as ZakenLijst;
        return lijst.aantal === aantal || lijst.ontbrekend.length > 0;
      },
    ],
    [`/zaken/${zaak.bron}/${zaak.id}`, async (answer) => ((await answer.json()) as ZaakDetail).nummer === zaak.nummer],
    ...(document
      ? [
          [document.path, async (answer: Response) => (await answer.arrayBuffer()).byteLength === document.omvang] as [
            string,
            (answer: Response) => Promise<boolean>,
          ],
        ]
      : []),
  ];
  while (!stop.aborted) {
    for (const [path, klopt] of vragen) {
      try {
        const answer = await wie.api(path);
        if (answer.ok) {
          if (await klopt(answer)) verloop.goed++;
          else verloop.fout.push(`${path} gives something else`);
        } else {
          const problem = (await answer.json()) as { code?: string };
          verloop.problemen++;
          if (!['niet-beschikbaar', 'bron-onbereikbaar'].includes(problem.code ?? '')) {
            verloop.fout.push(`${path} gives ${answer.status} ${problem.code}`);
          }
        }
      } catch (error) {
        // refused, reset, or broken off halfway: undici says so with a TypeError; anything else is a body that is wrong
        if (error instanceof TypeError) verloop.verbroken++;
        else verloop.fout.push(`${path}: ${String(error)}`);
        await delay(20);
      }
    }
  }
}

test('portal-api die steeds weer omvalt, verliest niemands sessie en geeft niemand een half of verkeerd antwoord', async ({
  stack,
}) => {
  const inwoners = await Promise.all(INWONERS.map(async (bsn) => leerKennen(await bezoeker(stack, { bsn }))));
  const verloop: Verloop = { goed: 0, verbroken: 0, problemen: 0, fout: [] };
  const klaar = new AbortController();
  const bezoeken = inwoners.map((inwoner) => bezoekSteeds(inwoner, klaar.signal, verloop));
  const einde = Date.now() + DUUR_MS;
  let gevallen = 0;
  while (Date.now() < einde || gevallen < VALT || verloop.goed < BEZOEKEN) {
    await delay(500 + Math.random() * 3500); // when it falls is chance; that it stands again is waited for
    await stack.crashPortal();
    gevallen++;
    await stack.restartPortal();
  }
  const before = verloop.goed;
  await expect.poll(() => verloop.goed, { message: 'traffic goes on after the last fall' }).toBeGreaterThan(before);
  klaar.abort();
  await Promise.all(bezoeken);

  console.log(
    `  ${gevallen} falls: ${verloop.goed} right, ${verloop.verbroken} broken off, ${verloop.problemen} problems`,
  );
  expect([...new Set(verloop.fout)]).toEqual([]);
  for (const { wie, aantal } of inwoners) {
    expect(await wie.lees('/sessie')).toMatchObject({ ingelogd: true });
    expect(await wie.lees('/zaken')).toMatchObject({ aantal, ontbrekend: [] });
  }
  // whoever was shown something is in the log: never fewer lines than right answers that were about a person
  const regels = await inDatabase(stack, async (client) => {
    const { rows } = await client.query<{ aantal: number }>(
      "select count(*)::int as aantal from verwerking where status = 'OK'",
    );
    return rows[0]?.aantal ?? 0;
  });
  expect(regels).toBeGreaterThan(verloop.goed / 2);
});
