import { headerAuth, objectenHeaders, openDoor, tokenAuth, type Auth, type Door } from '@loket/zgw';
import type { Clock } from '../platform/clock.ts';
import type { RegistersConfig } from '../platform/config/registers-file.ts';
import type { Pseudonym } from '../platform/crypto/pseudonym.ts';
import { SourceFailed, type SourceKind } from '../platform/sourced.ts';
import { openBackEnd } from './back-end.ts';
import { createAdressenRegister } from './adressen.ts';
import { createAfsprakenRegister } from './afspraken.ts';
import { createAanvraagRegister } from './aanvragen.ts';
import { createBedrijvenRegister } from './bedrijven.ts';
import { createContexts } from './context.ts';
import { createHealth, type RegisterLog } from './health.ts';
import { createKlantinteracties } from './klantinteracties.ts';
import { createMeldingRegister } from './meldingen.ts';
import type { Registers } from './model.ts';
import { createObjectenRegister } from './objecten.ts';
import { createPersonenRegister } from './personen.ts';
import { createZaaktypenRegister } from './zaaktypen.ts';
import { createInzendRegister } from './inzendingen.ts';
import { createZaakRegisters } from './zaken.ts';
import { createZaakwerk } from './zaakwerk.ts';

/** What the adapters need of the house. `log` is a pino logger or anything alike; nothing personal is ever given to it. */
export interface RegisterDeps {
  clock: Clock;
  pseudonym: Pseudonym;
  log: RegisterLog;
  /** Monotonic milliseconds for ages and breakers; a movable clock would open breakers for months. */
  monotonic?: () => number;
}

/** The registers, and how to leave them. */
export interface OpenRegisters extends Registers {
  /** Closes all connections; calls under way are cut off. */
  close(): Promise<void>;
}

/**
 * Opens the configured registers. Makes no call: catalogues are read at first use and connections are kept.
 * A register that is not configured or not enabled fails as `switched-off` before any call.
 */
export function createRegisters(config: RegistersConfig, deps: RegisterDeps): OpenRegisters {
  const { clock, pseudonym, log, monotonic = () => performance.now() } = deps;
  const started = clock.now();
  const health = createHealth(clock, log);
  const contextOf = createContexts(pseudonym);
  const backEnds = config.zgw.map((backEnd) => openBackEnd(backEnd, config, { health, log, monotonic }));
  const brp = openRegister('brp', config.brp, config.brp && headerAuth(config.brp.headers), {
    accept: 'application/json',
  });
  const kvk = openRegister('kvk', config.kvk, config.kvk && headerAuth(config.kvk.headers), {
    accept: 'application/hal+json, application/json',
  });
  const bag = openRegister('bag', config.bag, config.bag && headerAuth(config.bag.headers), {
    accept: 'application/hal+json',
  });
  const objecten = openRegister('objecten', config.objecten, config.objecten && tokenAuth(config.objecten.token), {
    ...objectenHeaders,
  });
  const { klantinteracties, afspraken } = config;
  const klanten = openRegister(
    'klantinteracties',
    klantinteracties,
    klantinteracties && tokenAuth(klantinteracties.token),
    {},
  );
  const agenda = openRegister('afspraken', afspraken, afspraken && tokenAuth(afspraken.token), {});

  function openRegister(
    name: string,
    register: { url: string; enabled: boolean } | null | undefined,
    auth: Auth | null | undefined,
    headers: Record<string, string>,
  ): Door | null {
    if (!register || !auth) return null;
    const { url: baseUrl, enabled } = register;
    return openDoor({
      name,
      baseUrl,
      auth,
      headers,
      timeoutMs: config.timeoutMs,
      monotonic,
      isOn: () => enabled,
      observe: health.observe(name),
    });
  }
  const absent = (source: string, kind: SourceKind) => () =>
    new SourceFailed({ source, kind, failure: 'switched-off', since: started });

  const { contacttaken, ...klantdelen } = createKlantinteracties({
    door: klanten,
    contextOf,
    health,
    log,
    now: () => clock.now(),
    absent: absent('klantinteracties', 'klantcontacten'),
  });

  return {
    zaaktypen: createZaaktypenRegister(backEnds),
    zaken: createZaakRegisters({ backEnds, contextOf, health, clock }),
    aanvragen: createAanvraagRegister({ backEnds, contextOf, health, clock }),
    inzendingen: createInzendRegister({ backEnds, contextOf, health, clock }),
    personen: createPersonenRegister({ door: brp, contextOf, health, absent: absent('brp', 'personen') }),
    objecten: createObjectenRegister({
      door: objecten,
      config: config.objecten,
      contextOf,
      health,
      clock,
      absent: (kind) => absent('objecten', kind)(),
    }),
    meldingen: createMeldingRegister({
      backEnds,
      objectenUrl: config.objecten?.url ?? null,
      klanten,
      contextOf,
      health,
    }),
    afspraken: createAfsprakenRegister({ door: agenda, contextOf, health, absent: absent('afspraken', 'afspraken') }),
    bedrijven: createBedrijvenRegister({ door: kvk, contextOf, health, absent: absent('kvk', 'bedrijven') }),
    adressen: createAdressenRegister({ door: bag, contextOf, health, absent: absent('bag', 'adressen') }),
    ...klantdelen,
    werk: { ...contacttaken, ...createZaakwerk({ backEnds, contextOf, health, clock }) },
    async close() {
      await Promise.all([...backEnds, brp, kvk, bag, objecten, klanten, agenda].map((each) => each?.close()));
    },
  };
}
