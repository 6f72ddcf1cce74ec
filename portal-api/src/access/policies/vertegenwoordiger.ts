import type { Domein, Grondslag, Namens } from '../../identity/namens.ts';
import { domeinVan, type AccessSettings } from '../settings.ts';

/** Parts of the portal that a representative may be let into. */
export type Onderdeel = 'zaken' | 'taken' | 'documenten' | 'berichten' | 'vragen' | 'gegevens' | 'afspraken';

const alles: readonly Onderdeel[] = ['zaken', 'taken', 'documenten', 'berichten', 'vragen', 'gegevens', 'afspraken'];
const rondZaken: readonly Onderdeel[] = ['zaken', 'taken', 'documenten', 'vragen'];
/** An appointment belongs to no case: who was chosen for some zaaktypen in the portal makes none. */
const ookAfspraken: readonly Onderdeel[] = [...rondZaken, 'afspraken'];

/**
 * Which parts of the portal open to whom. What the base registers know of somebody, and messages that belong to no
 * case, are for those who stand for the whole person; who was chosen for some matters sees what hangs on those cases.
 */
const onderdelen: Record<Grondslag, readonly Onderdeel[]> = {
  gezag: alles,
  curatele: alles,
  bewind: ookAfspraken,
  mentorschap: ookAfspraken,
  machtiging: ookAfspraken,
  portaalmachtiging: rondZaken,
};

/** Whether a part of the portal is open to a representative at all; what hangs on a case is decided per case again. */
export function onderdeelOpen(namens: Namens, onderdeel: Onderdeel): boolean {
  return onderdelen[namens.grondslag].includes(onderdeel);
}

interface ZaaktypeSleutel {
  identificatie: string;
}

/**
 * Whether something of this zaaktype is within what a representative may see. Of a zaaktype that is not known
 * (catalogue unreachable, or no case at all) only who stands for everything sees it.
 */
export function binnenReikwijdte(
  { reikwijdte }: Pick<Namens, 'reikwijdte'>,
  zaaktype: ZaaktypeSleutel | null,
  settings: Pick<AccessSettings, 'vertegenwoordiging'>,
): boolean {
  if (reikwijdte.soort === 'alles') return true;
  if (!zaaktype) return false;
  if (reikwijdte.soort === 'zaaktypen') return reikwijdte.zaaktypen.includes(zaaktype.identificatie);
  const domein: Domein = domeinVan(zaaktype, settings);
  return reikwijdte.domeinen.includes(domein);
}
