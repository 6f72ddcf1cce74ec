/** Longest text that is searched for; the rest is left out. */
const MOST_CHARACTERS = 200;
const MOST_WORDS = 12;

/** The words that somebody typed, in lower case: letters and digits of any script. */
export function wordsOf(typed: string): string[] {
  const words =
    typed
      .slice(0, MOST_CHARACTERS)
      .normalize('NFC')
      // vowel signs that an Arabic keyboard may add and that names are written without
      .replace(/[\u064B-\u065F\u0670]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(0, MOST_WORDS);
}

/** One thing that was looked for: words that must all be there, or instead of them any of the other phrases. */
export interface Term {
  words: string[];
  synonyms: string[];
}

/**
 * The words as terms. A run of words that is in a group of synonyms is one term, the longest first, so that "hulp bij
 * het huishouden" is one thing and not four.
 */
export function termsOf(words: readonly string[], groups: readonly (readonly string[])[]): Term[] {
  const phrases = groups.flatMap((group) => group.map((phrase) => ({ phrase: wordsOf(phrase), group, self: phrase })));
  const longestFirst = phrases
    .filter(({ phrase }) => phrase.length > 0)
    .toSorted((a, b) => b.phrase.length - a.phrase.length);
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const found = longestFirst.filter(({ phrase }) => phrase.every((word, n) => words[at + n] === word));
    const [longest] = found;
    const length = longest?.phrase.length ?? 1;
    const same = found.filter(({ phrase }) => phrase.length === length);
    const synonyms = new Set(same.flatMap(({ group, self }) => group.filter((phrase) => phrase !== self)));
    terms.push({ words: words.slice(at, at + length), synonyms: [...synonyms] });
    at += length;
  }
  return terms;
}
