/** Where a link may lead; the same as the contract says. */
const mag =
  /^(https:\/\/[^\s\\/?#@]+([/?#][^\s\\]*)?|mailto:[^\s@:/?]+@[^\s@:/?]+|tel:\+?[\d-]{3,20}|\/(?![/\\])[^\s\\]*)$/;

export const magHeen = (adres: string): boolean => mag.test(adres);

/** What somebody typed as an address, made whole where it is clear what she means; null when it cannot be. */
export function leesAdres(getypt: string): string | null {
  const adres = getypt.trim();
  const heel = [adres, adres.replace(/^http:\/\//i, 'https://'), `mailto:${adres}`, `https://${adres}`];
  const past = heel.find((een) => magHeen(een) && (een !== heel[3] || /^[^/\s:]+\.[a-z]{2,}/i.test(adres)));
  return past ?? null;
}
