import type { Outbox } from '../../access/bezorging.ts';
import type { Grant } from '../../access/grant.ts';
import { subjectVan } from '../../access/subject.ts';
import type { VragenSettings } from '../../platform/config/vragen-settings.ts';
import { SourceFailed, type Sourced } from '../../platform/sourced.ts';
import type { Klantcontact } from '../../registers/klantinteracties/model.ts';
import type { Registers } from '../../registers/model.ts';
import type { MijnZaken } from '../zaken/mijn-zaken.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import type { Gesprek } from './gesprek.ts';
import { gesprekkenVan } from './gesprekken.ts';
import type { GelezenAntwoorden } from './gelezen.ts';
import { zonderAndereOuder } from './andere-ouder.ts';
import { IntrekInhoud, intrekSoort, VraagInhoud, vraagSoort } from './zending.ts';

/** The conversations of whoever is logged in, or of whom she acts for. */
export interface MijnGesprekken {
  /** Every one that she may see; what is on its way is among them, also when the register does not answer. */
  alle(vraag: InwonerVraag): Promise<Sourced<Gesprek[]>>;
  /** One of them, by its own id or that of its contact; null when it is not hers or not there. */
  een(vraag: InwonerVraag, id: string): Promise<Sourced<Gesprek | null>>;
}

interface Deps {
  registers: Pick<Registers, 'klantcontacten'>;
  outbox: Pick<Outbox, 'standen'>;
  gelezen: Pick<GelezenAntwoorden, 'van'>;
  mijnZaken: Pick<MijnZaken, 'alle'>;
  settings: VragenSettings;
}

/** Answers by grant: what several screens of one request need is fetched once. */
export function createMijnGesprekken(deps: Deps): MijnGesprekken {
  const perVerzoek = new WeakMap<Grant, Promise<Sourced<Gesprek[]>>>();
  const alle = (vraag: InwonerVraag) => {
    const bekend = perVerzoek.get(vraag.grant);
    if (bekend) return bekend;
    const nieuw = haalOp(vraag, deps);
    perVerzoek.set(vraag.grant, nieuw);
    return nieuw;
  };
  return {
    alle,
    async een(vraag, id) {
      const { data, ...rest } = await alle(vraag);
      const gevonden = data.find((gesprek) => gesprek.id === id || gesprek.contact === id);
      return { ...rest, data: gevonden ?? null };
    },
  };
}

async function haalOp(
  vraag: InwonerVraag,
  { registers, outbox, gelezen, mijnZaken, settings }: Deps,
): Promise<Sourced<Gesprek[]>> {
  const subject = subjectVan(vraag.acting);
  // What was sent before what was delivered: whatever arrives in between is then seen in one of the two.
  const [vragen, intrekkingen, isGelezen] = await Promise.all([
    outbox.standen(subject, vraagSoort),
    outbox.standen(subject, intrekSoort),
    gelezen.van(subject),
  ]);
  const { data: contacten, incomplete, asOf } = await lees(vraag, registers);
  const zendingen = vragen.map(({ id, stand, ontvangen, inhoud }) => {
    return { id, stand, ontvangen, inhoud: VraagInhoud.parse(inhoud) };
  });
  const data = gesprekkenVan({
    ...zonderAndereOuder({ contacten, zendingen }, vraag.acting.namens),
    compleet: incomplete.length === 0,
    intrekkingen: intrekkingen
      .filter(({ stand }) => stand !== 'mislukt')
      .map(({ inhoud }) => IntrekInhoud.parse(inhoud)),
    gelezen: isGelezen,
    settings,
    now: vraag.now,
  });
  const zichtbaar = await binnenReikwijdte(data, vraag, mijnZaken);
  return { data: zichtbaar, incomplete, asOf };
}

async function lees(vraag: InwonerVraag, { klantcontacten }: Deps['registers']): Promise<Sourced<Klantcontact[]>> {
  try {
    return await klantcontacten.contactenVan(vraag.grant, subjectVan(vraag.acting));
  } catch (error) {
    if (!(error instanceof SourceFailed)) throw error;
    return { data: [], incomplete: [error.failure], asOf: vraag.now };
  }
}

/** Who may act in some matters only sees what hangs on cases within them. */
async function binnenReikwijdte(gesprekken: Gesprek[], vraag: InwonerVraag, mijnZaken: Deps['mijnZaken']) {
  const { namens } = vraag.acting;
  if (!namens || namens.reikwijdte.soort === 'alles') return gesprekken;
  const { data } = await mijnZaken.alle(vraag);
  const zaken = new Set(data.zaken.map(({ zaak }) => zaak.ref.id));
  return gesprekken.filter((gesprek) => gesprek.zaken.length > 0 && gesprek.zaken.every((id) => zaken.has(id)));
}
