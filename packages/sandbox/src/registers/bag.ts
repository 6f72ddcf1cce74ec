import type { Api, ApiContext } from '../core/api.ts';
import { textAt, type JsonObject } from '../core/json.ts';
import { problem, type ProblemError } from '../core/problem.ts';
import { first, queryOf, type Query } from '../core/query.ts';

/** What the sandbox can be asked, with the patterns of the standard. */
const PARAMETERS: Readonly<Record<string, RegExp>> = {
  postcode: /^[1-9]\d{3} ?[a-zA-Z]{2}$/,
  huisnummer: /^[1-9]\d{0,4}$/,
  huisletter: /^[a-zA-Z]$/,
  huisnummertoevoeging: /^[0-9a-zA-Z]{1,4}$/,
  exacteMatch: /^(true|false)$/,
  page: /^[1-9]\d{0,3}$/,
  pageSize: /^([1-9]\d|100)$/,
};

const refused = (code: string, detail: string): ProblemError =>
  problem({ status: 400, code, title: 'Ten minste één parameter is niet juist.', detail });

function search(query: Query, { store, register, address }: ApiContext): JsonObject {
  for (const [name, values] of query) {
    const pattern = PARAMETERS[name];
    if (!pattern) throw refused('unknownParam', `De parameter ${name} wordt hier niet ondersteund.`);
    if (values.some((value) => !pattern.test(value)))
      throw refused('paramsValidation', `De parameter ${name} is onjuist.`);
  }
  const asked = (name: string): string => first(query, name).replaceAll(' ', '').toUpperCase();
  if (!asked('postcode') || !asked('huisnummer'))
    throw refused('unsupportedCombi', 'De combinatie van opgegeven parameters is niet toegestaan.');
  const exact = first(query, 'exacteMatch') === 'true';
  const fits = (body: JsonObject, name: string): boolean => {
    const has = textAt(body, name).toUpperCase();
    return asked(name) === '' ? !exact || has === '' : has === asked(name);
  };
  const found = store
    .collection(register, 'adressen')
    .where('postcode', asked('postcode'))
    .map(({ body }) => body)
    .filter((body) => String(body['huisnummer']) === asked('huisnummer'))
    .filter((body) => fits(body, 'huisletter') && fits(body, 'huisnummertoevoeging'));
  const page = Number(first(query, 'page') || 1);
  const size = Number(first(query, 'pageSize') || 20);
  const shown = found.slice((page - 1) * size, page * size);
  const self = `${address}/adressen?${new URLSearchParams([...query].map(([name, [value = '']]): [string, string] => [name, value])).toString()}`;
  return {
    _links: { self: { href: self } },
    ...(shown.length > 0 && { _embedded: { adressen: shown } }),
  };
}

/** BAG Individuele bevragingen 2, as far as the portal asks it: addresses by postcode and number. */
export const bagApi: Api = {
  name: 'bag',
  path: '/bag/lvbag/individuelebevragingen/v2',
  version: '2.6.0',
  auth: 'bag',
  errors: 'older',
  etag: false,
  resources: [],
  routes: (router, context) => {
    router.get('/adressen', (req, res) => {
      res.type('application/hal+json').send(JSON.stringify(search(queryOf(req), context)));
    });
  },
};
