import type { Router } from 'express';
import type { Auth } from './auth.ts';
import type { CrsRule } from './crs.ts';
import type { ExpandTree } from './expand.ts';
import type { Fields } from './fields.ts';
import type { Filters } from './filters.ts';
import type { JsonObject } from './json.ts';
import type { ErrorShape } from './problem.ts';
import type { Row, Store } from './store.ts';

/** Tells Notificaties that something changed (Notificaties API 1.0). */
export interface Notification {
  kanaal: string;
  hoofdObject: string;
  resource: string;
  resourceUrl: string;
  actie: 'create' | 'update' | 'partial_update' | 'destroy';
  aanmaakdatum: string;
  kenmerken: Record<string, string>;
}

/** What the hooks of a resource may use. */
export interface ApiContext {
  /** Name of this register in weather and calls, e.g. `openzaak.zaken`. */
  register: string;
  /** Address of this API, e.g. `http://localhost:4010/openzaak/zaken/api/v1`. */
  address: string;
  store: Store;
  now(): Date;
  /** The register of the same back end, e.g. `sibling('documenten')` is `openzaak.documenten`. */
  sibling(api: string): string;
  /** A resource as its own API shows it. */
  present(row: Row): JsonObject;
  publish(notification: Notification): void;
}

export interface WriteHooks {
  /** Looks at and completes what will be kept; throws a problem to refuse it. */
  before?(body: JsonObject, context: ApiContext, before: Row | undefined): void | Promise<void>;
  /** Writes what follows from it in other resources. */
  after?(row: Row, context: ApiContext, before: JsonObject | undefined): void | Promise<void>;
  beforeRemove?(row: Row, context: ApiContext): void;
}

export interface Resource extends WriteHooks {
  /** Name of the collection in the address. */
  kind: string;
  /** Of `/zaken/{uuid}/zaakeigenschappen`: the collection and the field that points at it. */
  under?: { kind: string; field: string };
  methods?: readonly ('list' | 'get' | 'create' | 'update' | 'patch' | 'remove')[];
  paged?: boolean;
  filters?: Filters;
  /** Sorting a reader may ask for; each also with `-`. */
  ordering?: readonly string[];
  order?(a: Row, b: Row): number;
  expand?: ExpandTree;
  fields?: Fields;
  /** The body as sent: computed fields over the kept ones. */
  present?(row: Row, context: ApiContext): JsonObject;
  /** The answer to making one, when that tells more. */
  presentNew?(row: Row, context: ApiContext): JsonObject;
  /** The resource that a notification names as `hoofdObject`; absent: no notification. */
  subject?(row: Row, context: ApiContext): Row | undefined;
}

export interface Api {
  /** Last part of the register name and the default channel of its notifications. */
  name: string;
  /** Path after the back end's prefix, e.g. `/zaken/api/v1`. */
  path: string;
  /** Sent as `API-version`. */
  version: string;
  auth: 'zgw' | 'objecten' | 'objecttypen' | 'klantinteracties' | 'brp' | 'kvk' | 'bag' | 'afspraken';
  crs?: { rule: CrsRule; paths: readonly string[] };
  errors?: ErrorShape;
  etag?: boolean;
  /** Klantinteracties and Objecten: readers choose `pageSize`, and bodies carry their `uuid`. */
  pageSize?: boolean;
  uuidInBody?: boolean;
  kanaal?: string;
  kenmerken?(subject: JsonObject): Record<string, string>;
  resources: readonly Resource[];
  /** Routes that are not a plain resource; mounted before the resources. */
  routes?(router: Router, context: ApiContext): void;
}

export interface Credentials {
  zgw: Auth;
  objecten: Auth;
  objecttypen: Auth;
  klantinteracties: Auth;
  brp: Auth;
  kvk: Auth;
  bag: Auth;
  afspraken: Auth;
}
