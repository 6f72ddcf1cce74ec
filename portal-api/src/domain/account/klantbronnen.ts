import { subjectVan } from '../../access/subject.ts';
import type { AccessSettings } from '../../access/settings.ts';
import type { SourceFailure } from '../../platform/sourced.ts';
import type { Registers } from '../../registers/model.ts';
import type { MijnAfspraken } from '../afspraken/mijn-afspraken.ts';
import type { MijnBerichten } from '../berichten/mijn-berichten.ts';
import { platteTekst } from '../berichten/tekst.ts';
import { presentBericht } from '../berichten/weergave.ts';
import type { Contactboek } from '../contactgegevens/model.ts';
import type { MijnTaken } from '../taken/mijn-taken.ts';
import { presentTaak, type TaakWeergave } from '../taken/weergave.ts';
import type { MijnGesprekken } from '../vragen/mijn-gesprekken.ts';
import { bijlagenVan, wijstNaar } from '../documenten/bijlagen.ts';
import { alleDocumenten } from '../documenten/lijst.ts';
import type { InzendDeps } from '../documenten/inzending.ts';
import { presentDocumenten } from '../zaken/documenten.ts';
import type { EigenBron } from './eigen-bron.ts';

interface DocumentDeps {
  registers: Pick<Registers, 'zaken'>;
  settings: AccessSettings;
}

interface BerichtDeps extends DocumentDeps {
  mijnBerichten: Pick<MijnBerichten, 'alle'>;
}

interface VragenDeps extends DocumentDeps {
  gesprekken: Pick<MijnGesprekken, 'alle'>;
}

/** What is asked of her, and what she answered. */
export function takenBron({
  mijnTaken,
  ...weergave
}: { mijnTaken: Pick<MijnTaken, 'alle'> } & TaakWeergave): EigenBron {
  return {
    name: 'taken',
    async lees(vraag) {
      const { data, incomplete } = await mijnTaken.alle(vraag);
      const taken = data.taken.map((een) => ({
        ...presentTaak(een, weergave, vraag.now),
        verzonden: een.taak.verzonden,
      }));
      return { data: taken, incomplete };
    },
  };
}

/** Every message, with its text and the list of what is attached to it. Nothing is marked as read. */
export function berichtenBron({ mijnBerichten, ...deps }: BerichtDeps): EigenBron {
  return {
    name: 'berichten',
    async lees(vraag) {
      const { data, incomplete } = await mijnBerichten.alle(vraag);
      const gemist: SourceFailure[] = [...incomplete];
      const berichten: unknown[] = [];
      for (const een of data) {
        const bijlagen = await bijlagenVan(vraag.grant, een.bericht.bijlagen, deps);
        gemist.push(...bijlagen.incomplete);
        berichten.push({
          ...presentBericht(een),
          tekst: platteTekst(een.bericht.tekst ?? ''),
          referentie: een.bericht.referentie,
          bijlagen: presentDocumenten(bijlagen.data),
        });
      }
      return { data: berichten, incomplete: gemist };
    },
  };
}

/** Every conversation with everything that was said in it and the list of what came with it. Nothing is marked as read. */
export function vragenBron({ gesprekken, ...deps }: VragenDeps): EigenBron {
  return {
    name: 'vragen',
    async lees(vraag) {
      const { data, incomplete } = await gesprekken.alle(vraag);
      const genoemd = data.flatMap(({ bijdragen }) => bijdragen.flatMap(({ documenten }) => documenten));
      const bijlagen = genoemd.length > 0 ? await bijlagenVan(vraag.grant, genoemd, deps) : null;
      const van = (documenten: readonly string[]) =>
        (bijlagen?.data ?? []).filter(({ ref }) => documenten.some((een) => wijstNaar(een, ref)));
      return {
        data: data.map(({ soort, onderwerp, stand, antwoordUiterlijk, belmoment, bijdragen }) => ({
          soort,
          onderwerp,
          stand,
          antwoordUiterlijk,
          belmoment,
          bijdragen: bijdragen.map(({ van: wie, kanaal, tekst, moment, documenten }) => ({
            van: wie,
            kanaal,
            tekst,
            moment,
            bijlagen: presentDocumenten(van(documenten)),
          })),
        })),
        incomplete: [...incomplete, ...(bijlagen?.incomplete ?? [])],
      };
    },
  };
}

/** Every appointment, made or not. */
export function afsprakenBron({ mijnAfspraken }: { mijnAfspraken: Pick<MijnAfspraken, 'alle'> }): EigenBron {
  return {
    name: 'afspraken',
    async lees(vraag) {
      const { data, incomplete } = await mijnAfspraken.alle(vraag);
      return {
        data: data.map(({ id: _id, door: _who, versie: _count, verzoek: _change, ...afspraak }) => afspraak),
        incomplete,
      };
    },
  };
}

/** How she can be reached, and the channel that holds for each subject. */
export function contactBron(contactboek: Contactboek): EigenBron {
  return {
    name: 'contactgegevens',
    async lees({ acting, grant }) {
      const { adressen, ...rest } = await contactboek.contactVan(grant, subjectVan(acting));
      return { data: { adressen: adressen.map(({ id: _id, ...adres }) => adres), ...rest }, incomplete: [] };
    },
  };
}

/** The list of all documents, as its page shows it. */
export function documentenBron(deps: InzendDeps): EigenBron {
  return {
    name: 'documenten',
    async lees(vraag) {
      const { data, incomplete } = await alleDocumenten(vraag, deps, { brieven: true });
      return { data, incomplete };
    },
  };
}
