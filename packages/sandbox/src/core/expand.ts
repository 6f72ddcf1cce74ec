import type { ApiContext } from './api.ts';
import { addressIn } from './filters.ts';
import { type Json, type JsonObject } from './json.ts';
import { invalidField } from './problem.ts';

/** Which references may be expanded, level by level. */
export interface ExpandTree {
  readonly [reference: string]: ExpandTree;
}

/**
 * Reads a comma separated `expand` into the part of `allowed` that was asked.
 * @throws 400 `invalid_choice` for a path that this back end does not support
 */
export function parseExpand(sent: readonly string[], allowed: ExpandTree): ExpandTree {
  const wanted: Record<string, ExpandTree> = {};
  for (const path of sent.flatMap((value) => value.split(',')).map((part) => part.trim())) {
    if (path === '') continue;
    let level: ExpandTree | undefined = allowed;
    let into = wanted;
    for (const step of path.split('.')) {
      level = level?.[step];
      if (!level)
        throw invalidField(
          'expand',
          'invalid_choice',
          `Selecteer een geldige keuze. ${path} is geen beschikbare keuze.`,
        );
      into = (into[step] ??= {}) as Record<string, ExpandTree>;
    }
  }
  return wanted;
}

/** Adds `_expand` to a presented resource; a reference that cannot be followed becomes `{}`. */
export function expand(body: JsonObject, tree: ExpandTree, context: ApiContext): JsonObject {
  const names = Object.keys(tree);
  if (names.length === 0) return body;
  const expanded: JsonObject = {};
  for (const name of names) {
    const reference = body[name];
    const below = tree[name] ?? {};
    if (Array.isArray(reference)) expanded[name] = reference.map((one) => follow(one, below, context));
    else if (reference) expanded[name] = follow(reference, below, context);
    else expanded[name] = {};
  }
  return { ...body, _expand: expanded };
}

function follow(reference: Json, below: ExpandTree, context: ApiContext): JsonObject {
  const row = context.store.byUrl(addressIn(reference));
  if (!row) return {};
  return expand(context.present(row), below, context);
}
