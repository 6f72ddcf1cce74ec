import type { MensDetail, MijnProfiel } from '@loket/contract';
import { keuzesUit } from '../../domain/medewerkers/zoeken.ts';
import type { Medewerkerprofiel } from '../../domain/medewerkers/model.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { MensenDeps } from './module.ts';
import { presentMensen } from './present.ts';

/** One colleague with those around her; also who has left, as what she wrote stays. */
export async function getMens(
  { identificatie, zelf, now }: { identificatie: string; zelf: string; now: Date },
  deps: MensenDeps,
): Promise<MensDetail> {
  const { medewerkers, personeel, teams, rollen } = deps;
  const mens = await medewerkers.een(identificatie);
  const revisie = mens && (await personeel.profielen.revisie(identificatie));
  if (!mens || !revisie) throw new Problem('niet-gevonden');
  const [namen, iedereen] = await Promise.all([
    medewerkers.namen([mens.leidinggevende, mens.vervanger].filter((een) => een !== null)),
    medewerkers.actief(),
  ]);
  const { vaardigheden, talen, wijken, werkdagen, vraagMijOver, vervanger, afwezig } = mens;
  const { locatie, email, inDienst, uitDienst, leidinggevende } = mens;
  const naamBoven = leidinggevende && namen.get(leidinggevende);
  return {
    ...presentMensen(iedereen, teams, dagVan(now))(mens),
    vaardigheden,
    talen,
    wijken,
    werkdagen,
    vraagMijOver,
    vervanger,
    afwezig,
    locatie,
    email,
    inDienst,
    uitDienst,
    revisie,
    rollen: mens.rollen.map((code) => ({ id: code, naam: rollen.find((rol) => rol.code === code)?.naam ?? code })),
    leidinggevende: leidinggevende && naamBoven ? { identificatie: leidinggevende, naam: naamBoven } : null,
    straksAfwezig: afwezig !== null && afwezig.van > dagVan(now),
    vervangerNaam: (vervanger && namen.get(vervanger)) || null,
    leidt: iedereen.filter((een) => een.leidinggevende === identificatie).map(kort),
    ikzelf: identificatie === zelf,
  };
}

/** What I may change of myself, and from what I choose: words of colleagues, so that the same thing has one word. */
export async function getMijnProfiel(
  { zelf, now }: { zelf: string; now: Date },
  deps: MensenDeps,
): Promise<MijnProfiel> {
  const mens = await getMens({ identificatie: zelf, zelf, now }, deps);
  const iedereen = await deps.medewerkers.actief();
  const lijst = (van: (een: Medewerkerprofiel) => readonly string[]) => keuzesUit(iedereen.map(van));
  return {
    mens,
    keuzes: {
      vaardigheden: lijst(({ vaardigheden }) => vaardigheden),
      wijken: keuzesUit([...deps.teams.map(({ wijken }) => wijken), mens.wijken]),
      talen: lijst(({ talen }) => talen),
      collegas: iedereen.filter(({ identificatie }) => identificatie !== zelf).map(kort),
    },
  };
}

const kort = ({ identificatie, naam }: Medewerkerprofiel) => ({ identificatie, naam });
