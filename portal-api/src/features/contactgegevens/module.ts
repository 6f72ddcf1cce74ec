import type { Outbox } from '../../access/bezorging.ts';
import type { Grant } from '../../access/grant.ts';
import type { Route } from '../../access/route.ts';
import type { Controles } from '../../domain/contactgegevens/controles.ts';
import type { Voorkeuren } from '../../domain/contactgegevens/voorkeuren.ts';
import { contactBezorger } from '../../domain/contactgegevens/zending.ts';
import type { VerstuurCode } from '../../domain/kennisgevingen/code.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Module } from '../../platform/module.ts';
import type { Registers } from '../../registers/model.ts';
import { contactgegevensRoutes } from './routes.ts';

export interface ContactgegevensDeps {
  registers: Pick<Registers, 'klantcontacten' | 'contactadressen' | 'personen' | 'bedrijven'>;
  voorkeuren: Voorkeuren;
  controles: Controles;
  verstuurCode: VerstuurCode;
  outbox: Pick<Outbox, 'put' | 'deliverNow' | 'standen'>;
  prisma: PrismaClient;
  /** Tells open pages that something changed in the contact data of whom this grant is about. */
  meld: (grant: Grant) => Promise<void>;
}

/** How I can be reached: addresses with their proof, the channel for each subject, the language. */
export function contactgegevensModule(deps: ContactgegevensDeps): Module<Route> {
  return {
    name: 'contactgegevens',
    door: 'inwoner',
    routes: contactgegevensRoutes(deps),
    bezorgers: [contactBezorger(deps)],
    personalData: [deps.voorkeuren.personalData, deps.controles.personalData],
  };
}
