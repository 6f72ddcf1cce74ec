import type { inwonerOperations, QueryOf, VraagFormulier } from '@loket/contract';
import { handelendeVan } from '../../access/subject.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import { belmomenten } from '../../domain/vragen/belmomenten.ts';
import { antwoordUiterlijk, teamVoor } from '../../domain/vragen/belofte.ts';
import { presentVerwijzing } from '../../domain/zaken/samenvatting.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import { eigenZaak } from './eigen-zaak.ts';
import type { MijnVragenDeps } from './module.ts';

type FormulierVraag = QueryOf<typeof inwonerOperations.getVraagFormulier>;

/** What one can ask about, until when there is an answer, when one can be called, and on which number. */
export async function getFormulier(
  vraag: InwonerVraag,
  { bron, id }: FormulierVraag,
  deps: Pick<MijnVragenDeps, 'registers' | 'mijnZaken' | 'settings'>,
): Promise<VraagFormulier> {
  const { vragen } = deps.settings;
  const vandaag = dagVan(vraag.now);
  const [gezien, telefoon] = await Promise.all([
    bron && id ? eigenZaak(vraag, { bron, id }, deps) : null,
    bekendeTelefoon(vraag, deps),
  ]);
  const verwijzing = gezien && presentVerwijzing(gezien, deps.settings);
  const team = teamVoor({ zaaktype: gezien?.zaaktype?.identificatie ?? null }, vragen);
  return {
    zaak: verwijzing && {
      bron: verwijzing.bron,
      id: verwijzing.id,
      titel: verwijzing.titel,
      nummer: verwijzing.nummer,
    },
    onderwerpen: vragen.onderwerpen.map(({ code, naam }) => ({
      code,
      naam,
      antwoordUiterlijk: antwoordUiterlijk(vandaag, teamVoor({ onderwerp: code }, vragen), vragen),
    })),
    antwoordUiterlijk: antwoordUiterlijk(vandaag, team, vragen),
    belmomenten: belmomenten(vraag.now, vragen.terugbellen),
    telefoon,
    peilmoment: vraag.now.toISOString(),
  };
}

/** Only to save typing: without the customer register the field is empty, and the form works. */
async function bekendeTelefoon(
  { grant, acting }: InwonerVraag,
  { registers }: Pick<MijnVragenDeps, 'registers'>,
): Promise<string | null> {
  try {
    const adressen = await registers.contactadressen.adressenVan(grant, handelendeVan(acting));
    const nummers = adressen.filter(({ soort }) => soort === 'telefoonnummer');
    return (nummers.find(({ voorkeur }) => voorkeur) ?? nummers[0])?.adres ?? null;
  } catch (error) {
    if (!(error instanceof SourceFailed)) throw error;
    return null;
  }
}
