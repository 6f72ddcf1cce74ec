import type { Afgerond, Afronding, Contactverzoek } from '@loket/contract';
import { presentOntbrekend } from '../../domain/bronnen/ontbrekend.ts';
import { dagVan, leesDag } from '../../domain/termijnen/kalender.ts';
import { afrondSoort, type AfrondInhoud } from '../../domain/werk/afronden.ts';
import { belmomentVan, isTerugbellen, plaatsVan, uiterlijkVan } from '../../domain/werk/contactverzoeken.ts';
import { uitvoerdersVan, type Werkvraag } from '../../domain/werk/model.ts';
import { werktermijnVan } from '../../domain/werk/termijn.ts';
import { noteerZaak } from '../../domain/zaken/betrokkenen.ts';
import { presentVerwijzing } from '../../domain/zaken/samenvatting.ts';
import { blikVanMedewerker, zichtbareZaken } from '../../domain/zaken/zichtbaar.ts';
import { Problem } from '../../platform/http/problem.ts';
import { SourceFailed, type SourceFailure } from '../../platform/sourced.ts';
import type { Aanleiding, Contacttaak } from '../../registers/werk-model.ts';
import { teamVan } from './get-werkvoorraad.ts';
import type { WerkvoorraadDeps } from './module.ts';

const GEDULD_MS = 4000;

/** A question or call-back of hers or of her teams; one of others is not there. */
export async function getContactverzoek(vraag: Werkvraag, id: string, deps: WerkvoorraadDeps): Promise<Contactverzoek> {
  const { grant, now } = vraag;
  const { taak, van, team } = await openTaak(vraag, id, deps);
  const failures: SourceFailure[] = [];
  const or = <T>(what: Promise<T>, otherwise: T): Promise<T> =>
    what.catch((error: unknown) => {
      if (!(error instanceof SourceFailed)) throw error;
      failures.push(error.failure);
      return otherwise;
    });
  const aanleiding = taak.contact === null ? null : await deps.registers.werk.aanleiding(grant, taak.contact);
  const [klant, zaken, pogingen] = await Promise.all([
    or(klantVan(vraag, aanleiding, deps), null),
    or(zakenBij(vraag, aanleiding, deps), []),
    deps.pogingen.bij(id),
  ]);
  const namen = await deps.medewerkers.namen(pogingen.map(({ medewerker }) => medewerker));
  const uiterlijk = uiterlijkVan(taak, aanleiding, team, deps.settings.vragen);
  return {
    id,
    nummer: taak.nummer,
    terugbellen: isTerugbellen(taak),
    onderwerp: aanleiding?.onderwerp ?? null,
    vraag: aanleiding?.inhoud ?? null,
    notitie: taak.notitie,
    kanaal: aanleiding?.kanaal ?? 'overig',
    gesteld: aanleiding?.moment ?? taak.toegewezenOp,
    uiterlijk,
    termijn: werktermijnVan(uiterlijk, dagVan(now)),
    belmoment: belmomentVan(aanleiding),
    klant,
    beantwoordbaar: (aanleiding?.klanten.length ?? 0) > 0,
    bereikbaar: aanleiding?.bereikbaar ?? [],
    zaken,
    van,
    team: teamVan(team, deps.teams),
    pogingen: pogingen.map(({ medewerker, moment, notitie }) => ({
      moment: moment.toISOString(),
      door: namen.get(medewerker) ?? null,
      notitie,
    })),
    ontbrekend: presentOntbrekend(failures),
    peilmoment: now.toISOString(),
  };
}

/** Notes that nobody answered. */
export async function noteerPoging(
  vraag: Werkvraag,
  id: string,
  notitie: string,
  deps: WerkvoorraadDeps,
): Promise<undefined> {
  await openTaak(vraag, id, deps);
  const { acting, now } = vraag;
  await deps.pogingen.noteer(id, { medewerker: acting.identificatie, moment: now, notitie: notitie || null });
}

/**
 * Finishes it: what she wrote is kept in one transaction with the note that it is done, and then delivered. Who was
 * second is told so, and what she wrote stays on her page.
 */
