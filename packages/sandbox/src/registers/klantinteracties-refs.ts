import type { ApiContext } from '../core/api.ts';
import { isObject, textAt, type Json, type JsonObject } from '../core/json.ts';
import { invalidField } from '../core/problem.ts';
import type { Row } from '../core/store.ts';

/** A reference as Klantinteracties writes it. */
const refTo = (row: Row): JsonObject => ({ uuid: row.uuid, url: textAt(row.body, 'url') });

/** References to the resources of `kind` that point back at `row`. */
export function foreignKeys(kind: string, back: string, row: Row, { store, register }: ApiContext): JsonObject[] {
  return store.collection(register, kind).where(back, textAt(row.body, 'url')).map(refTo);
}

/** A sent `{ uuid }` with its address. @throws 400 `does_not_exist` */
export function foreignKey(sent: JsonObject, kind: string, name: string, { store, register }: ApiContext): JsonObject {
  const row = store.collection(register, kind).get(textAt(sent, 'uuid'));
  if (!row) throw invalidField(name, 'does_not_exist', `Ongeldige uuid: het object bestaat niet.`);
  return refTo(row);
}

/** Completes every sent reference of a body; `null` stays `null`. */
export function completeRefs(body: JsonObject, kinds: Readonly<Record<string, string>>, context: ApiContext): void {
  for (const [name, kind] of Object.entries(kinds)) {
    const sent = body[name];
    if (isObject(sent)) body[name] = foreignKey(sent, kind, `${name}.uuid`, context);
  }
}

/** The next number of ten digits that Open Klant gives out. */
export function nextNumber(kind: string, { store, register }: ApiContext): string {
  let highest = 0;
  for (const row of store.collection(register, kind).all())
    highest = Math.max(highest, Number(row.body['nummer'] ?? 0) || 0);
  return String(highest + 1).padStart(10, '0');
}

/** A contact name in one piece; initials only when there is no first name. */
export function fullName(contactnaam: Json | undefined): string {
  return ['voorletters', 'voornaam', 'voorvoegselAchternaam', 'achternaam']
    .map((part) => textAt(contactnaam, part))
    .filter((part, index, all) => part !== '' && !(index === 0 && all[1]))
    .join(' ');
}
