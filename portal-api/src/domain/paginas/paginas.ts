import type { PaginasBegin } from '../../platform/config/nieuws-file.ts';
import { checkLink } from '../../platform/http/link-check.ts';
import { once } from '../../platform/once.ts';
import type { Queue, Tasks } from '../../platform/queue/queue.ts';
import { begin as vul } from './begin.ts';
import { createPaginalezer, type Paginalezen } from './lezen.ts';
import { controleerLinks } from './links.ts';
import type { PaginaDeps } from './model.ts';
import { draagOver } from './overdragen.ts';
import { createPaginaredactie, type Paginaredactie } from './redactie.ts';
import { herinnerEigenaars, openstaandPaginawerk, type Paginawerk } from './werk.ts';

/** The handbook: pages in a tree, by version, each with an owner. */
export interface Paginas {
  redactie: Paginaredactie;
  lezen: Paginalezen;
  /** What an owner has to do: for her work list. */
  openstaand(eigenaar: string, now: Date): Promise<Paginawerk[]>;
  /** Gives what somebody owns to a colleague, in the transaction in which she leaves; gives how many pages. */
  draagOver: typeof draagOver;
  /** Puts in what a new portal begins with, once; before anything is read. */
  begin(): Promise<void>;
  tasks: Tasks;
  /** Asks the queue for a round of reminders and links; gives how many it asked. */
  ronde(): Promise<number>;
}

interface Deps extends PaginaDeps {
  queue: Pick<Queue, 'add'>;
  /** What a portal for tries begins with. */
  paginas: PaginasBegin;
}

const RONDE = 'paginas-ronde';

/** Makes the handbook. */
export function createPaginas(deps: Deps): Paginas {
  return {
    redactie: createPaginaredactie(deps),
    lezen: createPaginalezer(deps),
    draagOver,
    openstaand: (eigenaar, now) => openstaandPaginawerk(eigenaar, now, deps),
    begin: once(() => vul(deps.paginas, deps)),
    tasks: {
      [RONDE]: async (_payload, { signal }) => {
        await herinnerEigenaars(deps);
        await controleerLinks({ ...deps, vraag: (adres) => checkLink(adres, { signal }) }, signal);
      },
    },
    async ronde() {
      await deps.queue.add(deps.prisma, RONDE, {}, { key: RONDE, keepTime: true, priority: 5 });
      return 0;
    },
  };
}
