import type { EigenWerk } from '../../access/eigen-werk.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Logger } from '../../platform/logging/logger.ts';
import type { Handover, Mailer } from '../../platform/mail/model.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import type { SmsSender } from '../../platform/sms/notify.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { Berichtteksten } from '../berichtteksten/teksten.ts';
import type { Contact, Contactboek } from '../contactgegevens/model.ts';
import type { Gebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts';
import { maakWakker } from './bundelen.ts';
import { adresKenmerk, bestemmingen, vraagtActie, type Weg, wegVoor } from './kanaal.ts';
import type { DigitaalKanaal } from './model.ts';
import { type Afzender, schrijf } from './opmaak.ts';
import { type Poging, type Rij, type Rijen, soortenVan } from './rijen.ts';
import { opgevenOp, opnieuwOp } from './tijd.ts';

/** Days that an address which refused mail is left alone. */
const STUK_MS = 30 * 86_400_000;

export interface VerstuurDeps {
  prisma: PrismaClient;
  queue: Pick<Queue, 'add'>;
  rijen: Rijen;
  gebeurtenissen: Pick<Gebeurtenissen, 'metId'>;
  contactboek: Contactboek;
  teksten: Pick<Berichtteksten, 'voor'>;
  eigenWerk: EigenWerk;
  /** Null where the municipality has no such service. */
  mailer: Mailer | null;
  sms: SmsSender | null;
  afzender: Afzender;
  clock: Clock;
  pseudonym: Pseudonym;
  log: Logger;
}

/** Another process is sending this notice: the queue tries again a little later. */
class Bezet extends Error {
  override name = 'Bezet';
}

/**
 * Sends one notice, as far as it can be now: over the preferred channel, over the next when that one refuses, and to an
 * employee when none is left. May come twice and may be killed anywhere: what was handed over is not handed over again.
 * A mail of which nobody knows is not sent a second time either: unless it comes back, the next channel has its turn
 * while there is still time.
 */
export async function verstuur(id: string, deps: VerstuurDeps): Promise<void> {
  const rij = await deps.rijen.neem(id);
  if (rij === 'bezet') throw new Bezet();
  if (rij) await deps.rijen.metHouvast(id, () => stuurRij(rij, deps));
}

async function stuurRij(rij: Rij, deps: VerstuurDeps): Promise<void> {
  const contact = await zoekContact(rij, deps);
  if (!contact) return;
  const geprobeerd = deps.rijen.pogingen(rij);
  const onzeker = geprobeerd.find(({ stand }) => stand === 'aangeboden');
  if (onzeker && (await wachtAf(onzeker, rij, 'unknown', deps)) === 'later') return;
  let lopend = geprobeerd.find(({ stand }) => stand === 'bezig');
  for (;;) {
    lopend ??= await volgende(rij, contact, geprobeerd, deps);
    if (!lopend) return;
    const uitkomst = await geefOver(lopend, rij, contact, deps);
    if (uitkomst === 'klaar' || uitkomst === 'later') return;
    geprobeerd.push(lopend);
    lopend = undefined;
  }
}

/** How she can be reached; null when that is not known now (tried again) or can never be. */
async function zoekContact(
  rij: Rij,
  { rijen, contactboek, eigenWerk, ...deps }: VerstuurDeps,
): Promise<Contact | null> {
  const wie = rijen.ontvanger(rij);
  if (!wie) {
    await rijen.zet(rij.id, 'portaal');
    return null;
  }
  try {
    return await eigenWerk('kennisgeving', new AbortController().signal, async (grant) => {
      grant.looksAt(wie, 'contactgegevens');
      return contactboek.contactVan(grant, wie);
    });
  } catch (error) {
    if (!(error instanceof SourceFailed)) throw error;
    await later(rij, 1, { rijen, ...deps });
    return null;
  }
}

/** Begins with the next channel; undefined when there is none, and then the notice says where it stands. */
async function volgende(rij: Rij, contact: Contact, geprobeerd: readonly Poging[], deps: VerstuurDeps) {
  const { rijen, clock, pseudonym, log } = deps;
  const weg = geprobeerd.length === 0 ? await eersteWeg(rij, contact, deps) : wegVan(rij, contact);
  if (weg.soort !== 'digitaal') {
    if (weg.soort === 'post') await rijen.zet(rij.id, 'medewerker', 'post');
    else await rijen.zet(rij.id, 'portaal');
    return undefined;
  }
  const sinds = new Date(clock.now().getTime() - STUK_MS);
  const stuk = new Set<string>();
  for (const { id, adres } of contact.adressen) {
    if (await rijen.isStuk(adresKenmerk(pseudonym, adres), sinds)) stuk.add(id);
  }
  const kan = (kanaal: DigitaalKanaal) => (kanaal === 'email' ? deps.mailer : deps.sms) !== null;
  const [beste] = bestemmingen(weg.kanalen, contact, (kanaal, { id }) => kan(kanaal) && !stuk.has(id)).filter(
    ({ kanaal }) => !geprobeerd.some((poging) => poging.kanaal === kanaal),
  );
  if (beste) {
    return rijen.begin(rij.id, beste.kanaal, beste.adres, adresKenmerk(pseudonym, beste.adres), clock.now());
  }
  // Never any address: then the portal is the only place, and no employee has to chase her (odd-register-data 24).
  const bekend = bestemmingen(weg.kanalen, contact, () => true).length > 0;
  const stand = bekend || geprobeerd.length > 0 ? 'medewerker' : 'portaal';
  await rijen.zet(rij.id, stand, stand === 'medewerker' ? 'onbezorgd' : null);
  log.info({ what: 'kennisgeving', reason: stand }, 'no digital way is left to tell somebody');
  return undefined;
}

/** The way for all of it; what somebody wants to hear in another way goes into a notice of its own. */
async function eersteWeg(rij: Rij, contact: Contact, { rijen, prisma, queue }: VerstuurDeps): Promise<Weg> {
  const groepen = Map.groupBy(rij.gebeurtenissen, ({ soort }) => {
    const weg = wegVoor({ soort: soort as Parameters<typeof wegVoor>[0]['soort'] }, contact);
    return weg.soort === 'digitaal' ? weg.kanalen.join() : weg.soort;
  });
  const [, ...anderen] = [...groepen.values()];
  for (const deel of anderen) {
    const ids = deel.map(({ gebeurtenisId }) => gebeurtenisId);
    await maakWakker(prisma, queue, await rijen.splits(rij, ids));
    rij.gebeurtenissen = rij.gebeurtenissen.filter(({ gebeurtenisId }) => !ids.includes(gebeurtenisId));
  }
  return wegVan(rij, contact);
}

function wegVan(rij: Rij, contact: Contact): Weg {
  const [soort] = soortenVan(rij);
  return soort ? wegVoor({ soort }, contact) : { soort: 'portaal' };
}

async function geefOver(
  poging: Poging,
  rij: Rij,
  contact: Contact,
  deps: VerstuurDeps,
): Promise<'klaar' | 'later' | 'volgende'> {
  const { rijen, clock } = deps;
  await rijen.telPoging(poging.id, clock.now());
  const overgave = await overhandig(poging, rij, contact, deps);
  if (overgave.outcome === 'accepted') {
    return (await rijen.verstuurd(poging.id, rij.id, clock.now())) ? 'klaar' : 'volgende';
  }
  if (overgave.outcome === 'refused') {
    await rijen.mislukt(poging.id, 'geweigerd', overgave.code, clock.now());
    return 'volgende';
  }
  if (overgave.outcome === 'unknown') return wachtAf(poging, rij, overgave.code, deps);
  await rijen.nietAangenomen(poging.id, clock.now());
  if (await later(rij, poging.pogingen + 1, deps)) return 'later';
  await rijen.mislukt(poging.id, 'opgegeven', overgave.code, clock.now());
  return 'volgende';
}

/** Of a mail that may have been taken: nothing happens until the time for the next channel. */
async function wachtAf(
  { id }: Poging,
  rij: Rij,
  code: string,
  { prisma, queue, rijen, clock }: VerstuurDeps,
): Promise<'later' | 'volgende'> {
  const op = opgevenOp(rij);
  if (op <= clock.now()) {
    await rijen.mislukt(id, 'opgegeven', code, clock.now());
    return 'volgende';
  }
  await planOp(op, rij, { prisma, queue });
  return 'later';
}

async function overhandig(poging: Poging, rij: Rij, contact: Contact, deps: VerstuurDeps): Promise<Handover> {
  const { mailer, sms, teksten, gebeurtenissen, afzender, rijen, clock } = deps;
  const bekend = await Promise.all(rij.gebeurtenissen.map(({ gebeurtenisId }) => gebeurtenissen.metId(gebeurtenisId)));
  const gekozen = await teksten.voor(
    rij.gebeurtenissen.map(({ soort }, at) => {
      const { zaaktype = null, status = null, correctie = false } = bekend[at] ?? {};
      return { soort: soort as Parameters<typeof vraagtActie>[0]['soort'], zaaktype, status, correctie };
    }),
    contact.taal,
  );
  const actie = soortenVan(rij).some((soort) => vraagtActie({ soort }));
  const bericht = schrijf({ ...gekozen, vraagtActie: actie }, afzender);
  if (poging.kanaal === 'sms') {
    if (!sms) return { outcome: 'deferred', code: 'no-service' };
    return sms.send({ id: poging.id, to: poging.adres, text: bericht.sms });
  }
  if (!mailer) return { outcome: 'deferred', code: 'no-service' };
  const mail = {
    id: poging.id,
    to: poging.adres,
    subject: bericht.onderwerp,
    text: bericht.tekst,
    html: bericht.html,
    language: gekozen.taal,
    unsubscribe: bericht.uitzetten,
  };
  return mailer.send(mail, () => rijen.biedAan(poging.id, clock.now()));
}

/** Plans another attempt; false when there is no time for one. Whom nobody can reach in time an employee hears of. */
async function later(
  rij: Rij,
  pogingen: number,
  { prisma, queue, rijen, clock }: Pick<VerstuurDeps, 'prisma' | 'queue' | 'rijen' | 'clock'>,
): Promise<boolean> {
  const op = opnieuwOp(pogingen, clock.now());
  if (op > opgevenOp(rij)) {
    await rijen.zet(rij.id, 'medewerker', 'onbezorgd');
    return false;
  }
  await planOp(op, rij, { prisma, queue });
  return true;
}

function planOp(op: Date, { id }: Rij, { prisma, queue }: Pick<VerstuurDeps, 'prisma' | 'queue'>): Promise<void> {
  return prisma.$transaction(async (tx) => {
    await tx.kennisgeving.update({ where: { id }, data: { volgende: op } });
    await maakWakker(tx, queue, id, op);
  });
}
