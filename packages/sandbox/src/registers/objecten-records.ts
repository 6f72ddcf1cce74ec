import { isObject, objects, textAt, type Json, type JsonObject } from '../core/json.ts';
import type { Row } from '../core/store.ts';

/** The record that counts now; the earlier ones stay in `_records`. */
export function currentRecord(row: Row): JsonObject {
  const current = row.body['_current'];
  return isObject(current) ? current : {};
}

/** The record that counted on a day (`date`), or that was known on it (`registrationDate`). */
export function recordAt(row: Row, day: string, by: 'startAt' | 'registrationAt' = 'startAt'): JsonObject | undefined {
  return objects(row.body['_records']).findLast((record) => textAt(record, by) <= day);
}

/** An object with one of its records: the current one unless another is given. */
export function presentObject(row: Row, record: JsonObject = currentRecord(row)): JsonObject {
  const { _records, _current, ...shown } = row.body;
  return { ...shown, record };
}

/** Each change makes a new record; the one before ends on the day the new one starts. */
export function withRecord(body: JsonObject, sent: JsonObject, today: string): JsonObject {
  const earlier = objects(body['_records']);
  const corrected = typeof sent['correctionFor'] === 'number' ? sent['correctionFor'] : null;
  const record: JsonObject = {
    index: earlier.length + 1,
    typeVersion: sent['typeVersion'] ?? 1,
    data: sent['data'] ?? {},
    geometry: sent['geometry'] ?? null,
    references: sent['references'] ?? [],
    startAt: sent['startAt'] ?? today,
    endAt: null,
    registrationAt: today,
    correctionFor: corrected,
    correctedBy: null,
  };
  const closed = earlier.map((one) => ({
    ...one,
    ...(one['index'] === corrected ? { correctedBy: record['index'] } : {}),
    ...(one['endAt'] === null ? { endAt: record['startAt'] } : {}),
  }));
  const { record: _sent, ...rest } = body;
  return { ...rest, _records: [...closed, record], _current: record };
}

/** JSON merge patch (RFC 7396). */
export function mergePatch(target: Json, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const merged: JsonObject = isObject(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    else if (value !== undefined) merged[name] = mergePatch(merged[name] ?? {}, value);
  }
  return merged;
}
