import { RegisterError } from '@loket/zgw';

/** A register that answers as it should, but not in a way that the portal can work with. The message says what to do. */
export class Unusable extends Error {}

/** What is wrong with a register that failed its check, and what to do: one sentence in English. */
export function adviceOn(error: unknown, url: string): string {
  if (error instanceof Unusable) return error.message;
  if (!(error instanceof RegisterError)) return 'the check itself failed';
  const { kind, status, code, hint } = error;
  const why = [status, code, hint].filter((part) => part !== undefined).join(', ');
  const said = why && ` (${why})`;
  const { origin } = new URL(url);
  switch (kind) {
    case 'refused':
      return `refuses us${said}: ${whyRefused(error)}`;
    case 'timeout':
      return `did not answer in time${said}: check the network between here and ${origin}`;
    case 'unreachable':
      if (status) return `is in trouble${said}: look at its own log, and at the gateway before it`;
      return `cannot be reached${said}: check the address ${origin}, the network and whether it runs`;
    case 'not-found':
      return `knows no such address${said}: check the path in REGISTERS_FILE`;
    default:
      return `does not answer as its standard says${said}: check the address in REGISTERS_FILE`;
  }
}

/** Codes as Open Zaak, Open Notificaties, Objecten, Open Klant and gateways use them. */
const lacksRights = /permission|forbidden|scope|autorisatie|not.?authori[sz]ed/i;

function whyRefused({ status, code = '', hint }: RegisterError): string {
  if (hint) return 'the clocks differ, set both right (NTP)';
  const known = status === 403 && (code === '' || lacksRights.test(code));
  if (known) return 'it knows us but does not let us do this, give our client or token the rights';
  return 'our client id and secret, token or key is not the one it knows, check the variable in REGISTERS_FILE';
}
