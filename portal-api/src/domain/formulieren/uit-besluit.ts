import { datumdelen, type Antwoord } from '@loket/formulieren';
import { Refused } from '../../access/policy.ts';
import { subjectVan } from '../../access/subject.ts';
import type { Ref, Registers } from '../../registers/model.ts';
import { dagVan } from '../termijnen/kalender.ts';
import { isBekendgemaakt } from '../zaken/bekendgemaakt.ts';
import { alleenPerBrief, type Bezwaarmogelijkheid } from '../zaken/besluiten.ts';
import { openDossier } from '../zaken/dossier.ts';
import type { MijnZaken } from '../zaken/mijn-zaken.ts';
import { leesbaarNummer } from '../zaken/nummer.ts';
import type { Weergave } from '../zaken/samenvatting.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import type { Formulieren } from './formulieren.ts';

/** The decision that a form is about, and the case in which it was taken. */
export interface OverBesluit {
  zaak: Ref;
  besluit: Ref;
}

interface BesluitDeps {
  registers: Pick<Registers, 'zaken'>;
  mijnZaken: Pick<MijnZaken, 'blik'>;
  settings: Pick<Weergave, 'leesbareEsuiteNummers'>;
}

/**
 * What a letter with a decision says, so that nobody has to copy it: its number, what it is about and its date. Only of a
 * case that she may see. The date is the one from which the term runs (Awb 6:8).
 */
export async function uitBesluit(
  vraag: InwonerVraag,
  { zaak, besluit }: OverBesluit,
  { registers, mijnZaken, settings }: BesluitDeps,
): Promise<Record<string, Antwoord>> {
  const dossier = await openDossier(registers.zaken, vraag.grant, zaak, mijnZaken.blik(vraag));
  vraag.grant.looksAt(subjectVan(vraag.acting), 'zaak', zaak);
  const { zaak: gezien, besluiten } = dossier.data;
  const gevonden = besluiten.find(({ ref }) => ref.bron === besluit.bron && ref.id === besluit.id);
  if (!gevonden || !isBekendgemaakt(gevonden, dagVan(vraag.now))) throw new Refused({ code: 'niet-gevonden' });
  const { besluittype, datum, verzenddatum } = gevonden;
  const { identificatie, omschrijving } = gezien.zaak;
  return {
    kenmerk: leesbaarNummer(identificatie, settings.leesbareEsuiteNummers),
    onderwerp: [besluittype.trim(), omschrijving].filter(Boolean).join(': ').slice(0, 200),
    datum: datumdelen(verzenddatum ?? datum),
  };
}

/** The way from a decision to the form for an objection, as long as that form is published. */
export const onlineBezwaar =
  (formulieren: Pick<Formulieren, 'gepubliceerd'>) => async (): Promise<Bezwaarmogelijkheid> => {
    if (!(await formulieren.gepubliceerd('bezwaar'))) return alleenPerBrief;
    const tekst = ({ bron, id }: Ref) => `${bron}/${id}`;
    return (zaak, besluit) =>
      `/aanvragen/bezwaar?${new URLSearchParams({ zaak: tekst(zaak), besluit: tekst(besluit) }).toString()}`;
  };
