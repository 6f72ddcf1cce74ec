import type { Router } from 'express';
import express from 'express';
import { randomUUID } from 'node:crypto';
import type { Api, ApiContext, Resource } from '../core/api.ts';
import { expand, parseExpand } from '../core/expand.ts';
import { isObject, objects, textAt, type JsonObject } from '../core/json.ts';
import { addressOf } from '../core/paging.ts';
import { invalidField, notFound, problem } from '../core/problem.ts';
import { first, positive, queryOf, refuseUnknown } from '../core/query.ts';
import { findRow, listBody, sendDetail } from '../core/router.ts';
import type { Row } from '../core/store.ts';
import { bytesId, partId, PART_BYTES, versieOf } from './documenten-versions.ts';

/** What Documenten can do besides keeping resources: download, lock, large uploads, search, older versions. */
export function documentRoutes(router: Router, context: ApiContext, api: Api, resource: Resource): void {
  const path = `/${resource.kind}`;

  router.get(`${path}/:uuid/download`, async (req, res) => {
    refuseUnknown(queryOf(req), new Set(['versie', 'registratieOp']));
    const row = findRow(req, resource, context);
    const body = versionOf(row, positive(queryOf(req), 'versie', versieOf(row.body)));
    const kept = typeof body['_contentVersion'] === 'number' ? body['_contentVersion'] : versieOf(body);
    const content = await context.store.bytes(bytesId(row, kept));
    if (!content) throw notFound();
    const name = textAt(body, 'bestandsnaam');
    res.setHeader('Content-Type', textAt(body, 'formaat') || 'application/octet-stream');
    // RFC 6266, as Django writes it.
    res.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
    res.end(content);
  });

  router.get(`${path}/:uuid`, (req, res) => {
    const query = queryOf(req);
    refuseUnknown(query, new Set(['versie', 'registratieOp', 'expand']));
    const row = findRow(req, resource, context);
    const body = versionOf(row, positive(query, 'versie', versieOf(row.body)));
    const shown = context.present({ ...row, body });
    sendDetail(req, res, api, expand(shown, parseExpand([first(query, 'expand')], resource.expand ?? {}), context));
  });

  router.post(`${path}/_zoek`, (req, res) => {
    const query = queryOf(req);
    refuseUnknown(query, new Set(['page']));
    const sent: unknown = req.body;
    const uuids = isObject(sent) && Array.isArray(sent['uuid__in']) ? sent['uuid__in'] : undefined;
    if (!uuids) throw invalidField('uuid__in', 'required', 'Dit veld is vereist.');
    const filters = { ...resource.filters, uuid__in: { matches: (row: Row) => uuids.includes(row.uuid) } };
    const search = new Map(Object.entries(sent as JsonObject).map(([name, value]) => [name, [String(value)]]));
    res.json(
      listBody(api, { ...resource, filters }, context, {
        query,
        filters: search,
        address: addressOf(req, context.store.base),
      }),
    );
  });

  router.post(`${path}/:uuid/lock`, async (req, res) => {
    const row = findRow(req, resource, context);
    if (row.body['_lock']) throw invalidField('nonFieldErrors', 'existing-lock', 'Het document is al gelockt.');
    const lock = randomUUID();
    await context.store.write(() => context.store.put(row.register, row.kind, row.uuid, { ...row.body, _lock: lock }));
    res.json({ lock });
  });

  router.post(`${path}/:uuid/unlock`, async (req, res) => {
    const row = findRow(req, resource, context);
    const sent: unknown = req.body;
    const lock = isObject(sent) ? textAt(sent, 'lock') : '';
    // Without a lock by force, as the scope `documenten.geforceerd-unlocken` allows: unfinished parts are dropped.
    const forced = lock === '';
    if (!forced && lock !== textAt(row.body, '_lock')) {
      throw invalidField('nonFieldErrors', 'incorrect-lock-id', 'Lock id is niet correct.');
    }
    await unlock(forced ? { ...row, body: { ...row.body, bestandsdelen: [] } } : row, context);
    res.status(204).end();
  });

  const partBody = express.raw({ type: 'multipart/form-data', limit: PART_BYTES + 1_000_000 });
  router.put('/bestandsdelen/:uuid', partBody, async (req, res) => {
    const uuid = String(req.params['uuid']);
    const document = [
      ...context.store
        .collection(context.register, resource.kind)
        .where('bestandsdelen.url', `${context.address}/bestandsdelen/${uuid}`),
    ][0];
    if (!document) throw notFound();
    const { content, lock } = await readPart(req.body, req.get('content-type') ?? '');
    if (lock !== textAt(document.body, '_lock'))
      throw invalidField('nonFieldErrors', 'incorrect-lock-id', 'Lock id is niet correct.');
    const parts = objects(document.body['bestandsdelen']);
    const part = parts.find((one) => textAt(one, 'url').endsWith(uuid));
    if (content.length !== part?.['omvang']) {
      throw invalidField(
        'nonFieldErrors',
        'file-size',
        'Het aangeleverde bestand heeft een afwijkende bestandsgrootte.',
      );
    }
    const next = parts.map((one) => (one === part ? { ...one, voltooid: true } : one));
    await context.store.write(() => {
      context.store.putBytes(partId(document.register, uuid), content);
      context.store.put(document.register, document.kind, document.uuid, { ...document.body, bestandsdelen: next });
    });
    res.json({ ...part, voltooid: true, lock });
  });
}

function versionOf(row: Row, versie: number): JsonObject {
  if (versie === versieOf(row.body)) return row.body;
  const found = objects(row.body['_versions']).find((body) => versieOf(body) === versie);
  if (!found) throw notFound();
  return found;
}

async function unlock(row: Row, { store }: ApiContext): Promise<void> {
  const parts = objects(row.body['bestandsdelen']);
  if (parts.some((part) => part['voltooid'] !== true)) {
    throw invalidField('nonFieldErrors', 'incomplete-upload', 'Niet alle bestandsdelen zijn geüpload.');
  }
  const { _lock, ...rest } = row.body;
  await store.write(async () => {
    if (parts.length > 0) {
      const contents = await Promise.all(
        parts.map((part) => store.bytes(partId(row.register, textAt(part, 'url').split('/').at(-1) ?? ''))),
      );
      store.putBytes(bytesId(row, versieOf(rest)), Buffer.concat(contents.filter((one) => one !== undefined)));
      Object.assign(rest, { bestandsdelen: [], _hasContent: true, _contentVersion: versieOf(rest) });
    }
    store.put(row.register, row.kind, row.uuid, rest);
  });
}

async function readPart(body: unknown, contentType: string): Promise<{ content: Buffer; lock: string }> {
  if (!Buffer.isBuffer(body))
    throw problem({ status: 415, code: 'unsupported_media_type', title: 'Niet ondersteund mediatype.' });
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
  const file = form.get('inhoud');
  const lock = form.get('lock');
  if (!(file instanceof Blob)) throw invalidField('inhoud', 'required', 'Dit veld is vereist.');
  if (typeof lock !== 'string') throw invalidField('lock', 'required', 'Dit veld is vereist.');
  return { content: Buffer.from(await file.arrayBuffer()), lock };
}
