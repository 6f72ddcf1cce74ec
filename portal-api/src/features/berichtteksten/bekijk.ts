import type { BerichttekstDetail, BerichttekstSleutel } from '@loket/contract';
import { controleer } from '../../domain/berichtteksten/controle.ts';
import type { Tekst } from '../../domain/berichtteksten/model.ts';
import { berichttalen, standaardteksten } from '../../domain/berichtteksten/standaard/index.ts';
import type { Sleutel } from '../../domain/berichtteksten/versies.ts';
import type { Taal } from '../../domain/contactgegevens/model.ts';
import { schrijf } from '../../domain/kennisgevingen/opmaak.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { BerichttekstenDeps } from './module.ts';

/** The key as the domain has it. A status goes with kinds that have one; a language must be there. */
export function sleutelUit({ soort, zaaktype = '', status = '', taal }: BerichttekstSleutel): Sleutel {
  const fout = (name: string, reason: string) =>
    new Problem('invoer-onjuist', { invalidParams: [{ name, code: 'onbekend', reason }] });
  if (!(berichttalen as readonly string[]).includes(taal)) throw fout('taal', 'Kies een taal uit de lijst.');
  if (status && soort !== 'status' && soort !== 'correctie')
    throw fout('status', 'Dit soort bericht heeft geen status.');
  return { soort, zaaktype, status, taal };
}

/** The language of a key that was checked. */
export function taalVan({ taal }: Sleutel): Taal {
  return taal as Taal;
}

/** One text with everything an editor needs to judge it. */
export async function bekijk(sleutel: Sleutel, deps: BerichttekstenDeps): Promise<BerichttekstDetail> {
  const [versies, handelingen] = await Promise.all([deps.versies.van(sleutel), deps.versies.handelingen(sleutel)]);
  const { standaard, nu } = inhoudVan(sleutel, versies);
  const { onderwerp, tekst, sms } = voorbeeld(sleutel, nu, deps);
  return {
    sleutel,
    standaard,
    versies: versies.map(({ gewijzigd, ...versie }) => ({ ...versie, gewijzigd: gewijzigd.toISOString() })),
    bevindingen: controleer(nu, taalVan(sleutel)),
    voorbeeld: { onderwerp, tekst, sms },
    handelingen: handelingen.map(({ op, ...rest }) => ({ ...rest, op: op.toISOString() })),
  };
}

/** The mail as the reader gets it: of the concept, else of what is sent now. */
export async function voorbeeldVan(sleutel: Sleutel, deps: BerichttekstenDeps) {
  const { nu } = inhoudVan(sleutel, await deps.versies.van(sleutel));
  return voorbeeld(sleutel, nu, deps);
}

function inhoudVan(sleutel: Sleutel, versies: Awaited<ReturnType<BerichttekstenDeps['versies']['van']>>) {
  const standaard = standaardteksten(taalVan(sleutel)).teksten.soorten[sleutel.soort];
  const met = (stand: string): Tekst | undefined => versies.find((versie) => versie.stand === stand)?.inhoud;
  return { standaard, nu: met('concept') ?? met('gepubliceerd') ?? standaard };
}

function voorbeeld(sleutel: Sleutel, inhoud: Tekst, { afzender }: BerichttekstenDeps) {
  const { taal, teksten } = standaardteksten(taalVan(sleutel));
  const vraagtActie = sleutel.soort === 'taak';
  return schrijf({ taal, raam: teksten.raam, teksten: [inhoud], vraagtActie }, afzender);
}
