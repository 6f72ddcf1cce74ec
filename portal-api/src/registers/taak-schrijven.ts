import { isObject, isUuid, type JsonObject } from '@loket/zgw';
import { z } from 'zod';
import { deel, woord } from './objecten-lezen.ts';
import type { TaakAntwoord } from './objecten-model.ts';

type Antwoord = Pick<TaakAntwoord, 'verzonden' | 'verloopdag'>;

const identificatie = z.looseObject({ type: z.enum(['bsn', 'kvk', 'other']), value: z.string() });

/** Version 2 as it must be written: unknown fields are refused at the top, and left alone below it. */
const taakV2 = z.strictObject({
  titel: z.string(),
  status: z.enum(['open', 'afgerond', 'verwerkt', 'gesloten']),
  soort: z.enum(['url', 'portaalformulier', 'ogonebetaling']),
  identificatie,
  verwerker_taak_id: z.guid(),
  eigenaar: z.string(),
  verloopdatum: z.iso.date().optional(),
  koppeling: z
    .looseObject({
      registratie: z.enum(['zaak', 'product', 'other']),
      value: z.string().optional(),
      uuid: z.guid().optional(),
    })
    .optional(),
  url: z.looseObject({ uri: z.url() }).optional(),
  portaalformulier: z
    .looseObject({
      formulier: z.looseObject({ soort: z.enum(['id', 'url']), value: z.string() }),
      data: z.record(z.string(), z.unknown()).optional(),
      verzonden_data: z.record(z.string(), z.unknown()).optional(),
    })
    .optional(),
  ogonebetaling: z.looseObject({ bedrag: z.number().min(0), betaalkenmerk: z.string(), pspid: z.string() }).optional(),
});

/** Version 1 lets other fields be. */
const taakV1 = z.looseObject({
  identificatie,
  title: z.string(),
  status: z.enum(['open', 'ingediend', 'afgerond', 'verwerkt', 'gesloten']),
  formulier: z.looseObject({ value: z.string() }),
  verwerker_taak_id: z.guid(),
  verzonden_data: z.record(z.string(), z.unknown()).optional(),
});

/** Whether an answer to this task can be written so that it is valid by its type. */
export function isAntwoordbaar(versie: 1 | 2, data: JsonObject): boolean {
  if (versie === 2 && woord(data, 'soort') !== 'portaalformulier') return false;
  return antwoordPatch(versie, data, { verzonden: {}, verloopdag: null }) !== null;
}

/**
 * The change that writes an answer (JSON merge patch, RFC 7396), so that fields that we do not know stay as they are;
 * only what version 2 forbids is taken away or put right. Null when what comes of it would not be valid.
 */
export function antwoordPatch(versie: 1 | 2, data: JsonObject, antwoord: Antwoord): JsonObject | null {
  const patch = versie === 1 ? patchV1(data, antwoord) : patchV2(data, antwoord);
  const schema = versie === 1 ? taakV1 : taakV2;
  return schema.safeParse(samengevoegd(data, patch)).success ? patch : null;
}

/** `ingediend` is what who made a task of version 1 waits for. */
function patchV1(data: JsonObject, { verzonden }: Antwoord): JsonObject {
  return { status: 'ingediend', verzonden_data: alleen(deel(data, 'verzonden_data'), verzonden) };
}

function patchV2(data: JsonObject, { verzonden, verloopdag }: Antwoord): JsonObject {
  const formulier = deel(data, 'portaalformulier');
  const verboden = Object.keys(data).filter((naam) => !Object.hasOwn(taakV2.shape, naam) || data[naam] === null);
  const gezet = woord(data, 'verloopdatum');
  return {
    ...Object.fromEntries(verboden.map((naam) => [naam, null])),
    ...(gezet !== null && !/^\d{4}-\d{2}-\d{2}$/.test(gezet) && { verloopdatum: verloopdag }),
    ...koppelingPatch(data),
    status: 'afgerond',
    portaalformulier: { verzonden_data: alleen(deel(formulier, 'verzonden_data'), verzonden) },
  };
}

/** Both ways to name the case are read; `value` is the one that is written. */
function koppelingPatch(data: JsonObject): JsonObject {
  if (!isObject(data['koppeling'])) return {};
  const koppeling = data['koppeling'];
  const uuid = woord(koppeling, 'uuid');
  const value = woord(koppeling, 'value');
  const patch: Record<string, unknown> = {};
  if (value === null) patch['value'] = uuid;
  if ('uuid' in koppeling && (uuid === null || !isUuid(uuid))) patch['uuid'] = null;
  if (woord(koppeling, 'registratie') === null) patch['registratie'] = 'zaak';
  return Object.keys(patch).length > 0 ? { koppeling: patch } : {};
}

/** So that after merging only these are left. */
function alleen(oud: JsonObject, nieuw: Record<string, unknown>): JsonObject {
  const weg = Object.keys(oud).filter((naam) => !Object.hasOwn(nieuw, naam));
  return { ...Object.fromEntries(weg.map((naam) => [naam, null])), ...nieuw };
}

/** JSON merge patch (RFC 7396), as the register will do it. */
function samengevoegd(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Record<string, unknown> = isObject(target) ? { ...target } : {};
  for (const [naam, value] of Object.entries(patch)) {
    if (value === null) delete merged[naam];
    else merged[naam] = samengevoegd(merged[naam], value);
  }
  return merged;
}
