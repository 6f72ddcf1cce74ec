import type { Adresdelen, Antwoord, Fout } from '../model.ts';
import { eenFout, goed, leeg, type Oordeel } from './oordeel.ts';

const delen = ['postcode', 'huisnummer', 'huisletter', 'toevoeging', 'straat', 'plaats'] as const;
const verplicht = ['postcode', 'huisnummer', 'straat', 'plaats'] as const;

/** An address in the Netherlands. Street and town are filled in by a look-up, or by hand when there is none. */
export function leesAdres(_vraag: object, antwoord: Antwoord | undefined): Oordeel {
  const adres = alsAdres(antwoord);
  if (delen.every((deel) => adres[deel] === '')) return leeg;
  const postcode = adres.postcode.replace(/\s/g, '').toUpperCase();
  const fouten: Fout[] = verplicht
    .filter((deel) => adres[deel] === '')
    .map((deel) => eenFout('verplicht', undefined, deel));
  if (postcode && !/^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/.test(postcode))
    fouten.push(eenFout('geen-postcode', undefined, 'postcode'));
  if (adres.huisnummer && !/^[1-9]\d{0,4}$/.test(adres.huisnummer))
    fouten.push(eenFout('geen-huisnummer', undefined, 'huisnummer'));
  const lang = delen.filter((deel) => [...adres[deel]].length > 80);
  fouten.push(...lang.map((deel) => eenFout('te-lang', 80, deel)));
  if (fouten.length > 0) return { soort: 'fout', fouten };
  return goed({ ...adres, postcode, huisletter: adres.huisletter.toUpperCase() });
}

function alsAdres(antwoord: Antwoord | undefined): Adresdelen {
  const gegeven = (typeof antwoord === 'object' && !Array.isArray(antwoord) ? antwoord : {}) as Partial<Adresdelen>;
  const deel = (naam: keyof Adresdelen) => (typeof gegeven[naam] === 'string' ? gegeven[naam].trim() : '');
  return {
    postcode: deel('postcode'),
    huisnummer: deel('huisnummer'),
    huisletter: deel('huisletter'),
    toevoeging: deel('toevoeging'),
    straat: deel('straat'),
    plaats: deel('plaats'),
  };
}
