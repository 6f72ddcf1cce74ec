import { RegisterError } from './errors.ts';
import type { CallContext, Door } from './http.ts';
import { isObject, object, objects, text, whole } from './lenient.ts';

/** An address as the base register has it (BAG Individuele bevragingen 2), in its parts; empty where it has none. */
export interface ApiAdres {
  straat: string;
  huisnummer: string;
  huisletter: string;
  toevoeging: string;
  postcode: string;
  plaats: string;
}

/** More addresses than this at one number are not shown: a tower of flats is found by its addition. */
const MEESTE = 100;

/**
 * All addresses with this postcode and number, whatever comes after the number. Empty when there is none.
 * @throws RegisterError
 */
export async function adressenMet(
  door: Door,
  { postcode, huisnummer }: { postcode: string; huisnummer: number },
  context: CallContext,
): Promise<ApiAdres[]> {
  const query = { postcode, huisnummer: String(huisnummer), exacteMatch: 'false', pageSize: String(MEESTE) };
  const body = await door.json({ path: '/adressen', query }, context);
  // Without results there is no `_embedded` at all.
  if (!isObject(body)) throw new RegisterError('malformed', { register: door.name, operation: 'GET /adressen' });
  return objects(object(body['_embedded'])?.['adressen']).flatMap((adres) => {
    const [straat, plaats] = [text(adres['openbareRuimteNaam']), text(adres['woonplaatsNaam'])];
    const nummer = whole(adres['huisnummer']);
    if (!straat || !plaats || nummer !== huisnummer) return [];
    return [
      {
        straat,
        huisnummer: String(nummer),
        huisletter: text(adres['huisletter']) ?? '',
        toevoeging: text(adres['huisnummertoevoeging']) ?? '',
        postcode: text(adres['postcode']) ?? postcode,
        plaats,
      },
    ];
  });
}
