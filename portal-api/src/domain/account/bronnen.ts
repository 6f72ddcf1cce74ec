import type { AccessSettings } from '../../access/settings.ts';
import { identiteitVan } from '../../identity/acting.ts';
import { SourceFailed, type SourceFailure } from '../../platform/sourced.ts';
import type { Registers } from '../../registers/model.ts';
import { presentDetail } from '../zaken/detail.ts';
import { openDossier } from '../zaken/dossier.ts';
import type { MijnZaken } from '../zaken/mijn-zaken.ts';
import type { Weergave } from '../zaken/samenvatting.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import type { EigenBron } from './eigen-bron.ts';

interface Deps {
  registers: Pick<Registers, 'zaken' | 'personen' | 'bedrijven'>;
  mijnZaken: MijnZaken;
  settings: AccessSettings & Weergave;
}

/** Cases are read a few at a time: a download may take a while, other people's pages may not. */
const TEGELIJK = 4;

/** What the base registers know of a resident or company. Nothing of who has died: then somebody else is logged in. */
export function gegevensBron({ registers }: Pick<Deps, 'registers'>): EigenBron {
  return {
    name: 'mijn-gegevens',
    async lees({ acting, grant }) {
      const wie = identiteitVan(acting);
      if (wie.soort === 'persoon') {
        const persoon = await registers.personen.persoon(grant, wie.bsn);
        return { data: persoon?.overleden ? null : persoon, incomplete: [] };
      }
      const { bedrijf, incomplete } = await registers.bedrijven.bedrijfMetProfielen(
        grant,
        wie.kvkNummer,
        wie.vestigingsnummer,
      );
      const vestigingen = bedrijf?.vestigingen.filter(
        ({ vestigingsnummer }) => wie.vestigingsnummer === null || vestigingsnummer === wie.vestigingsnummer,
      );
      return { data: bedrijf && { ...bedrijf, vestigingen }, incomplete };
    },
  };
}

/** Every case as its page shows it, with the list of its documents and decisions. */
export function zakenBron({ registers, mijnZaken, settings }: Deps): EigenBron {
  return {
    name: 'zaken',
    async lees(vraag) {
      const { data, incomplete } = await mijnZaken.alle(vraag);
      const refs = data.zaken.map(({ zaak }) => zaak.ref);
      const details: unknown[] = [];
      const gemist: SourceFailure[] = [...incomplete];
      for (let at = 0; at < refs.length; at += TEGELIJK) {
        const deze = await Promise.all(refs.slice(at, at + TEGELIJK).map((ref) => eenZaak(vraag, ref)));
        for (const een of deze) {
          if (een.failure) gemist.push(een.failure);
          else {
            details.push(een.zaak);
            gemist.push(...een.incomplete);
          }
        }
      }
      return { data: details, incomplete: gemist };
    },
  };

  async function eenZaak(vraag: InwonerVraag, ref: Parameters<typeof openDossier>[2]) {
    try {
      const dossier = await openDossier(registers.zaken, vraag.grant, ref, mijnZaken.blik(vraag));
      const { ontbrekend: _ontbrekend, ...zaak } = presentDetail(dossier, settings, vraag.now, { voor: 'inwoner' });
      return { zaak, incomplete: dossier.incomplete };
    } catch (error) {
      if (error instanceof SourceFailed) return { failure: error.failure };
      throw error;
    }
  }
}
