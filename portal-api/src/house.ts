import type { Server } from 'node:http';
import { openBezorging } from './access/bezorging.ts';
import { openEigenWerk } from './access/eigen-werk.ts';
import type { Grant } from './access/grant.ts';
import { createProcessingLog } from './access/processing-log.ts';
import { createRaadplegingen } from './access/raadpleging.ts';
import { createAandachtIndex } from './domain/aandacht/aandacht-index.ts';
import { createBeoordelingen } from './domain/beoordelingen/beoordelingen.ts';
import { createConcepten } from './domain/concepten/concepten.ts';
import { createAfschermingen } from './domain/vertegenwoordiging/afscherming.ts';
import { createBevestiging } from './domain/vertegenwoordiging/bevestiging.ts';
import { createMachtigingen } from './domain/vertegenwoordiging/machtigingen.ts';
import { createContactboek } from './domain/contactgegevens/contactboek.ts';
import { createControles } from './domain/contactgegevens/controles.ts';
import { createVoorkeuren } from './domain/contactgegevens/voorkeuren.ts';
import { createBegin } from './domain/medewerkers/begin.ts';
import { createPersoneel } from './personeel.ts';
import { createMedewerkers } from './domain/medewerkers/medewerkers.ts';
import { createKennisgeven } from './kennisgeven.ts';
import { createGebeurtenissen } from './domain/gebeurtenissen/gebeurtenissen.ts';
import { createGelezenAntwoorden } from './domain/vragen/gelezen.ts';
import { createBezoek } from './domain/nieuws/bezoek.ts';
import { createTellingen } from './domain/tellingen/tellingen.ts';
import { createMijnZaken } from './domain/zaken/mijn-zaken.ts';
import type { Acting } from './identity/acting.ts';
import { createListening } from './identity/listening.ts';
import { followedBy, type MovableClock } from './platform/clock.ts';
import type { Config, DoorName } from './platform/config/config.ts';
import { createKeyring } from './platform/crypto/keyring.ts';
import { createPseudonym } from './platform/crypto/pseudonym.ts';
import type { Database } from './platform/database/database.ts';
import { createFiles } from './platform/files/files.ts';
import { createScanner } from './platform/scan/scanner.ts';
import { createHerinneringen } from './domain/afspraken/herinneringen.ts';
import { slaAlarm } from './domain/inzendingen/wachtend.ts';
import { adresVoorMail } from './domain/meldingen/adres.ts';
import { createMailen } from './domain/meldingen/mailen.ts';
import { createMeldingen } from './domain/meldingen/meldingen.ts';
import { createVoorkeuren as createMeldingvoorkeuren } from './domain/meldingen/voorkeuren.ts';
import { createVertel } from './domain/redactie/vertel.ts';
import { BEWAAKT } from './domain/intrekking/soorten.ts';
import { createMedeondertekeningen } from './domain/medeondertekening/medeondertekeningen.ts';
import { createInzendingen } from './domain/inzendingen/inzendingen.ts';
import { createOntvangsten } from './domain/documenten/ontvangsten.ts';
import { createLive } from './platform/live/live.ts';
import type { Logger } from './platform/logging/logger.ts';
import { createOutbox } from './platform/outbox/outbox.ts';
import { createQueue } from './platform/queue/queue.ts';
import { createSearch } from './platform/search/search.ts';
import { createSessionStore } from './platform/session/session-store.ts';
import { afspraakUit } from './registers/abonnement.ts';
import { createRegisters } from './registers/index.ts';
import { weigering } from './registers/weigering.ts';
import type { OnLeave } from './platform/module.ts';
import type { Bezorger } from './platform/outbox/bezorger.ts';

export interface AppDeps {
  clock: MovableClock;
  log: Logger;
  database: Database;
  servers: Record<DoorName, Server>;
}

/** What every feature may stand on. */
export type House = ReturnType<typeof createHouse>;

/**
 * Puts together what the features stand on: keys, registers, queue and outbox, live pages, and the nouns that several of
 * them need. Makes no call to the outside.
 * @param features who deliver what residents send, and who hand over the work of a leaver; asked when that is needed,
 *   as features are made later
 */
