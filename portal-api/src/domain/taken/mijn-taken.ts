import { klantobjectZichtbaar } from '../../access/policies/klantobject.ts';
import { Refused, type Refusal } from '../../access/policy.ts';
import type { AccessSettings } from '../../access/settings.ts';
import { subjectVan } from '../../access/subject.ts';
import type { Grant } from '../../access/grant.ts';
import type { Outbox } from '../../access/bezorging.ts';
import type { Zending } from '../../platform/outbox/outbox.ts';
import { SourceFailed, type SourceFailure, type Sourced } from '../../platform/sourced.ts';
import type { Registers } from '../../registers/model.ts';
import type { Taak } from '../../registers/objecten-model.ts';
import { dagVan } from '../termijnen/kalender.ts';
import type { EigenZaken, MijnZaken } from '../zaken/mijn-zaken.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import type { SterkerNiveau, ZichtbareZaak } from '../zaken/zichtbaar.ts';
import { TAAKANTWOORD, taakVan } from './zending.ts';

declare const gezien: unique symbol;

/** A task of which a policy said that the reader may see it; presenters and the use case that answers take no other. */
export interface ZichtbareTaak {
  taak: Taak;
  /** The case it belongs to, when that is to be seen. */
  zaak: ZichtbareZaak | null;
  /** The answers to it that are with us, newest first. */
  zendingen: Zending[];
  readonly [gezien]: true;
}

export interface EigenTaken {
  taken: ZichtbareTaak[];
  /** The level of login that would show more of them. */
  sterkerInloggen: SterkerNiveau | null;
}

/** The tasks of whoever is logged in, or of whom she acts for; what several screens of one request need is fetched once. */
export interface MijnTaken {
  alle(vraag: InwonerVraag): Promise<Sourced<EigenTaken>>;
  /** One of them, read afresh. Throws `Refused` when it is not hers, `SourceFailed` when that cannot be found out. */
  een(vraag: InwonerVraag, id: string): Promise<{ taak: ZichtbareTaak; incomplete: SourceFailure[] }>;
}

interface Deps {
  registers: Pick<Registers, 'objecten'>;
  settings: AccessSettings;
  mijnZaken: MijnZaken;
  outbox: Pick<Outbox, 'standen'>;
}

/** A grant lives as long as one request, so keeping answers by grant shares them within it and no further. */
export function createMijnTaken({ registers, settings, mijnZaken, outbox }: Deps): MijnTaken {
  const perVerzoek = new WeakMap<Grant, Promise<Sourced<EigenTaken>>>();

  /** The cases are asked only when a task belongs to one. */
  const zakenBij = async (vraag: InwonerVraag, taken: readonly Taak[]): Promise<Zaken> =>
    taken.some(({ zaak }) => zaak !== null) ? { ...(await mijnZaken.alle(vraag)), gevraagd: true } : geenZaken;

  const zichtbaar = (vraag: InwonerVraag, taak: Taak, zaken: Zaken, zendingen: readonly Zending[]) => {
    const zaak = zaakBij(taak, zaken);
    const lezer = {
      subject: subjectVan(vraag.acting),
      niveau: vraag.acting.niveau,
      namens: vraag.acting.namens,
      sterker: zaken.data.sterkerInloggen,
    };
    const decision = klantobjectZichtbaar({ eigenaar: taak.eigenaar, zaak: stand(taak, zaak, zaken) }, lezer, settings);
    if (!decision.allow) return decision satisfies Refusal;
    return { taak, zaak, zendingen: zendingen.filter((een) => taakVan(een) === taak.id) } as ZichtbareTaak;
  };

  const haalOp = async (vraag: InwonerVraag): Promise<Sourced<EigenTaken>> => {
    const subject = subjectVan(vraag.acting);
    const [{ data, incomplete, asOf }, zendingen] = await Promise.all([
      registers.objecten.takenVan(vraag.grant, subject, dagVan(vraag.now)),
      outbox.standen(subject, TAAKANTWOORD),
    ]);
    const zaken = await zakenBij(vraag, data);
    const gezien = data.map((taak) => zichtbaar(vraag, taak, zaken, zendingen));
    const taken = gezien.filter((een) => 'taak' in een);
    const sterker = gezien.some((een) => 'code' in een && een.code === 'sterker-inloggen');
    return {
      data: { taken, sterkerInloggen: sterker ? zaken.data.sterkerInloggen : null },
      incomplete: [...incomplete, ...zaken.incomplete],
      asOf,
    };
  };

  return {
    alle(vraag) {
      const bekend = perVerzoek.get(vraag.grant);
      if (bekend) return bekend;
      const nieuw = haalOp(vraag);
      perVerzoek.set(vraag.grant, nieuw);
      return nieuw;
    },
    async een(vraag, id) {
      const subject = subjectVan(vraag.acting);
      const [taak, zendingen] = await Promise.all([
        registers.objecten.taak(vraag.grant, id, dagVan(vraag.now)),
        outbox.standen(subject, TAAKANTWOORD),
      ]);
      if (!taak) throw new Refused({ code: 'niet-gevonden' });
      // Whose it is goes into the log, also when it is refused.
      vraag.grant.looksAt(taak.eigenaar, 'taken');
      // Not hers: then nothing else is asked, so that the answer takes as long as for a task that is not there.
      const eigen = taak.eigenaar?.soort === subject.soort && taak.eigenaar.waarde === subject.waarde;
      const zaken = eigen ? await zakenBij(vraag, [taak]) : geenZaken;
      const gevonden = zichtbaar(vraag, taak, zaken, zendingen);
      if ('taak' in gevonden) return { taak: gevonden, incomplete: zaken.incomplete };
      // With all cases known it might have been visible: that is no "not found".
      const [ontbreekt] = zaken.incomplete;
      if (eigen && gevonden.code === 'niet-gevonden' && ontbreekt) throw new SourceFailed(ontbreekt);
      throw new Refused(gevonden);
    },
  };
}

type Zaken = Pick<Sourced<EigenZaken>, 'data' | 'incomplete'> & { gevraagd?: true };
const geenZaken: Zaken = { data: { zaken: [], sterkerInloggen: null }, incomplete: [] };

/** The case that a task names, among those that are to be seen. The same uuid in two back ends: its URL tells which. */
function zaakBij({ zaak }: Taak, { data }: Zaken): ZichtbareZaak | null {
  if (!zaak) return null;
  return (
    data.zaken.find((een) => een.zaak.ref.id === zaak.id && (zaak.url === null || een.zaak.url === zaak.url)) ?? null
  );
}

function stand({ zaak }: Taak, gevonden: ZichtbareZaak | null, { incomplete }: Zaken) {
  if (!zaak) return 'geen';
  if (gevonden) return 'zichtbaar';
  return incomplete.some(({ kind }) => kind === 'zaken' || kind === 'catalogus') ? 'onbekend' : 'onzichtbaar';
}
