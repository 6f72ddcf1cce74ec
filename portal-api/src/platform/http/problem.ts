import type { ProblemCode } from '@loket/contract';
import type { z } from 'zod';
import { SourceFailed } from '../sourced.ts';

export interface InvalidParam {
  name: string;
  code: string;
  reason: string;
}

interface Extras {
  detail?: string;
  invalidParams?: InvalidParam[];
  /** With `sterker-inloggen`: the level that is needed. */
  niveau?: 'midden' | 'substantieel' | 'hoog';
  /** When to try again, in seconds (`Retry-After`). */
  retryAfter?: number;
  cause?: unknown;
}

/** Status and Dutch words of each reason; the words are shown to people, so they say what to do. */
const kinds: Record<ProblemCode, { status: number; title: string; detail: string }> = {
  'invoer-onjuist': {
    status: 400,
    title: 'Niet alles is goed ingevuld',
    detail: 'Kijk de gegevens na en probeer het opnieuw.',
  },
  'niet-ingelogd': { status: 401, title: 'Niet ingelogd', detail: 'Log in om verder te gaan.' },
  'sessie-verlopen': {
    status: 401,
    title: 'De sessie is verlopen',
    detail: 'Er is een tijd niets gedaan, of de langste tijd is voorbij. Log opnieuw in om verder te gaan.',
  },
  'sterker-inloggen': {
    status: 403,
    title: 'Hiervoor is sterker inloggen nodig',
    detail: 'Log opnieuw in met een hoger betrouwbaarheidsniveau.',
  },
  'geen-toegang': { status: 403, title: 'Geen toegang', detail: 'Dit mag niet met deze login.' },
  'niet-namens': {
    status: 403,
    title: 'Dit kan niet namens een ander',
    detail: 'Dit kan iemand alleen voor zichzelf doen.',
  },
  'namens-vervallen': {
    status: 403,
    title: 'U mag niet meer voor deze persoon handelen',
    detail: 'De machtiging of het gezag geldt niet meer. U kunt verder voor uzelf.',
  },
  'namens-onbekend': {
    status: 503,
    title: 'Wij kunnen nu niet nagaan of u voor deze persoon mag handelen',
    detail: 'Probeer het over een paar minuten opnieuw. U kunt wel verder voor uzelf.',
  },
  'doel-nodig': { status: 403, title: 'Kies eerst een doel', detail: 'Geef op waarom deze gegevens nodig zijn.' },
  'opnieuw-inloggen': {
    status: 403,
    title: 'Log eerst opnieuw in',
    detail: 'Zo weten wij zeker dat u het bent. Daarna komt u hier terug.',
  },
  'niet-gevonden': { status: 404, title: 'Niet gevonden', detail: 'Dit bestaat niet, of niet voor deze login.' },
  'al-verstuurd': {
    status: 409,
    title: 'Dit is al verstuurd',
    detail: 'Wij hebben het al ontvangen. Het hoeft niet nog een keer.',
  },
  verlopen: {
    status: 409,
    title: 'De laatste dag is voorbij',
    detail: 'Dit kan niet meer online. Bel de gemeente als het toch nog nodig is.',
  },
  'niet-meer-open': {
    status: 409,
    title: 'Dit kan hier niet meer',
    detail: 'Er hoeft niets meer te gebeuren, of het kan niet online. Bel de gemeente bij vragen.',
  },
  csrf: {
    status: 403,
    title: 'Deze opdracht is niet uitgevoerd',
    detail:
      'De opdracht kwam niet van deze site of de pagina was te oud. Laad de pagina opnieuw en probeer het nog eens.',
  },
  'te-groot': { status: 413, title: 'Te groot', detail: 'Er is meer gestuurd dan hier mag.' },
  'te-vaak': { status: 429, title: 'Te veel verzoeken', detail: 'Wacht even en probeer het dan opnieuw.' },
  'bron-onbereikbaar': {
    status: 502,
    title: 'Een systeem van de gemeente antwoordt niet',
    detail: 'Probeer het over een paar minuten opnieuw. Er is niets verloren gegaan.',
  },
  'niet-beschikbaar': {
    status: 503,
    title: 'Even niet beschikbaar',
    detail: 'Er is een storing. Probeer het over een paar minuten opnieuw.',
  },
  onverwacht: { status: 500, title: 'Er ging iets mis', detail: 'Dat ligt aan ons. Probeer het later opnieuw.' },
};

/** Thrown anywhere inside a request to answer with an RFC 9457 problem. Carries no personal data: it may be logged. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly extras: Extras;

  constructor(code: ProblemCode, extras: Extras = {}) {
    super(`${code}${extras.detail ? `: ${extras.detail}` : ''}`, { cause: extras.cause });
    this.name = 'Problem';
    this.code = code;
    this.status = kinds[code].status;
    this.extras = extras;
  }
}

/** The problem for input that the contract refuses. Names fields and rules, never the values that were sent. */
export function invalidInput(error: z.ZodError): Problem {
  const invalidParams = error.issues.map((issue) => ({
    name: issue.path.join('.') || 'nonFieldErrors',
    code: issue.code ?? 'invalid',
    reason: issue.message,
  }));
  return new Problem('invoer-onjuist', { invalidParams });
}

/** The body of a problem as the contract describes it (`Probleem`). `instance` names the request, for the help desk. */
export function problemBody(problem: Problem, requestId: string): Record<string, unknown> {
  const kind = kinds[problem.code];
  const { detail, invalidParams, niveau } = problem.extras;
  return {
    type: `urn:een-loket:probleem:${problem.code}`,
    title: kind.title,
    status: kind.status,
    detail: detail ?? kind.detail,
    instance: `urn:een-loket:verzoek:${requestId}`,
    code: problem.code,
    ...(invalidParams && { invalidParams }),
    ...(niveau && { niveau }),
  };
}

/** What kind of problem an arbitrary error is: body parsing, a failed source, a database that is gone, or unexpected. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof SourceFailed) return new Problem('bron-onbereikbaar', { cause: error });
  if (isDatabaseGone(error)) return new Problem('niet-beschikbaar', { cause: error, retryAfter: 10 });
  const { type, status, statusCode } = (error ?? {}) as { type?: string; status?: number; statusCode?: number };
  const http = status ?? statusCode;
  if (type === 'entity.too.large' || http === 413) return new Problem('te-groot', { cause: error });
  // body-parser and the router mark what the client did wrong with a status from 400 to 499.
  if (http !== undefined && http >= 400 && http < 500) return new Problem('invoer-onjuist', { cause: error });
  return new Problem('onverwacht', { cause: error });
}

/** Connection errors of Prisma, pg and the socket below; everything else is a fault of ours. */
function isDatabaseGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: string };
  const kind = (error as { cause?: { kind?: string } }).cause?.kind;
  const prisma = ['P1001', 'P1002', 'P1003', 'P1008', 'P1010', 'P1017', 'P2024'];
  // Class 57P: shut down by the operator; class 08: connection exception; 53300: too many connections.
  const postgres = /^(57P0[123]|08\d{3}|53300)$/;
  const driver = [
    'DatabaseNotReachable',
    'ConnectionClosed',
    'SocketTimeout',
    'TooManyConnections',
    'DatabaseDoesNotExist',
  ];
  if (code && (prisma.includes(code) || postgres.test(code))) return true;
  if (kind && driver.includes(kind)) return true;
  if (code && ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE'].includes(code)) return true;
  return /Connection terminated|timeout exceeded when trying to connect/i.test(error.message);
}
