import type { OntbrekendeStukken } from '../../domain/documenten/aandacht.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import { termijnVan } from '../../domain/termijnen/termijn.ts';
import { faseVan } from '../../domain/zaken/fase.ts';
import { isLopend } from '../../domain/zaken/lijst.ts';
import { presentSamenvatting, presentVerwijzing, type Weergave } from '../../domain/zaken/samenvatting.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { ZichtbareZaak } from '../../domain/zaken/zichtbaar.ts';
import type { WorkItem, WorkItems } from '../../platform/module.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { MijnZakenDeps } from './module.ts';

/** Cases that need attention: the municipality waits for the resident, or is late herself. */
export async function listAandacht(
  vraag: InwonerVraag,
  { mijnZaken, settings, stukken }: Pick<MijnZakenDeps, 'mijnZaken' | 'settings' | 'stukken'>,
): Promise<WorkItems> {
  const [{ data }, gevonden] = await Promise.all([mijnZaken.alle(vraag), stukkenBij(vraag, stukken)]);
  const vandaag = dagVan(vraag.now);
  const items = data.zaken.filter(isLopend).flatMap((gezien): WorkItem[] => {
    const { zaak, zaaktype } = gezien;
    if (faseVan(zaak, zaaktype) === 'wacht_op_u') {
      const weg = gevonden.stukken.find((een) => een.zaak.zaak.ref.id === zaak.ref.id);
      return [wachtend(gezien, weg, settings, vraag.now)];
    }
    const { stand, uiterlijk } = termijnVan(zaak, zaaktype, vandaag);
    if (stand !== 'te_laat') return [];
    const over = presentVerwijzing(gezien, settings);
    return [{ ...item(over), soort: 'zaak_te_laat', toelichting: null, uiterlijk, vraagtActie: false }];
  });
  return { items, meerVolgt: gevonden.meerVolgt };
}

/** Which documents are missing. Not known is no reason to be silent: that we wait for her is known without it. */
async function stukkenBij(vraag: InwonerVraag, zoek: MijnZakenDeps['stukken']) {
  const niets = { stukken: [], meerVolgt: false };
  if (!zoek) return niets;
  return zoek(vraag).catch((error: unknown) => {
    if (error instanceof SourceFailed) return niets;
    throw error;
  });
}

/** Which documents we wait for, when that is known; else that we wait. */
function wachtend(gezien: ZichtbareZaak, weg: OntbrekendeStukken | undefined, settings: Weergave, now: Date): WorkItem {
  const { statustekst, ...over } = presentSamenvatting(gezien, settings, now);
  const { onderwerp, pad } = item(over);
  const toelichting = gezien.zaak.opschorting?.reden || statustekst;
  const gemeen = { onderwerp, toelichting, uiterlijk: weg?.uiterlijk ?? null, vraagtActie: true };
  const ontbreekt = weg ? [...weg.nodig, ...weg.misschien] : [];
  if (ontbreekt.length === 0) return { ...gemeen, soort: 'zaak_wacht_op_u', pad };
  const soort = weg && weg.nodig.length > 0 ? 'documenten_nodig' : 'zaak_wacht_op_u';
  return { ...gemeen, soort, pad: `${pad}/documenten-sturen`, ontbreekt };
}

/** The page of the case in the app of residents. */
function item({ bron, id, titel }: ReturnType<typeof presentVerwijzing>) {
  return { onderwerp: titel, pad: `/mijn-zaken/${bron}/${id}` };
}
