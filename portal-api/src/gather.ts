import type { PersonalData } from './platform/module.ts';

/** All that is kept of persons, each part under a name of its own; throws when two have the same. */
export function gather(personalData: PersonalData[]): readonly PersonalData[] {
  const names = personalData.map(({ name }) => name);
  const double = names.find((name, at) => names.indexOf(name) !== at);
  if (double !== undefined) throw new Error(`Two parts of the house keep personal data under the name ${double}.`);
  return personalData;
}
