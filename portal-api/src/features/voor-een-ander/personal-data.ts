import type { DataSubject } from '../../platform/data-subject.ts';
import type { PersonalData } from '../../platform/module.ts';
import type { VoorEenAnderDeps } from './module.ts';
import { namenVan } from './zaaktypen.ts';

/** The mandates of a person, given and got, and what she keeps to herself. Of the other only the name. */
export function personalDataVan({ machtigingen, afschermingen, settings, clock }: VoorEenAnderDeps): PersonalData[] {
  const alleenPersonen =
    <T>(doe: (bsn: string) => Promise<T>, anders: T) =>
    ({ soort, waarde }: DataSubject) =>
      soort === 'bsn' ? doe(waarde) : Promise.resolve(anders);
  return [
    {
      name: 'machtigingen',
      export: alleenPersonen(async (bsn): Promise<object> => {
        const { gegeven, ontvangen } = await machtigingen.van(bsn);
        const beschrijf = (een: (typeof gegeven)[number], ander: string | null) => ({
          ander,
          zaaktypen: namenVan(een.zaaktypen, settings),
          gegeven: een.gegeven.toISOString(),
          tot: een.tot,
          aanvaard: een.aanvaard?.toISOString() ?? null,
          einde: een.einde,
        });
        return {
          gegeven: gegeven.map((een) => ({ ...beschrijf(een, een.ontvanger?.naam ?? null), voor: een.voor })),
          ontvangen: ontvangen.map((een) => beschrijf(een, een.gever.naam)),
        };
      }, {}),
      erase: alleenPersonen((bsn) => machtigingen.wis(bsn, clock.now()), 0),
    },
    {
      name: 'afscherming',
      export: alleenPersonen(async (bsn): Promise<object> => ({ afgeschermd: await afschermingen.van(bsn) }), {}),
      erase: alleenPersonen(async (bsn) => {
        const had = await afschermingen.van(bsn);
        await afschermingen.zet(bsn, null, clock.now());
        return had ? 1 : 0;
      }, 0),
    },
  ];
}
