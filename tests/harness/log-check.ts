import fs from 'node:fs';
import path from 'node:path';
import { outputFolder } from './output.ts';

interface Finding {
  file: string;
  line: number;
  what: string;
}

interface Personen {
  personen: readonly { naam?: { volledigeNaam?: string } }[];
}

const seedFile = path.resolve(import.meta.dirname, '../../packages/sandbox/seed/personen.json');

/** What may never be in a log of the portal: BSNs and names of persons, tokens, and authorization codes. */
function forbidden(): { what: string; isIn(line: string): boolean }[] {
  const { personen } = JSON.parse(fs.readFileSync(seedFile, 'utf8')) as Personen;
  const name = anyOf(personen.map(({ naam }) => naam?.volledigeNaam).filter((text) => text !== undefined));
  const token = /eyJ[\w-]{10,}\.|Bearer [\w-]{8,}|Token [\w-]{8,}/;
  return [
    { what: 'a BSN', isIn: (line) => (line.match(/(?<![\w.-])\d{9}(?![\w-])/g) ?? []).some(passesElevenTest) },
    { what: 'a name', isIn: (line) => name.test(line) },
    { what: 'a token', isIn: (line) => token.test(line) },
    { what: 'an authorization code', isIn: (line) => /[?&]code=/.test(line) },
  ];
}

function passesElevenTest(digits: string): boolean {
  const sum = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}

function anyOf(texts: readonly string[]): RegExp {
  return new RegExp(texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
}

/** Reads the logs that portal-api wrote in this run; throws with file and line (not the text) when one tells too much. */
export function refusePersonalDataInLogs(): void {
  const folder = path.join(outputFolder, 'logs');
  const files = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('-portal.log')) : [];
  // every test has a stack, and every stack a log: without any there was nothing to refuse
  if (files.length === 0) throw new Error(`There are no logs of portal-api in ${folder} to look through.`);
  const rules = forbidden();
  const findings = files.flatMap((file): Finding[] =>
    fs
      .readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .flatMap((text, index) =>
        rules.filter(({ isIn }) => isIn(text)).map(({ what }) => ({ file, line: index + 1, what })),
      ),
  );
  if (findings.length === 0) return;
  const list = findings.slice(0, 20).map(({ file, line, what }) => `${what} in ${file}, line ${line}`);
  throw new Error(`The logs of portal-api hold personal data or secrets:\n${list.join('\n')}`);
}
