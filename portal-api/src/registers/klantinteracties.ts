import type { Door } from '@loket/zgw';
import { SourceFailed } from '../platform/sourced.ts';
import type { ContextOf } from './context.ts';
import type { Health, RegisterLog } from './health.ts';
import { createAdressen } from './klantinteracties/adressen.ts';
import { createContactWrites } from './klantinteracties/bezorgen.ts';
import { leesContacten } from './klantinteracties/contacten.ts';
import type { ContactadressenRegister, KlantcontactenRegister } from './klantinteracties/model.ts';
import { createContacttaken, type Contacttaken } from './klantinteracties/werk.ts';

interface Deps {
  /** Null where none is configured. */
  door: Door | null;
  contextOf: ContextOf;
  health: Health;
  log: RegisterLog;
  now: () => Date;
  /** What to throw where none is configured. */
  absent: () => SourceFailed;
}

/** Makes the register of customers on Klantinteracties (Open Klant 2): their contacts, the work these make, and how to reach them. */
export function createKlantinteracties({ door, contextOf, health, log, now, absent }: Deps): {
  klantcontacten: KlantcontactenRegister;
  contactadressen: ContactadressenRegister;
  contacttaken: Contacttaken;
} {
  if (!door) {
    return {
      klantcontacten: allAbsent(absent, [
        'contactenVan',
        'zorgVoorKlant',
        'zorgVoorContact',
        'zoekContact',
        'zorgVoorOnderwerp',
        'zorgVoorVertegenwoordiger',
        'zorgVoorTelefoon',
        'zorgVoorTaak',
        'trekIn',
      ]),
      contactadressen: allAbsent(absent, [
        'adressenVan',
        'taalVan',
        'zorgVoorAdres',
        'kiesVoorkeur',
        'verwijderAdres',
        'zetTaal',
      ]),
      contacttaken: allAbsent(absent, [
        'takenVan',
        'koppen',
        'taakVan',
        'aanleiding',
        'wijsTaakToe',
        'antwoord',
        'rondTaakAf',
      ]),
    };
  }
  /** Before and after a write the same question has other answers: those are not shared. */
  const fresh: ContextOf = (grant) => ({ ...contextOf(grant), scope: undefined });
  const reading = {
    contactenVan: (...[grant, subject]: Parameters<KlantcontactenRegister['contactenVan']>) =>
      leesContacten({ door, health, log, now }, grant, subject, contextOf(grant)),
  };
  const failing = <T extends object>(part: T) => failingAsSource(part, health, door.name);
  return {
    klantcontacten: failing({ ...reading, ...createContactWrites(door, fresh) }),
    contactadressen: failing(createAdressen(door, fresh)),
    contacttaken: failing(createContacttaken({ door, health, log, now }, contextOf, fresh)),
  };
}

type Call = (...given: unknown[]) => Promise<unknown>;

/** Every failed call of the register as a SourceFailed. */
function failingAsSource<T extends object>(part: T, health: Health, name: string): T {
  const wrapped = Object.entries(part as Record<string, Call>).map(([key, call]): [string, Call] => [
    key,
    async (...given) => {
      try {
        return await call(...given);
      } catch (error) {
        if (error instanceof SourceFailed) throw error;
        throw new SourceFailed(health.failure(error, name, 'klantcontacten'), { cause: error });
      }
    },
  ]);
  return Object.fromEntries(wrapped) as T;
}

/** Calls by name, so that a part of another register can be made of them. */
function allAbsent<Name extends string>(absent: () => SourceFailed, names: readonly Name[]) {
  const call = () => Promise.reject(absent());
  return Object.fromEntries(names.map((name) => [name, call])) as Record<Name, () => Promise<never>>;
}
