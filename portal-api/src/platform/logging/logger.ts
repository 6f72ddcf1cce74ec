import { type DestinationStream, pino, stdTimeFunctions } from 'pino';
import { cleanFacts, mask } from './facts.ts';

type Write = (facts: object, message: string) => void;

/** The log. Takes facts and a fixed sentence; only facts that are known to be harmless come out (see `facts.ts`). */
export interface Logger {
  debug: Write;
  info: Write;
  warn: Write;
  error: Write;
}

/** Makes the log: JSON lines on standard output, or to `destination`. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: undefined,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const log = destination ? pino(options, destination) : pino(options);
  const at =
    (name: 'debug' | 'info' | 'warn' | 'error'): Write =>
    (facts, message) => {
      if (log.isLevelEnabled(name)) log[name](cleanFacts(facts as Record<string, unknown>), mask(message));
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
