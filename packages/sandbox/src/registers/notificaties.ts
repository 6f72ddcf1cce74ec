import type { Api, Notification, Resource } from '../core/api.ts';
import { list, object, required, text, uri, dateTime, validate } from '../core/fields.ts';
import { equal } from '../core/filters.ts';
import { objects, textAt, type JsonObject } from '../core/json.ts';
import { call } from '../core/notifier.ts';
import { invalidField } from '../core/problem.ts';

const kanaal: Resource = {
  kind: 'kanaal',
  methods: ['list', 'get', 'create'],
  paged: false,
  filters: { naam: equal('naam', 'kanaal') },
  fields: { naam: text(50, required), documentatieLink: uri({ max: 200 }), filters: list() },
  before: (body, { store, register }) => {
    if (store.collection(register, 'kanaal').where('naam', textAt(body, 'naam')).length > 0) {
      throw invalidField('naam', 'unique', 'Er bestaat al een kanaal met eenzelfde naam.');
    }
  },
};

/** What Open Notificaties sends to try a callback: foreign host names and an old date. */
const TEST_MESSAGE = JSON.stringify({
  kanaal: 'test',
  hoofdObject: 'http://some.hoofd.object.nl/',
  resource: 'some_resource',
  resourceUrl: 'http://some.resource.url.nl/',
  actie: 'create',
  aanmaakdatum: '2019-01-01T12:00:00Z',
  kenmerken: {},
});

/** The callback must take the agreed value (2xx) and refuse a call without one (exactly 401 or 403). */
async function tryCallback(body: JsonObject): Promise<void> {
  const url = textAt(body, 'callbackUrl');
  const agreed = await call(url, textAt(body, 'auth'), TEST_MESSAGE);
  if (agreed < 200 || agreed > 299) {
    throw invalidField('nonFieldErrors', 'invalid-callback-url', 'De opgegeven callback URL is ongeldig.');
  }
  const open = await call(url, null, TEST_MESSAGE);
  if (open !== 401 && open !== 403) {
    throw invalidField(
      'nonFieldErrors',
      'no-auth-on-callback-url',
      'De opgegeven callback URL is niet beveiligd met autorisatie.',
    );
  }
}

const abonnement: Resource = {
  kind: 'abonnement',
  paged: false,
  filters: { callbackUrl: equal('callbackUrl', 'abonnement') },
  fields: { callbackUrl: uri(required), auth: text(1000, required), kanalen: list(required) },
  before: async (body, { store, register }, before) => {
    for (const [index, one] of objects(body['kanalen']).entries()) {
      if (store.collection(register, 'kanaal').where('naam', textAt(one, 'naam')).length === 0) {
        throw invalidField(`kanalen.${index}.naam`, 'does_not_exist', 'Kanaal bestaat niet.');
      }
    }
    const twin = store.collection(register, 'abonnement').where('callbackUrl', textAt(body, 'callbackUrl'));
    if (twin.some((row) => row !== before)) {
      throw invalidField('callbackUrl', 'unique', 'Er bestaat al een abonnement met eenzelfde Callback URL.');
    }
    await tryCallback(body);
  },
};

/** Notificaties API 1.0 as Open Notificaties speaks it. */
export const notificatiesApi: Api = {
  name: 'notificaties',
  path: '/notificaties/api/v1',
  version: '1.0.0',
  auth: 'zgw',
  uuidInBody: false,
  resources: [kanaal, abonnement],
  routes: (router, { store, publish }) => {
    router.post('/notificaties', (req, res) => {
      const body = validate(
        {
          kanaal: text(50, required),
          hoofdObject: uri(required),
          resource: text(100, required),
          resourceUrl: uri(required),
          actie: text(100, required),
          aanmaakdatum: dateTime(required),
          kenmerken: object({ initial: {} }),
        },
        req.body,
        store,
      );
      publish(body as unknown as Notification);
      res.status(200).json(body);
    });
  },
};
