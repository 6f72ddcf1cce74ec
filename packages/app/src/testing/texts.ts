import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

type Texts = { [key: string]: string | Texts };

function flatten(texts: Texts, prefix = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

const variables = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').toSorted();

/** Source of all components below these folders, without tests. */
const sourceOf = (folders: string[]): string =>
  folders
    .flatMap((folder) => (readdirSync(folder, { recursive: true }) as string[]).map((file) => path.join(folder, file)))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|[/\\](testing|node_modules)[/\\]/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

/** Turns `fout.${soort}.titel` into a pattern: a variable stands for one word. */
const asPattern = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]+\}/g, '[\\w-]+')}$`);

function usageIn(source: string): (key: string) => boolean {
  const literals = new Set([...source.matchAll(/'(?:[\w-]+:)?([\w-]+(?:\.[\w-]+)*)'/g)].map(([, literal]) => literal));
  // a template without a dot outside its variables is no key
  const patterns = [...source.matchAll(/`((?:[\w-]|\.|\$\{[^}`]+\})+)`/g)]
    .map(([, template]) => template ?? '')
    .filter((template) => template.replaceAll(/\$\{[^}]+\}/g, '').includes('.'))
    .map(asPattern);
  return (key) => {
    const bare = key.replace(/_(zero|one|other)$/, '');
    return literals.has(bare) || patterns.some((pattern) => pattern.test(bare));
  };
}

/** Forms of one text by number, for which languages have their own: `dagen_one` and `dagen_few` are both `dagen`. */
const zonderGetal = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** What is wrong with a translation: keys that are missing or no longer in use, and values that it would not say. */
function gebreken(taal: string, nl: [string, string][], other: [string, string][]): string[] {
  const vormen = new Intl.PluralRules(taal).resolvedOptions().pluralCategories;
  const dutch = new Map(nl);
  const gevonden = new Map(other);
  const meervoud = new Set(nl.filter(([key]) => /_(one|other)$/.test(key)).map(([key]) => zonderGetal(key)));
  const nodig = new Set(
    nl.flatMap(([key]) => {
      const bare = zonderGetal(key);
      return meervoud.has(bare) && bare !== key && !key.endsWith('_zero')
        ? vormen.map((vorm) => `${bare}_${vorm}`)
        : [key];
    }),
  );
  const source = (key: string) => dutch.get(key) ?? dutch.get(`${zonderGetal(key)}_other`) ?? '';
  const telbaar = (key: string) => meervoud.has(zonderGetal(key));
  const zonderCount = (key: string, text: string) =>
    variables(text).filter((name) => !(name === 'count' && telbaar(key)));
  return [
    ...[...nodig].filter((key) => !gevonden.has(key)).map((key) => `missing: ${key}`),
    ...[...gevonden.keys()].filter((key) => !nodig.has(key)).map((key) => `stale: ${key}`),
    ...other
      .filter(([key, text]) => `${zonderCount(key, text)}` !== `${zonderCount(key, source(key))}`)
      .map(([key]) => `other variables: ${key}`),
  ];
}

export interface TextsToTest {
  /** Languages that have every text. */
  talen: string[];
  users?: string[];
  /** Languages that have only these texts; each file says with `machine` whether a person has checked it. */
  deels?: { talen: string[]; bestanden: string[] };
}

/**
 * Declares the tests of the texts in `<src>/locales`: the same files, keys and variables in every language, nothing
 * empty, nothing that no component below `src` or `users` uses, and the voice of the house.
 */
export function testTexts(src: string, { talen, users = [], deels = { talen: [], bestanden: [] } }: TextsToTest): void {
  const folder = (taal: string) => path.join(src, 'locales', taal);
  const parse = (taal: string, bestand: string) =>
    JSON.parse(readFileSync(path.join(folder(taal), bestand), 'utf8')) as Texts & { machine?: boolean };
  const read = (taal: string, bestand: string) => {
    const { machine: _made, ...texts } = parse(taal, bestand);
    return flatten(texts);
  };
  const bestanden = readdirSync(folder('nl'));
  const isUsed = usageIn(sourceOf([src, path.resolve(import.meta.dirname, '..'), ...users]));
  const deelbestanden = deels.bestanden.map((naam) => `${naam}.json`);
  const bestandenIn = (taal: string) => (deels.talen.includes(taal) ? deelbestanden : bestanden);
  const vertalingen = [...talen, ...deels.talen];

  it('every language has the files that it must have, and no others', () => {
    const folders = readdirSync(path.join(src, 'locales'), { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(folders.map(({ name }) => name).toSorted()).toEqual(['nl', ...vertalingen].toSorted());
    for (const taal of vertalingen) expect(readdirSync(folder(taal)).toSorted()).toEqual(bestandenIn(taal).toSorted());
  });

  it.each(bestanden)('%s is complete in every language, with the same variables', (bestand) => {
    const nl = read('nl', bestand);
    for (const taal of vertalingen.filter((one) => bestandenIn(one).includes(bestand))) {
      expect({ taal, gebreken: gebreken(taal, nl, read(taal, bestand)) }).toEqual({ taal, gebreken: [] });
    }
  });

  it('a translation says whether a person has checked it', () => {
    for (const taal of deels.talen) {
      const zwijgend = deelbestanden.filter((bestand) => typeof parse(taal, bestand).machine !== 'boolean');
      expect({ taal, zwijgend }).toEqual({ taal, zwijgend: [] });
    }
  });

  it.each(bestanden)('%s holds no text that nothing uses', (bestand) => {
    const keys = read('nl', bestand).map(([key]) => key);
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it.each(bestanden)('%s has no empty text', (bestand) => {
    for (const taal of ['nl', ...vertalingen].filter((one) => bestandenIn(one).includes(bestand))) {
      expect(read(taal, bestand).filter(([, text]) => text.trim() === '')).toEqual([]);
    }
  });

  it('the voice: nobody is blamed, and no failure is left without what to do', () => {
    const dutch = bestanden.flatMap((bestand) => read('nl', bestand));
    expect(dutch.filter(([, text]) => /ongeldige? invoer|er is iets misgegaan|\berror\b/i.test(text))).toEqual([]);
  });
}
