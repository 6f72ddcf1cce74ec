import type { Taal } from '../contactgegevens/model.ts';
import { gevraagdeInvullingen } from './invullen.ts';
import { invullingen, type Tekst } from './model.ts';

/** What is to be said of a text; `fout` keeps it from being published, `tip` does not. The app has the words. */
export interface Bevinding {
  veld: keyof Tekst;
  ernst: 'fout' | 'tip';
  code:
    | 'leeg'
    | 'te-lang'
    | 'invulling'
    | 'link'
    | 'opmaak'
    | 'nummer'
    | 'adres'
    | 'verraadt'
    | 'lange-zin'
    | 'moeilijk-woord'
    | 'aanspreken'
    | 'hoofdletters';
  /** The word, sentence or number of characters that it is about. */
  waarde: string | null;
}

/** Room in a mail's subject line (RFC 5322, 2.1.1), in a short mail, and in two text messages of 153 with the address. */
const langste: Record<keyof Tekst, number> = { onderwerp: 78, tekst: 1000, sms: 240 };
/** Sentences for B1 have fifteen words on average; from here on one is hard to read. */
const LANGE_ZIN = 20;

/**
 * Words that tell what somebody has to do with the municipality. Whoever sees the screen of a telephone must not learn
 * that its owner has debts, gets care or youth help.
 */
const verraders =
  /\b(?:bijstand\w*|uitkering\w*|schuld\w*|inkomen\w*|minima\w*|wmo|jeugd\w*|zorg(?!en\b|t\b|vuldig)\w*|pgb|participatie\w*|huishoudelijke|rolstoel\w*|traplift\w*|begeleiding|dagbesteding|opvang|verslaving\w*|ggz|huiselijk geweld|veilig thuis|klacht\w*|bezwaar\w*|bewind\w*|curatele|mentorschap|boete\w*|fraude\w*|handhaving\w*|asiel\w*|echtscheiding|debt\w*|benefit\w*|welfare|youth care|disabilit\w*|objection|complaint)\b/giu;

/** Words that many people do not know, and that have an easy one. Dutch only. */
const moeilijk =
  /\b(?:betreffende|middels|conform|indien|dient|dienen|teneinde|inzake|derhalve|alsmede|desbetreffende?|ten behoeve van|aangaande|geschieden?|alvorens|tevens|onverwijld|ingevolge|krachtens|voornoemde?|retourneren|beschikking|omtrent)\b/giu;

const links = /\b(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:nl|com|net|org|eu)\b/giu;

/** Looks whether a text is neutral, safe and easy to read. An empty list: it is. */
export function controleer(inhoud: Tekst, taal: Taal): Bevinding[] {
  return (['onderwerp', 'tekst', 'sms'] as const).flatMap((veld) => vanVeld(veld, inhoud[veld], taal));
}

function vanVeld(veld: keyof Tekst, tekst: string, taal: Taal): Bevinding[] {
  const gevonden: Bevinding[] = [];
  const meld = (ernst: Bevinding['ernst'], code: Bevinding['code'], waarde: string | null = null) =>
    void gevonden.push({ veld, ernst, code, waarde });
  if (tekst.trim() === '') return [{ veld, ernst: 'fout', code: 'leeg', waarde: null }];
  if (tekst.length > langste[veld]) meld('fout', 'te-lang', String(langste[veld]));
  for (const naam of gevraagdeInvullingen(tekst)) {
    if (!(invullingen as readonly string[]).includes(naam)) meld('fout', 'invulling', `{{${naam}}}`);
  }
  const kaal = tekst.replace(/\{\{[^{}]*\}\}/g, ' ');
  if (/[{}]/.test(kaal)) meld('fout', 'invulling', /\S*[{}]\S*/.exec(kaal)?.[0] ?? null);
  // A link is put there by us, always the same: a text with its own would teach people to click anything.
  for (const [link] of kaal.replace(/\S+@\S+/g, ' ').matchAll(links)) meld('fout', 'link', link);
  if (/<[^>]*>/.test(kaal)) meld('fout', 'opmaak', /<[^>]*>/.exec(kaal)?.[0] ?? null);
  for (const [nummer] of kaal.matchAll(/\d(?:[\s.-]?\d){5,}/g)) meld('fout', 'nummer', nummer);
  for (const [adres] of kaal.matchAll(/\S+@\S+/g)) meld('fout', 'adres', adres);
  for (const [woord] of kaal.matchAll(verraders)) meld('fout', 'verraadt', woord);
  if (/\p{Lu}{4,}\s+\p{Lu}{4,}/u.test(kaal))
    meld('tip', 'hoofdletters', /\p{Lu}{4,}\s+\p{Lu}{4,}/u.exec(kaal)?.[0] ?? null);
  for (const zin of kaal.split(/[.!?։؟\n]+/)) {
    const woorden = zin.trim().split(/\s+/).filter(Boolean);
    if (woorden.length > LANGE_ZIN) meld('tip', 'lange-zin', woorden.slice(0, 6).join(' '));
  }
  if (taal === 'nl') {
    for (const [woord] of kaal.matchAll(moeilijk)) meld('tip', 'moeilijk-woord', woord);
    for (const [woord] of kaal.matchAll(/\b(?:je|jij|jou|jouw|jullie)\b/giu)) meld('tip', 'aanspreken', woord);
  }
  return gevonden;
}
