import { randomUUID } from 'node:crypto';
import type { ApiContext } from '../core/api.ts';
import { objects, textAt, type JsonObject } from '../core/json.ts';
import { invalidField } from '../core/problem.ts';
import type { Row } from '../core/store.ts';

/** A part of a large upload is at most this big; small enough that a portal must really send several. */
export const PART_BYTES = 10 * 1024 * 1024;

/** Under which key the content of a version is kept. */
export const bytesId = (row: Row, versie: number): string => `${row.register}/${row.uuid}/${versie}`;
/** Under which key a part of an upload is kept until the lock is released. */
export const partId = (register: string, uuid: string): string => `${register}/part/${uuid}`;

/** The version of a document; the first when it does not say. */
export const versieOf = (body: JsonObject): number => (typeof body['versie'] === 'number' ? body['versie'] : 1);

/** A document without what is kept for ourselves (names with `_`) and the sent content. */
export function presentDocument(row: Row, { address }: ApiContext): JsonObject {
  const { _lock: lock, _hasContent: hasContent } = row.body;
  const shown = Object.fromEntries(
    Object.entries(row.body).filter(([name]) => !name.startsWith('_') && name !== 'lock'),
  );
  const inhoud = `${address}/enkelvoudiginformatieobjecten/${row.uuid}/download?versie=${versieOf(row.body)}`;
  return {
    versie: 1,
    beginRegistratie: `${textAt(row.body, 'creatiedatum')}T00:00:00Z`,
    locked: Boolean(lock),
    ...shown,
    inhoud: hasContent ? inhoud : (shown['inhoud'] ?? null),
    bestandsdelen: objects(shown['bestandsdelen']).map((part) => ({ ...part, lock: lock ?? '' })),
  };
}

/** The answer to making a document also tells the lock of a large upload. */
export const presentNewDocument = (row: Row, context: ApiContext): JsonObject => ({
  ...presentDocument(row, context),
  lock: textAt(row.body, '_lock'),
});

/** Fills in what Documenten decides itself, and refuses what does not fit. */
export function beforeDocument(body: JsonObject, context: ApiContext, before: Row | undefined): void {
  const { store, register, now, address } = context;
  const all = store.collection(register, 'enkelvoudiginformatieobjecten');
  body['identificatie'] ||= `DOCUMENT-${now().getUTCFullYear()}-${String(all.size + 1).padStart(10, '0')}`;
  const twin = all
    .where('identificatie', textAt(body, 'identificatie'))
    .some((row) => row !== before && row.body['bronorganisatie'] === body['bronorganisatie']);
  if (twin)
    throw invalidField(
      'identificatie',
      'identificatie-niet-uniek',
      'Deze identificatie bestaat al binnen de organisatie.',
    );
  const iot = store.byUrl(textAt(body, 'informatieobjecttype'));
  if (iot?.kind !== 'informatieobjecttypen')
    throw invalidField('informatieobjecttype', 'invalid-resource', 'Het informatieobjecttype bestaat niet.');
  body['vertrouwelijkheidaanduiding'] ||= textAt(iot.body, 'vertrouwelijkheidaanduiding');
  body['beginRegistratie'] = now().toISOString();
  if (before) refuseWithoutLock(body, before);
  else if (body['indicatieGebruiksrecht'] === true) {
    throw invalidField(
      'indicatieGebruiksrecht',
      'missing-gebruiksrechten',
      'De gebruiksrechten moeten eerst gemaakt worden.',
    );
  }
  const { inhoud, bestandsomvang } = body;
  body['bestandsdelen'] = [];
  body['_hasContent'] = Boolean(before?.body['_hasContent']);
  // An address as content is our own, sent back unchanged with a PUT.
  if (typeof inhoud === 'string' && !inhoud.startsWith(address)) {
    const length = Buffer.byteLength(inhoud, 'base64');
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(inhoud)) throw invalidField('inhoud', 'invalid', 'Geen geldige base64.');
    if (typeof bestandsomvang === 'number' && bestandsomvang !== length) {
      throw invalidField(
        'nonFieldErrors',
        'file-size',
        'De omvang van het bestand komt niet overeen met bestandsomvang.',
      );
    }
    body['bestandsomvang'] = length;
    body['_hasContent'] = true;
  } else if (
    inhoud === null &&
    typeof bestandsomvang === 'number' &&
    bestandsomvang > 0 &&
    bestandsomvang !== before?.body['bestandsomvang']
  ) {
    Object.assign(body, {
      _hasContent: false,
      _lock: body['_lock'] || randomUUID(),
      bestandsdelen: partsFor(bestandsomvang, address),
    });
  }
}

function refuseWithoutLock(body: JsonObject, before: Row): void {
  const lock = textAt(before.body, '_lock');
  if (!lock) throw invalidField('nonFieldErrors', 'unlocked', 'Niet gelockte documenten mogen niet gewijzigd worden.');
  if (!body['lock']) throw invalidField('lock', 'missing-lock-id', 'Dit is een verplicht veld.');
  if (body['lock'] !== lock) throw invalidField('nonFieldErrors', 'incorrect-lock-id', 'Lock id is niet correct.');
}

function partsFor(bytes: number, address: string): JsonObject[] {
  return Array.from({ length: Math.ceil(bytes / PART_BYTES) }, (_, index) => {
    const omvang = Math.min(PART_BYTES, bytes - index * PART_BYTES);
    return { url: `${address}/bestandsdelen/${randomUUID()}`, volgnummer: index + 1, omvang, voltooid: false };
  });
}

/** Puts sent content with the bytes and counts versions; nothing of it stays in the row. */
export function afterDocument(row: Row, { store }: ApiContext, before: JsonObject | undefined): void {
  const { inhoud, lock: _sent, ...rest } = row.body;
  const versie = before ? versieOf(before) + 1 : 1;
  const { _versions: earlier, ...old } = before ?? {};
  const versions = before ? [...objects(earlier), old] : [];
  const sentContent = typeof inhoud === 'string' && !/^https?:/.test(inhoud);
  if (sentContent) store.putBytes(bytesId(row, versie), Buffer.from(inhoud, 'base64'));
  // Unchanged content goes with the new version under its old name.
  const contentVersion = sentContent ? versie : (before?.['_contentVersion'] ?? versie);
  store.put(row.register, row.kind, row.uuid, {
    ...rest,
    versie,
    _versions: versions,
    _contentVersion: contentVersion,
  });
}
