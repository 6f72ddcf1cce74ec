import type { Trechter, WaarderingDetail, WaarderingOverzicht, WaarderingRegel } from '@loket/contract';
import type { Formulieren } from '../../domain/formulieren/formulieren.ts';
import type { Tellingen } from '../../domain/tellingen/tellingen.ts';
import { dagenTussen, dagVan, maandagVan, plusDagen } from '../../domain/termijnen/kalender.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Registers } from '../../registers/model.ts';
import { cijfers, getoond, som, type Score } from './cijfers.ts';

export interface WaarderingenDeps {
  prisma: Pick<PrismaClient, 'beoordeling'>;
  tellingen: Pick<Tellingen, 'sommen' | 'perDag'>;
  formulieren: Pick<Formulieren, 'lijst' | 'versie'>;
  registers: Pick<Registers, 'zaaktypen'>;
}

/** What is judged. */
export interface Waarvan {
  soort: 'formulier' | 'zaaktype';
  code: string;
}

/** From the Monday of so many weeks ago, this week among them, until today. */
export function periodeVan(weken: number, now: Date): { van: string; tot: string } {
  const tot = dagVan(now);
  return { van: plusDagen(maandagVan(tot), -7 * (weken - 1)), tot };
}

/** The column that says what it is about. */
export const kolom = ({ soort, code }: Waarvan) => (soort === 'formulier' ? { formulier: code } : { zaaktype: code });

/** What people think, by form and by kind of case: those with a form first of all, also when nobody said anything. */
export async function getWaarderingen(weken: number, now: Date, deps: WaarderingenDeps): Promise<WaarderingOverzicht> {
  const periode = periodeVan(weken, now);
  const where = { week: { gte: periode.van } };
  const [perFormulier, perZaaktype, tellingen, formulieren, namen] = await Promise.all([
    deps.prisma.beoordeling.groupBy({ by: ['formulier', 'score', 'antwoord'], where, _count: true }),
    deps.prisma.beoordeling.groupBy({ by: ['zaaktype', 'score', 'antwoord'], where, _count: true }),
    deps.tellingen.sommen(periode.van),
    deps.formulieren.lijst(),
    deps.registers.zaaktypen.alle(),
  ]);
  const bekend = new Map(formulieren.map(({ id, titel }) => [id, titel.nl]));
  const gezien = [...tellingen, ...perFormulier].flatMap(({ formulier }) => formulier ?? []);
  const zaaktypen = [...new Set(perZaaktype.map(({ zaaktype }) => zaaktype))];
  return {
    periode,
    formulieren: opNaam(
      [...new Set([...bekend.keys(), ...gezien])].map((code) => {
        const geteld = tellingen.filter(({ formulier }) => formulier === code);
        return {
          ...regel(
            { soort: 'formulier', code },
            bekend.get(code) ?? code,
            perFormulier.filter(({ formulier }) => formulier === code),
          ),
          begonnen: som(geteld, 'begonnen'),
          verstuurd: som(geteld, 'verstuurd'),
        };
      }),
    ),
    zaaktypen: opNaam(
      zaaktypen.map((code) =>
        regel(
          { soort: 'zaaktype', code },
          namen.find(({ identificatie }) => identificatie === code)?.naam ?? code,
          perZaaktype.filter(({ zaaktype }) => zaaktype === code),
        ),
      ),
    ),
  };
}

