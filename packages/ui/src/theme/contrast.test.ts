import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.join(import.meta.dirname, 'almelo.css'), 'utf8');
const tokens = new Map([...css.matchAll(/^\s+(--[\w-]+):\s*([^;]+);/gm)].map((match) => [match[1]!, match[2]!.trim()]));

function colour(name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`token ${name} is missing`);
  const reference = /^var\((--[\w-]+)\)$/.exec(value);
  return reference ? colour(reference[1]!) : value;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  const [r, g, b] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(colour(one)), luminance(colour(other))].toSorted((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

const surfaces = [
  '--loket-document-background-color',
  '--loket-surface-background-color',
  '--loket-accent-soft-background-color',
  '--loket-accent-tint-background-color',
  '--loket-highlight-soft-background-color',
];
const statuses = ['ontvangen', 'in-behandeling', 'wacht-op-u', 'beslist', 'afgerond', 'te-laat', 'neutraal'];
const notices = ['info', 'warning', 'error', 'success'];
const buttons = ['primary', 'primary-hover', 'primary-active', 'primary-negative', 'primary-negative-hover'];
const outlined = ['secondary', 'secondary-hover', 'secondary-active', 'subtle-hover', 'subtle-active'];

const textPairs: [text: string, ground: string][] = [
  ...surfaces.flatMap((ground): [string, string][] => [
    ['--loket-document-color', ground],
    ['--loket-text-muted-color', ground],
    ['--loket-accent-color', ground],
    ['--loket-accent-strong-color', ground],
    ['--nl-link-color', ground],
    ['--nl-link-hover-color', ground],
  ]),
  ...statuses.map((name): [string, string] => [
    `--loket-status-${name}-color`,
    `--loket-status-${name}-background-color`,
  ]),
  ...statuses.map((name): [string, string] => [`--loket-status-${name}-color`, '--loket-surface-background-color']),
  ...notices.map((name): [string, string] => [
    `--loket-notice-${name}-color`,
    `--loket-notice-${name}-background-color`,
  ]),
  ...notices.map((name): [string, string] => ['--loket-document-color', `--loket-notice-${name}-background-color`]),
  ...notices.map((name): [string, string] => ['--nl-link-color', `--loket-notice-${name}-background-color`]),
  ...[...buttons, ...outlined].map((name): [string, string] => [
    `--nl-button-${name}-color`,
    `--nl-button-${name}-background-color`,
  ]),
  ['--nl-button-primary-disabled-color', '--nl-button-primary-disabled-background-color'],
  ['--nl-button-subtle-color', '--loket-document-background-color'],
  ['--nl-skip-link-color', '--nl-skip-link-background-color'],
  ['--loket-error-color', '--loket-surface-background-color'],
  ['--loket-error-color', '--loket-document-background-color'],
  ['--loket-on-accent-color', '--loket-accent-color'],
  ['--loket-on-accent-color', '--loket-accent-hover-color'],
  ['--loket-on-accent-color', '--loket-second-accent-color'],
  ['--loket-on-highlight-color', '--loket-highlight-color'],
  ['--loket-document-color', '--loket-subdued-background-color'],
  ['--loket-status-te-laat-color', '--loket-highlight-soft-background-color'],
  ['--loket-footer-color', '--loket-footer-background-color'],
];

const shapePairs: [shape: string, ground: string][] = [
  ['--loket-field-border-color', '--loket-surface-background-color'],
  ['--loket-field-border-color', '--loket-document-background-color'],
  ['--loket-done-color', '--loket-surface-background-color'],
  ['--loket-on-accent-color', '--loket-done-color'],
  ['--loket-footer-muted-color', '--loket-footer-background-color'],
  // the focus ring: yellow on its dark outline, the outline on every ground that is not dark itself
  ['--loket-focus-inner-color', '--loket-focus-outer-color'],
  ...surfaces.map((ground): [string, string] => ['--loket-focus-outer-color', ground]),
  ['--loket-focus-inner-color', '--loket-footer-background-color'],
  ['--loket-focus-inner-color', '--nl-button-primary-background-color'],
];

describe('theme almelo', () => {
  it.each(textPairs)('text %s on %s is at least 4.5 : 1', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)('shape %s on %s is at least 3 : 1', (shape, ground) => {
    expect(contrast(shape, ground)).toBeGreaterThanOrEqual(3);
  });

  it('has every token that the components use', () => {
    const used = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1]!));
    expect([...used].filter((name) => !tokens.has(name))).toEqual([]);
  });
});
