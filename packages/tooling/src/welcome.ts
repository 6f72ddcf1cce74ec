import { type Ports, portRefusedByBrowsers } from './ports.ts';

type TestPerson = {
  door: string;
  naam: string;
  toelichting?: string;
  bsn?: string;
  kvkNummer?: string;
  vestigingsnummer?: string;
  medewerker?: string;
  partner?: string;
};

/** Where the portal is, and who can log in: the list that the sandbox's identity provider keeps. */
export async function printWelcome(ports: Ports): Promise<void> {
  const at = (port: number) => `http://localhost:${port}`;
  const people = await testPeople(at(ports.identityProvider));
  console.log(`
Eén Loket runs:
  Residents and entrepreneurs  ${at(ports.inwoner)}
  Employees and partners       ${at(ports.medewerker)}
  Mail that the portal sends   ${at(ports.mailbox)}
  Text messages that it sends  ${at(ports.sms)}/berichten.json
  Sandbox registers            ${at(ports.registers)}

Log in as:
${people.map((person) => `  ${person}`).join('\n')}

Ctrl+C stops everything; cases, mail and sessions are kept until the next start.`);
  const refused = portRefusedByBrowsers(ports);
  if (refused) console.log(`\nBrowsers refuse to open port ${refused}: choose another LOKET_PORT_BASE.`);
}

async function testPeople(identityProvider: string): Promise<string[]> {
  const response = await fetch(`${identityProvider}/testpersonen.json`, { signal: AbortSignal.timeout(5000) });
  return ((await response.json()) as TestPerson[]).map((person) => {
    const { door, naam, toelichting, bsn, kvkNummer, vestigingsnummer, medewerker, partner } = person;
    const name = bsn ?? [kvkNummer ?? medewerker ?? partner, vestigingsnummer].filter(Boolean).join(' / ');
    return clipped(`${door.padEnd(12)} ${name.padEnd(24)} ${[naam, toelichting].filter(Boolean).join(', ')}`);
  });
}

function clipped(line: string): string {
  const width = (process.stdout.columns ?? 120) - 2;
  return line.length > width ? `${line.slice(0, width - 1)}…` : line;
}
