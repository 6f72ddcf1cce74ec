import { zoekNieuweDocumenten } from './domain/documenten/volg.ts';
import { zoekDocumenten } from './domain/documenten/zoek-documenten.ts';
import { meldDocument } from './domain/notificaties/verwerk.ts';
import { mijnDocumentenModule } from './features/mijn-documenten/module.ts';
import type { House } from './house.ts';

/** Puts what residents do with documents together, and the looks behind their visits. */
export function documentenModule(house: House, geduldMs: number): ReturnType<typeof mijnDocumentenModule> {
  const { aandacht: index, config } = house;
  return mijnDocumentenModule({
    ...house,
    zoekDocumenten: zoekDocumenten({ ...house, index }),
    volg: { ...house, index },
    zoekNieuweDocumenten: zoekNieuweDocumenten({ ...house, index, meld: (document) => meldDocument(document, house) }),
    geduldMs,
    acceptUnscanned: config.scanner.acceptUnscanned,
  });
}
