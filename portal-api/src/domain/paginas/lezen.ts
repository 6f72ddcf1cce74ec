import type { PaginaDetail, PaginaTak } from '@loket/contract';
import { afbeeldingenIn } from '../tekst/lopen.ts';
import { inhoudVan, leesbaarVoor, type PaginaDeps } from './model.ts';

/** The handbook as one employee reads it: what is for her and not what is not, asked in SQL. */
export interface Paginalezer {
  /** In the order of the tree; what lies under a page that is not for her stands at the top. */
  boom(doelgroep: readonly string[]): Promise<PaginaTak[]>;
  /** Null when there is none for her. */
  een(id: string, doelgroep: readonly string[]): Promise<Omit<PaginaDetail, 'magBewerken'> | null>;
  heeftBestand(id: string, bestandId: string, doelgroep: readonly string[]): Promise<boolean>;
}

/** Makes the readers' side of the pages. */
export function createPaginalezer({ prisma, medewerkers }: Pick<PaginaDeps, 'prisma' | 'medewerkers'>): Paginalezer {
  const boom = async (doelgroep: readonly string[]): Promise<PaginaTak[]> => {
    const rijen = await prisma.pagina.findMany({
      where: leesbaarVoor(doelgroep),
      select: { id: true, ouder: true, titel: true },
      orderBy: [{ volgorde: 'asc' }, { id: 'asc' }],
    });
    const zichtbaar = new Set(rijen.map(({ id }) => id));
    return rijen.map((rij) => ({ ...rij, ouder: rij.ouder && zichtbaar.has(rij.ouder) ? rij.ouder : null }));
  };
  const versieVan = async (id: string, doelgroep: readonly string[]) => {
    const rij = await prisma.pagina.findFirst({ where: { id, ...leesbaarVoor(doelgroep) } });
    if (!rij?.gepubliceerd) return null;
    const sleutel = { paginaId: id, versie: rij.gepubliceerd };
    const versie = await prisma.paginaVersie.findUnique({ where: { paginaId_versie: sleutel } });
    return versie && { rij, versie, inhoud: inhoudVan(versie) };
  };
  return {
    boom,
    async een(id, doelgroep) {
      const gevonden = await versieVan(id, doelgroep);
      if (!gevonden) return null;
      const { rij, versie, inhoud } = gevonden;
      const [takken, namen] = await Promise.all([boom(doelgroep), medewerkers.namen([rij.eigenaar])]);
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
        kruimels: wegNaar(id, takken),
        onder: takken.filter(({ ouder }) => ouder === id).map((tak) => ({ id: tak.id, titel: tak.titel })),
      };
    },
    async heeftBestand(id, bestandId, doelgroep) {
      const inhoud = (await versieVan(id, doelgroep))?.inhoud;
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
