import { bekendBinnen, type BekendDeps } from './domain/formulieren/bekend.ts';
import type { Formulieren } from './domain/formulieren/formulieren.ts';
import { wieTekentMee } from './domain/medeondertekening/vragen.ts';
import { inzendingenModule } from './features/inzendingen/module.ts';
import { medeondertekeningModule } from './features/medeondertekening/module.ts';
import type { House } from './house.ts';

interface Gegeven {
  formulieren: Formulieren;
  contactboek: BekendDeps['contactboek'];
  /** How long a source may take before it says nothing. */
  geduldMs: number;
}

/** Sending a form: with what sources say of who sends it, and with the question to whoever must sign too. */
export function indienModule(house: House, { formulieren, contactboek, geduldMs }: Gegeven) {
  const { registers } = house;
  const bekendBij = bekendBinnen(geduldMs, { registers, contactboek });
  return inzendingenModule({ ...house, formulieren, wieTekentMee: wieTekentMee(house), bekendBij });
}

/** Signing what somebody else sent. */
export function ondertekenModule(house: House) {
  const { mailer, afzender } = house.kennisgeven;
  return medeondertekeningModule({ ...house, mailer, afzender });
}
