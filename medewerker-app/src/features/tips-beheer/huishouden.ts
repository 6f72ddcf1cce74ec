import type { Proefprofiel } from '@loket/contract';

/** What a rule can ask about a household, in the order in which it is shown. */
export const huishoudenFeiten: readonly Proefprofiel['huishouden'][number][] = [
  'met_partner',
  'zonder_partner',
  'kind_onder_4',
  'kind_4_tot_12',
  'kind_12_tot_18',
  'geen_minderjarig_kind',
];