export function createHouse(
  config: Config,
  deps: AppDeps,
  {
    bezorgers,
    overdrachten,
  }: { bezorgers: () => readonly Bezorger<unknown>[]; overdrachten: () => readonly OnLeave[] },
) {
  const { log, database } = deps;
  const { prisma } = database;
  const keyring = createKeyring(config.dataKeys);
  const pseudonym = createPseudonym(config.pseudonymKey);
  const store = createSessionStore({ prisma, keyring, secret: config.sessionSecret });
  const queue = createQueue({ databaseUrl: config.database.url, prisma, clock: deps.clock, log });
  const clock = followedBy(deps.clock, (byMs) => void queue.clockMoved(byMs).catch(() => undefined));
  const registers = createRegisters(config.registers, { clock, pseudonym, log });
  const raadplegingen = createRaadplegingen({ prisma, keyring });
  const processingLog = createProcessingLog({ prisma, pseudonym, keyring });
  const machtigingen = createMachtigingen({ prisma, keyring, pseudonym });
  const afschermingen = createAfschermingen({ prisma, keyring, pseudonym });
  const vertegenwoordiging = createBevestiging({
    personen: registers.personen,
    machtigingen,
    afschermingen,
    pseudonym,
  });
  const serve = { clock, raadplegingen, log: processingLog, vertegenwoordiging };
  const outbox = createOutbox<Acting | null, Grant>({
    prisma,
    keyring,
    pseudonym,
    clock,
    log,
    queue,
    bezorgers,
    open: openBezorging({ log: processingLog, clock }),
    refusedForGood: weigering,
  });
  const search = createSearch({ prisma });
  const extraRoles = config.identity.providers.flatMap((one) =>
    'extraRoles' in one ? Object.entries(one.extraRoles) : [],
  );
  const rollen = [...(config.employees?.rollen ?? []), ...extraRoles.map(([code, naam]) => ({ code, naam }))];
  const teams = config.employees?.teams ?? [];
  const gids = { prisma, clock, search, teams, rollen };
  const files = createFiles({ prisma, keyring, clock, folder: config.filesFolder });
  const eerst = createBegin({ ...gids, begin: config.medewerkers, fotos: { files, pseudonym } });
  const medewerkers = createMedewerkers({ ...gids, eerst });
  const personeel = createPersoneel({ ...gids, eerst, medewerkers, store, pseudonym, overdrachten });
  const { settings } = config.registers;
  const concepten = createConcepten({ prisma, keyring, pseudonym, clock });
  const { bedrijfZietVestigingen } = settings;
  const listening = createListening({ store, pseudonym, clock, bedrijfZietVestigingen });
  const live = createLive({ url: config.database.url, log, look: listening.look });
  const afspraak = afspraakUit(config.registers, config.doors.inwoner.url);
  const kanalen = afspraak?.kanalen ?? [];
  const aandacht = createAandachtIndex({ prisma, pseudonym, kanalen });
  const gebeurtenissen = createGebeurtenissen({ prisma, keyring, pseudonym });
  const eigenWerk = openEigenWerk({ log: processingLog, clock });
  const kept = { prisma, keyring, pseudonym, clock, log };
  const voorkeuren = createVoorkeuren(kept);
  const contactboek = createContactboek({ registers, voorkeuren });
  const kennisgeven = createKennisgeven(config, { ...kept, queue, registers, gebeurtenissen, contactboek, eigenWerk });
  const mijnZaken = createMijnZaken({ registers, settings });
  const bezoek = createBezoek({ prisma, pseudonym });
  const scanner = createScanner(config.scanner, log);
  const ontvangsten = createOntvangsten({ ...kept, live });
  const inzendingen = createInzendingen(kept);
  const medeondertekeningen = createMedeondertekeningen(kept);
  const herinneringen = createHerinneringen(kept);
  const alarm = () =>
    slaAlarm({
      outbox,
      soorten: BEWAAKT,
      clock,
      log,
      mailer: kennisgeven.mailer,
      adres: settings.inzendingen.alarm,
      pagina: `${config.doors.medewerker.url}/beheer/inzendingen`,
    });
  const meldingvoorkeuren = createMeldingvoorkeuren(kept);
  const meldingen = createMeldingen({ ...kept, live, voorkeuren: meldingvoorkeuren });
  const mailen = createMailen({
    ...kept,
    queue,
    mailer: kennisgeven.mailer,
    adresVan: adresVoorMail({ medewerkers, voorkeuren: meldingvoorkeuren, clock }),
    afzender: { gemeente: kennisgeven.afzender.gemeente, origin: config.doors.medewerker.url },
    everyMs: config.environment === 'sandbox' ? 1000 : 30_000,
  });
  const vertel = createVertel({ live, pseudonym });
  const gelezen = createGelezenAntwoorden({ prisma, pseudonym, clock });
  const controles = createControles(kept);
  const beoordelingen = createBeoordelingen(kept);
  const tellingen = createTellingen(kept);
  return {
    config,
    log,
    prisma,
    keyring,
    pseudonym,
    store,
    queue,
    search,
    clock,
    registers,
    raadplegingen,
    processingLog,
    machtigingen,
    afschermingen,
    vertegenwoordiging,
    serve,
    outbox,
    rollen,
    teams,
    medewerkers,
    personeel,
    concepten,
    listening,
    live,
    afspraak,
    aandacht,
    gebeurtenissen,
    mijnZaken,
    contactboek,
    kennisgeven,
    eigenWerk,
    bezoek,
    meldingen,
    vertel,
    mailen,
    gelezen,
    voorkeuren,
    controles,
    beoordelingen,
    tellingen,
    files,
    scanner,
    ontvangsten,
    inzendingen,
    medeondertekeningen,
    herinneringen,
    alarm,
    settings,
  };
}
