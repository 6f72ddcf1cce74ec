import type { Operation } from '@loket/contract';
import type { Request, RequestHandler, Response } from 'express';
import type { Acting } from '../identity/acting.ts';
import { activity, actingOf, type SessionHandle } from '../identity/session.ts';
import type { Clock } from '../platform/clock.ts';
import { invalidInput, Problem } from '../platform/http/problem.ts';
import { traceOf } from '../platform/http/trace.ts';
import { isUnattended } from '../platform/http/unattended.ts';
import type { Purpose } from './grant.ts';
import { Refused, type PolicyInput, type Refusal } from './policy.ts';
import { discard, present } from './present.ts';
import type { ProcessingLog } from './processing-log.ts';
import { activiteiten } from './purposes.ts';
import type { Raadplegingen } from './raadpleging.ts';
import type { Route } from './route.ts';
import type { Vertegenwoordiging } from './vertegenwoordiging.ts';
import { openVisit, type Visit } from './visit.ts';

export interface ServeDeps {
  clock: Clock;
  log: ProcessingLog;
  raadplegingen: Raadplegingen;
  /** Without it nobody acts for anybody else. */
  vertegenwoordiging?: Vertegenwoordiging;
}

/** Path of an operation in the notation of Express: `/zaken/{bron}/{id}` is `/zaken/:bron/:id`. */
export function expressPath(operation: Pick<Operation, 'path'>): string {
  return operation.path.replace(/\{(\w+)\}/g, ':$1');
}

/**
 * The four things that every route does: parse by the contract, ask the policy, call the use case, present by the
 * contract. Between the last two the processing log is written: no line, no data (503 `niet-beschikbaar`).
 * Rejects with a `Problem` or an unexpected error; the error handler of the door answers it.
 */
export function serveRoute(route: Route, deps: ServeDeps): RequestHandler {
  const { operation } = route;
  return async (req, res) => {
    const now = deps.clock.now();
    const loggedIn = actingOf(req);
    const signal = whenReaderLeaves(res);
    const visitBy = (who: Acting, purpose: Purpose, name = operation.id) =>
      openVisit({
        acting: who,
        purpose,
        name,
        trace: traceOf(req),
        signal,
        log: deps.log,
        now: () => deps.clock.now(),
      });

    const input = parse(operation, req);
    const acting = await confirmed(loggedIn, route, deps, {
      session: req.sessie ?? null,
      now,
      visit: (who) => visitBy(who, refusedPurpose(who), 'bevestigVertegenwoordiging'),
    });
    const decision = await route.decide(acting, input, { raadplegingen: deps.raadplegingen, now });
    if (!decision.allow) {
      // Input that is not good enough is put right and sent again: nobody was refused a look.
      if (acting && decision.code !== 'invoer-onjuist') await visitBy(acting, refusedPurpose(acting)).close('ERROR');
      throw refusal(decision, req);
    }
    const visit = decision.acting && visitBy(decision.acting, decision.purpose);
    const answer = await attempt(visit, signal, async () => {
      const call = { ...input, acting: decision.acting, grant: visit?.grant ?? null, session: req.sessie ?? null };
      const [answer, renewed] = await Promise.allSettled([
        route.handle({ ...call, signal, now, request: req } as Parameters<Route['handle']>[0]),
        operation.activity && acting && !isUnattended(req) ? activity(req) : undefined,
      ]);
      if (answer.status === 'rejected') throw answer.reason;
      if (renewed.status === 'rejected') {
        discard(answer.value);
        throw renewed.reason;
      }
      return operation.response ? operation.response.parse(answer.value) : answer.value;
    });
    if (answer === readerLeft) return;
    try {
      await visit?.close('OK');
    } catch (error) {
      discard(answer);
      throw error;
    }
    if (!signal.aborted) await present(operation, answer, res, signal);
    else discard(answer);
  };
}

/**
 * Who acts for another has that confirmed before anything is decided, by whoever knows (the register of persons, our own
 * table), under a log line of its own. Routes that are not for representatives need none: they refuse.
 */
async function confirmed(
  acting: Acting | null,
  route: Route,
  { vertegenwoordiging }: ServeDeps,
  { visit, ...context }: { session: SessionHandle | null; now: Date; visit: (who: Acting) => Visit },
): Promise<Acting | null> {
  if (acting?.door !== 'inwoner' || !acting.namens || !route.ookNamens) return acting;
  const confirming = visit(acting);
  try {
    if (!vertegenwoordiging) throw new Refused({ code: 'namens-vervallen' });
    const now = await vertegenwoordiging.bevestig({ acting, grant: confirming.grant, ...context });
    await confirming.close('OK');
    return now;
  } catch (error) {
    await confirming.close('ERROR');
    throw error;
  }
}

const readerLeft = Symbol('reader left');

/** Runs the use case; what it looked at before it failed is logged as well. */
async function attempt<T>(
  visit: Visit | null,
  signal: AbortSignal,
  run: () => Promise<T>,
): Promise<T | typeof readerLeft> {
  try {
    return await run();
  } catch (error) {
    await visit?.close('ERROR');
    // Nobody is left to read an answer, and calls that were stopped are not faults.
    if (signal.aborted) return readerLeft;
    throw error;
  }
}

function parse(operation: Operation, req: Request): PolicyInput {
  const part = (name: 'params' | 'query' | 'body') => {
    const result = operation[name]?.safeParse(req[name]);
    if (result && !result.success) throw invalidInput(result.error);
    return result?.data;
  };
  return { params: part('params'), query: part('query'), body: part('body') };
}

function whenReaderLeaves(res: Response): AbortSignal {
  const controller = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) controller.abort();
  });
  return controller.signal;
}

/** A session that has ended gets its own code, so that the app can say so instead of "not logged in". */
function refusal(decision: Refusal, req: Request): Problem {
  if (decision.code === 'niet-ingelogd' && req.sessie?.expired) return new Problem('sessie-verlopen');
  return new Refused(decision);
}

function refusedPurpose(acting: Acting): Purpose {
  return { activity: activityOf(acting), doel: null, toelichting: null };
}

function activityOf(acting: Acting): string {
  if (acting.door === 'medewerker') return activiteiten.raadplegenZaak;
  return acting.namens ? activiteiten.inzageDoorVertegenwoordiger : activiteiten.inzageDoorBetrokkene;
}
