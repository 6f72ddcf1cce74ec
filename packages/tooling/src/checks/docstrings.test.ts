import { expect, test } from 'vitest';
import { undocumented } from './docstrings.ts';

test.each([
  'export function bare() {}',
  'export async function bare() {}',
  'export const bare = (value: string): string => value;',
  'export const bare: Reader = async (value) => value;',
  'export const bare = <T extends object>(value: T) => value;',
  '// why, but not what goes in\nexport function bare() {}',
  '/** Of something else. */\n\nexport function bare() {}',
])('a function without a docstring right above it is named: %j', (source) => {
  expect(undocumented(source).map(({ name }) => name)).toEqual(['bare']);
});

test.each([
  '/** What it does. */\nexport function told() {}',
  '/**\n * What it does.\n * @throws RegisterError\n */\nexport const told = (value: string) => value;',
  'function inside() {}',
  'export const value = { a: 1 };',
  'export const made = createSomething();',
])('what has one, or needs none, is left alone: %j', (source) => {
  expect(undocumented(source)).toEqual([]);
});

test('the number of the line leads there', () => {
  expect(undocumented('/** Told. */\nexport function a() {}\n\nexport function b() {}')).toEqual([
    { line: 4, name: 'b' },
  ]);
});