export async function rondContactverzoekAf(
  vraag: Werkvraag,
  id: string,
  { sleutel, antwoord, notitie }: Afronding,
  deps: WerkvoorraadDeps,
): Promise<Afgerond> {
  const { acting, grant, now } = vraag;
  if ((await deps.afgerond.welke([id])).has(id)) {
    // Sent twice by the same page it is still one; by somebody else it was done before.
    if (!(await deps.eerderVerstuurd(sleutel))) throw new Problem('niet-meer-open');
    return standVan(await deps.outbox.deliverNow(sleutel, GEDULD_MS));
  }
  const { taak, team } = await openTaak(vraag, id, deps);
  const aanleiding = taak.contact === null ? null : await deps.registers.werk.aanleiding(grant, taak.contact);
  const terugbellen = isTerugbellen(taak);
  const inhoud: AfrondInhoud = {
    taak: id,
    contact: taak.contact,
    onderwerp: aanleiding?.onderwerp ?? 'uw vraag',
    antwoord,
    kanaal: terugbellen ? 'telefoon' : 'portaal',
    notitie,
  };
  const betrokkene = aanleiding?.klanten[0] ?? null;
  const dag = dagVan(now);
  await deps.prisma.$transaction(async (tx) => {
    const eerste = await deps.afgerond.noteer(tx, {
      taak: id,
      nummer: taak.nummer,
      handeling: taak.handeling,
      medewerker: acting.identificatie,
      team,
      gekomen: leesDag(taak.toegewezenOp),
      uiterlijk: uiterlijkVan(taak, aanleiding, team, deps.settings.vragen),
      afgerond: now,
      dag,
    });
    if (!eerste) throw new Problem('niet-meer-open');
    await deps.outbox.put(tx, { id: sleutel, soort: afrondSoort, betrokkene, acting, inhoud });
    await deps.meld(tx, vraag);
  });
  return standVan(await deps.outbox.deliverNow(sleutel, GEDULD_MS));
}

const standVan = (stand: string): Afgerond => ({ stand: stand === 'bezorgd' ? 'bezorgd' : 'wordt_bezorgd' });

async function openTaak(
  { acting, grant }: Werkvraag,
  id: string,
  { registers, afgerond }: Pick<WerkvoorraadDeps, 'registers' | 'afgerond'>,
): Promise<{ taak: Contacttaak; van: 'mij' | 'team'; team: string | null }> {
  const [taak, klaar] = await Promise.all([
    registers.werk.taakVan(grant, id, uitvoerdersVan(acting)),
    afgerond.welke([id]),
  ]);
  const plaats = taak && plaatsVan(taak, acting);
  if (!plaats || taak.verwerkt || klaar.has(id)) throw new Problem('niet-gevonden');
  return { taak, ...plaats };
}

/** The name of who asked; a number is never shown. */
async function klantVan(
  { grant }: Werkvraag,
  aanleiding: Aanleiding | null,
  { registers }: Pick<WerkvoorraadDeps, 'registers'>,
): Promise<string | null> {
  const [wie] = aanleiding?.klanten ?? [];
  if (wie?.soort === 'bsn') return registers.personen.naam(grant, wie.waarde);
  if (wie?.soort === 'kvk') return (await registers.bedrijven.bedrijf(grant, wie.waarde))?.naam ?? null;
  return null;
}

/** The cases that it is about, as far as she may see them. Contacts name them by uuid only: each back end is asked. */
async function zakenBij(
  { acting, grant }: Werkvraag,
  aanleiding: Aanleiding | null,
  { registers, settings, zaakbronnen }: Pick<WerkvoorraadDeps, 'registers' | 'settings' | 'zaakbronnen'>,
): Promise<Contactverzoek['zaken']> {
  const refs = (aanleiding?.zaken ?? []).flatMap((id) => zaakbronnen.map((bron) => ({ bron, id })));
  const gevonden = await Promise.all(refs.map((ref) => registers.zaken.dossier(grant, ref)));
  const zaken = gevonden.flatMap((een) => (een ? [{ zaak: een.data.zaak, zaaktype: een.data.zaaktype }] : []));
  return zichtbareZaken(zaken, blikVanMedewerker(acting, settings)).zaken.map((gezien) => {
    noteerZaak(grant, gezien.zaak, 'zaak');
    const { bron, id, nummer, titel } = presentVerwijzing(gezien, settings);
    return { bron, id, nummer, titel };
  });
}
