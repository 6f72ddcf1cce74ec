/** The 11-test of a burgerservicenummer; eight digits are one that lost its leading zero. */
function isElfproef(digits: string): boolean {
  const nine = digits.padStart(9, '0');
  const sum = [...nine].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0 && Number(nine) > 0;
}

/**
 * Whether a search text holds what could be a burgerservicenummer, also when typed with dots or spaces. Such a text
 * must not come into an address, where logs and histories keep it.
 */
export function lijktOpBsn(text: string): boolean {
  const joined = text.replace(/(?<=\d)[\s.](?=\d)/g, '');
  return (joined.match(/(?<![\d-])\d{8,9}(?![\d-])/g) ?? []).some(isElfproef);
}
