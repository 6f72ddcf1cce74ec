import type { Aanvraag, BodyOf, ConceptBewaard, FormulierConcept, inwonerOperations } from '@loket/contract';
import { doorloop, OVERGENOMEN, vulVooraf, type Antwoorden, type Formulier } from '@loket/formulieren';
import { Refused, type Inwoner } from '../../access/policy.ts';
import type { AccessSettings } from '../../access/settings.ts';
import { subjectVan } from '../../access/subject.ts';
import type { Registers } from '../../registers/model.ts';
import { presentOntbrekend } from '../bronnen/ontbrekend.ts';
import type { Concept, Concepten } from '../concepten/concepten.ts';
import type { Tellingen, Voorval } from '../tellingen/tellingen.ts';
import { geteldUit, voortgang } from '../tellingen/voortgang.ts';
import { dagVan } from '../termijnen/kalender.ts';
import type { MijnZaken } from '../zaken/mijn-zaken.ts';
import type { Weergave } from '../zaken/samenvatting.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import { bekendVan, type BekendDeps } from './bekend.ts';
import type { EerdereAanvragen } from './eerder.ts';
import type { Formulieren } from './formulieren.ts';
import { eisToegang } from './toegang.ts';
import { andereConcepten, conceptSleutel } from './welk-concept.ts';
import { uitBesluit, type OverBesluit } from './uit-besluit.ts';

export interface AanvraagDeps extends BekendDeps {
  registers: BekendDeps['registers'] & Pick<Registers, 'zaken'>;
  mijnZaken: Pick<MijnZaken, 'blik'>;
  formulieren: Formulieren;
  concepten: Concepten;
  eerdere: EerdereAanvragen;
  tellingen: Pick<Tellingen, 'tel'>;
  settings: AccessSettings & Pick<Weergave, 'leesbareEsuiteNummers'>;
}

/**
 * A form to fill in: what was typed before, in the version with which it was begun, and what is known already; also of
 * the decision that it is about, when it is begun from there.
 */
export async function openAanvraag(
  vraag: InwonerVraag,
  id: string,
  deps: AanvraagDeps,
  { over, welke }: { over?: OverBesluit | undefined; welke?: string | undefined } = {},
): Promise<Aanvraag> {
  const { acting, grant, now } = vraag;
  const { sleutel, concept, begonnen, nieuwste } = await versiesVoor(acting, id, welke, deps);
  const formulier = begonnen ?? nieuwste;
  if (!formulier) throw new Refused({ code: 'niet-gevonden' });
  eisToegang(acting, formulier, deps.settings);
  grant.looksAt(subjectVan(acting), concept ? 'concept' : 'aanvraag');
  const [{ bekend, incomplete }, eerder] = await Promise.all([
    bekendVan(vraag, formulier, deps, over && { besluit: () => uitBesluit(vraag, over, deps) }),
    deps.eerdere.voor(vraag, formulier, begonnen && concept ? overgenomenIn(concept) : []),
  ]);
  return {
    formulier,
    nieuwereVersie: nieuwste !== null && nieuwste.versie > formulier.versie,
    vooringevuld: vooringevuldIn(formulier, bekend),
    eerder,
    concept: begonnen && concept ? presentConcept(concept) : null,
    concepten: await andereConcepten(acting, formulier, sleutel, deps.concepten),
    vandaag: dagVan(now),
    ontbrekend: presentOntbrekend(incomplete),
  };
}

/** The version that somebody fills in: the one with which she began, else the one that is published. */
export async function formulierVoor(
  acting: Inwoner,
  id: string,
  welke: string | undefined,
  deps: Pick<AanvraagDeps, 'concepten' | 'formulieren'>,
): Promise<Formulier | null> {
  const { begonnen, nieuwste } = await versiesVoor(acting, id, welke, deps);
  return begonnen ?? nieuwste;
}

