import type { Api, Resource } from '../core/api.ts';
import { equal } from '../core/filters.ts';
import { textAt } from '../core/json.ts';

const objecttypes: Resource = {
  kind: 'objecttypes',
  methods: ['list', 'get'],
  filters: { dataClassification: equal('dataClassification') },
  present: (row, { store, register }) => ({
    versions: store
      .collection(register, 'versions')
      .where('objectType', textAt(row.body, 'url'))
      .map((version) => textAt(version.body, 'url')),
    ...row.body,
  }),
};

const versions: Resource = {
  kind: 'versions',
  under: { kind: 'objecttypes', field: 'objectType' },
  methods: ['list'],
};

/** Objecttypen API 2, reading only. */
export const objecttypenApi: Api = {
  name: 'objecttypen',
  path: '/objecttypen/api/v2',
  version: '2.2.2',
  auth: 'objecttypen',
  pageSize: true,
  etag: false,
  resources: [objecttypes, versions],
  routes: (router, context) => {
    // A version is named by its number, not by a uuid.
    router.get('/objecttypes/:uuid/versions/:version', (req, res, proceed) => {
      const row = context.store.byUrl(
        `${context.address}/objecttypes/${req.params.uuid}/versions/${req.params.version}`,
      );
      if (row) res.json(context.present(row));
      else proceed();
    });
  },
};