/** What people think of one form or kind of case, by week, and how far they come in a form. */
export async function getWaardering(
  waarvan: Waarvan,
  { weken, versie }: { weken: number; versie?: number | undefined },
  now: Date,
  deps: WaarderingenDeps,
): Promise<WaarderingDetail> {
  const { formulieren, zaaktypen, periode } = await getWaarderingen(weken, now, deps);
  const lijst = waarvan.soort === 'formulier' ? formulieren : zaaktypen;
  const gevonden = lijst.find(({ code }) => code === waarvan.code) ?? (await leegZaaktype(waarvan, deps));
  if (!gevonden) throw new Problem('niet-gevonden');
  const scores = await deps.prisma.beoordeling.groupBy({
    by: ['week', 'score'],
    where: { ...kolom(waarvan), week: { gte: periode.van } },
    _count: true,
  });
  return {
    ...gevonden,
    periode,
    perWeek: Array.from({ length: weken }, (_, plek) => plusDagen(periode.van, 7 * plek)).map((week) => {
      const { aantal, gemiddelde } = cijfers(alsScores(scores.filter((een) => een.week === week)));
      const zichtbaar = getoond(aantal);
      return { week, aantal: zichtbaar, gemiddelde: zichtbaar ? gemiddelde : null };
    }),
    trechter: waarvan.soort === 'formulier' ? await trechterVan(waarvan.code, versie ?? null, periode, deps) : null,
  };
}

async function trechterVan(
  code: string,
  versie: number | null,
  { van, tot }: { van: string; tot: string },
  { tellingen, formulieren }: WaarderingenDeps,
): Promise<Trechter> {
  const [alles, dagen] = await Promise.all([tellingen.sommen(van, code), tellingen.perDag(van, code, versie)]);
  const versies = [...new Set(alles.map((een) => een.versie))].toSorted((a, b) => b - a);
  const geteld = versie === null ? alles : alles.filter((een) => een.versie === versie);
  const gelezen = versie ?? versies[0] ?? (await formulieren.lijst()).find(({ id }) => id === code)?.versie;
  const formulier = gelezen === undefined ? null : await formulieren.versie(code, gelezen);
  const bekend = formulier?.stappen.map(({ id, titel }) => ({ id, titel: titel.nl })) ?? [];
  // Pages that the newest version does not have any more come last, by their own names.
  const eerder = [...new Set(geteld.map(({ stap }) => stap))].filter(
    (id) => id !== '' && id !== 'controleren' && bekend.every((een) => een.id !== id),
  );
  const lengte = Math.min(31, dagenTussen(van, tot) + 1);
  return {
    versies,
    versie,
    begonnen: som(geteld, 'begonnen'),
    verstuurd: som(geteld, 'verstuurd'),
    stappen: [...bekend, ...eerder.map((id) => ({ id, titel: id }))].map(({ id, titel }) => ({
      id,
      titel,
      bereikt: som(geteld, 'bereikt', id),
      voltooid: som(geteld, 'voltooid', id),
      hervat: som(geteld, 'hervat', id),
    })),
    perDag: Array.from({ length: lengte }, (_, plek) => plusDagen(tot, plek + 1 - lengte)).map((dag) => {
      const toen = dagen.filter((een) => een.dag === dag);
      return { dag, begonnen: getoond(som(toen, 'begonnen')), verstuurd: getoond(som(toen, 'verstuurd')) };
    }),
  };
}

/** A kind of case of which nobody said anything in this time. */
async function leegZaaktype(
  { soort, code }: Waarvan,
  { registers }: Pick<WaarderingenDeps, 'registers'>,
): Promise<WaarderingRegel | null> {
  if (soort !== 'zaaktype') return null;
  const bekend = (await registers.zaaktypen.alle()).find(({ identificatie }) => identificatie === code);
  return bekend ? regel({ soort, code }, bekend.naam, []) : null;
}

interface Groep {
  score: number;
  antwoord?: boolean;
  _count: number;
}

const alsScores = (groepen: readonly Groep[]): Score[] =>
  groepen.map(({ score, _count }) => ({ score, aantal: _count }));

function regel(waarvan: Waarvan, naam: string, groepen: readonly Groep[]): WaarderingRegel {
  return {
    ...waarvan,
    naam,
    ...cijfers(alsScores(groepen)),
    antwoordGevraagd: groepen.filter(({ antwoord }) => antwoord).reduce((totaal, { _count }) => totaal + _count, 0),
    begonnen: null,
    verstuurd: null,
  };
}

const opNaam = (regels: WaarderingRegel[]) => regels.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
