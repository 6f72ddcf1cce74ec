import type { ResponseOf, inwonerOperations } from '@loket/contract';
import type { Grant } from '../../access/grant.ts';
import type { Inwoner } from '../../access/policy.ts';
import { identiteitVan } from '../../identity/acting.ts';
import { meters, vertrekpuntVan } from '../../domain/voorzieningen/afstand.ts';
import type { VoorzieningenDeps } from './module.ts';

type Uitkomst = ResponseOf<typeof inwonerOperations.getVoorzieningAfstanden>;
const onbekend: Uitkomst = { bekend: false, afstanden: {} };

/** How far provisions are from one's own address, when she asks. The address itself does not leave for the browser. */
export async function getAfstanden(
  { acting, grant }: { acting: Inwoner; grant: Grant },
  { registers, voorzieningen, settings }: Pick<VoorzieningenDeps, 'registers' | 'voorzieningen' | 'settings'>,
): Promise<Uitkomst> {
  const wie = identiteitVan(acting);
  if (wie.soort !== 'persoon') return onbekend;
  grant.looksAt({ soort: 'bsn', waarde: wie.bsn }, 'adres');
  const persoon = await registers.personen.persoon(grant, wie.bsn);
  // a distance to many places is an address: not of who keeps hers secret
  if (!persoon || persoon.overleden || persoon.geheimhouding || persoon.verblijf.soort !== 'adres') return onbekend;
  const [, postcode] = /\b([1-9]\d{3} ?[A-Z]{2})\b/.exec(persoon.verblijf.regels.join(' ')) ?? [];
  const alle = await voorzieningen.gepubliceerd();
  const vertrek = postcode ? vertrekpuntVan(postcode, alle, settings.wijken) : null;
  if (!vertrek) return onbekend;
  const afstanden = alle.flatMap(({ slug, locatie }) =>
    locatie ? [[slug, meters(vertrek.punt, locatie.coordinates)] as const] : [],
  );
  return { bekend: true, afstanden: Object.fromEntries(afstanden) };
}
