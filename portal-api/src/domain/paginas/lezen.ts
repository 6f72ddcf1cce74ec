import type { PaginaDetail, PaginaTak } from '@loket/contract';
import { afbeeldingenIn } from '../tekst/lopen.ts';
import { inhoudVan, leesbaarAlsEen, leesbaarVoor, type PaginaDeps, type Paginalezer } from './model.ts';

/** The handbook as one employee reads it: what is for her and not what is not, asked in SQL. */
export interface Paginalezen {
  /** In the order of the tree; what lies under a page that is not for her stands under the next one up that is. */
  boom(doelgroep: readonly string[]): Promise<PaginaTak[]>;
  /** Null when there is none for her. */
  een(id: string, lezer: Paginalezer): Promise<Omit<PaginaDetail, 'magBewerken' | 'hielpMij'> | null>;
  heeftBestand(id: string, bestandId: string, lezer: Paginalezer): Promise<boolean>;
}

/** Makes the readers' side of the pages. */
export function createPaginalezer({ prisma, medewerkers }: Pick<PaginaDeps, 'prisma' | 'medewerkers'>): Paginalezen {
  const boom = async (doelgroep: readonly string[]): Promise<PaginaTak[]> => {
    const rijen = await prisma.pagina.findMany({
      where: leesbaarVoor(doelgroep),
      select: { id: true, ouder: true, titel: true },
      orderBy: [{ volgorde: 'asc' }, { id: 'asc' }],
    });
    const zichtbaar = new Set(rijen.map(({ id }) => id));
    const wees = rijen.some(({ ouder }) => ouder !== null && !zichtbaar.has(ouder));
    const alle = wees ? await prisma.pagina.findMany({ select: { id: true, ouder: true } }) : [];
    const ouderVan = new Map(alle.map(({ id, ouder }) => [id, ouder]));
    return rijen.map(({ ouder, ...rij }) => {
      let boven = ouder;
      while (boven !== null && !zichtbaar.has(boven)) boven = ouderVan.get(boven) ?? null;
      return { ...rij, ouder: boven };
    });
  };
  const versieVan = async (id: string, lezer: Paginalezer) => {
    const rij = await prisma.pagina.findFirst({ where: { id, ...leesbaarAlsEen(lezer) } });
    if (!rij?.gepubliceerd) return null;
    const sleutel = { paginaId: id, versie: rij.gepubliceerd };
    const versie = await prisma.paginaVersie.findUnique({ where: { paginaId_versie: sleutel } });
    return versie && { rij, versie, inhoud: inhoudVan(versie) };
  };
  return {
    boom,
    async een(id, lezer) {
      const gevonden = await versieVan(id, lezer);
      if (!gevonden) return null;
      const { rij, versie, inhoud } = gevonden;
      const [takken, namen] = await Promise.all([boom(lezer.doelgroep), medewerkers.namen([rij.eigenaar])]);
      const { titel, samenvatting, tekst, bijlagen } = inhoud;
      return {
        id,
        titel,
        samenvatting,
        tekst,
        bijlagen,
        eigenaar: { identificatie: rij.eigenaar, naam: namen.get(rij.eigenaar) ?? '' },
        gewijzigdOp: versie.moment.toISOString(),
        herzienOp: rij.herzienOp,
        buitenDoelgroep: !rij.doelgroep.some((woord) => lezer.doelgroep.includes(woord)),
        kruimels: wegNaar(id, takken),
        onder: takken.filter(({ ouder }) => ouder === id).map((tak) => ({ id: tak.id, titel: tak.titel })),
      };
    },
    async heeftBestand(id, bestandId, lezer) {
      const inhoud = (await versieVan(id, lezer))?.inhoud;
      if (!inhoud) return false;
      return (
        afbeeldingenIn(inhoud.tekst).includes(bestandId) || inhoud.bijlagen.some((een) => een.bestandId === bestandId)
      );
    },
  };
}

/** The pages above this one, from the top down. */
function wegNaar(id: string, takken: readonly PaginaTak[]): { id: string; titel: string }[] {
  const per = new Map(takken.map((tak) => [tak.id, tak]));
  const weg: { id: string; titel: string }[] = [];
  for (let tak = per.get(per.get(id)?.ouder ?? ''); tak && weg.length < takken.length; tak = per.get(tak.ouder ?? '')) {
    weg.unshift({ id: tak.id, titel: tak.titel });
  }
  return weg;
}