async function versiesVoor(
  acting: Inwoner,
  id: string,
  welke: string | undefined,
  { concepten, formulieren }: Pick<AanvraagDeps, 'concepten' | 'formulieren'>,
) {
  const nieuwste = await formulieren.gepubliceerd(id);
  const sleutel = conceptSleutel(nieuwste ?? { id }, welke);
  const concept = await concepten.lees(acting, sleutel);
  const begonnen = concept && (await formulieren.versie(id, versieVan(concept)));
  return { sleutel, concept, begonnen, nieuwste };
}

/** Keeps what was typed, unless another tab or device did so meanwhile: then what that one kept comes back. */
export async function bewaarAanvraag(
  { acting, grant, now }: Pick<InwonerVraag, 'acting' | 'grant' | 'now'>,
  id: string,
  { versie, antwoorden, revisie, stap }: BodyOf<typeof inwonerOperations.bewaarAanvraag>,
  welke: string | undefined,
  {
    formulieren,
    concepten,
    tellingen,
    settings,
  }: Pick<AanvraagDeps, 'formulieren' | 'concepten' | 'tellingen' | 'settings'>,
): Promise<ConceptBewaard> {
  const formulier = await formulieren.versie(id, versie);
  if (!formulier) throw new Refused({ code: 'niet-gevonden' });
  eisToegang(acting, formulier, settings);
  grant.looksAt(subjectVan(acting), 'concept');
  const plaats = conceptSleutel(formulier, welke);
  const eerder = revisie === null ? null : await concepten.lees(acting, plaats);
  const { geteld, voorvallen } = teTellen(formulier, antwoorden as Antwoorden, stap, eerder, now);
  const inhoud = { versie, antwoorden, geteld };
  const bewaard = await concepten.bewaarNa(acting, plaats, inhoud, revisie);
  if (bewaard) await tellingen.tel(formulier, voorvallen, now);
  const concept = bewaard ?? (await concepten.lees(acting, plaats));
  return { bewaard: bewaard !== null, concept: concept && presentConcept(concept) };
}

/** Away so long that she did something else meanwhile. */
const WEG_MS = 30 * 60_000;

/** What this save says of how far people come: no more of her than her draft knows, and not again what was counted of it. */
function teTellen(
  formulier: Formulier,
  antwoorden: Antwoorden,
  stap: string | undefined,
  eerder: Concept | null,
  now: Date,
) {
  const vandaag = dagVan(now);
  const [eerste] = doorloop(formulier, antwoorden, { vandaag }).stappen;
  const hier = stap ?? eerste?.stap.id ?? '';
  const gang = voortgang(formulier, antwoorden, hier, geteldUit(eerder?.inhoud), vandaag);
  const hervat = gang.bestaat && eerder !== null && now.getTime() - eerder.gewijzigd.getTime() > WEG_MS;
  const voorvallen: Voorval[] = [
    ...(eerder === null ? [{ stap: '', wat: 'begonnen' as const }] : []),
    ...(hervat ? [{ stap: hier, wat: 'hervat' as const }] : []),
    ...gang.voorvallen,
  ];
  return { geteld: gang.geteld, voorvallen };
}

/** What sources say, as answers to the questions of this form. */
function vooringevuldIn(formulier: Formulier, bekend: Parameters<typeof vulVooraf>[2]): Aanvraag['vooringevuld'] {
  const { antwoorden, ingevuld } = vulVooraf(formulier, {}, bekend);
  return Object.fromEntries(ingevuld.map((vraag) => [vraag, antwoorden[vraag]]));
}

/** The earlier submissions from which she took answers over in this draft. */
function overgenomenIn({ inhoud }: Concept): string[] {
  const ids = (inhoud['antwoorden'] as Antwoorden | undefined)?.[OVERGENOMEN];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

const versieVan = ({ inhoud }: Concept) => Number(inhoud['versie']) || 0;

function presentConcept({ inhoud, revisie, begonnen, gewijzigd, verloopt }: Concept): FormulierConcept {
  return {
    versie: Number(inhoud['versie']),
    antwoorden: inhoud['antwoorden'] as Antwoorden,
    revisie,
    begonnenOp: begonnen.toISOString(),
    gewijzigdOp: gewijzigd.toISOString(),
    verlooptOp: verloopt.toISOString(),
  };
}
