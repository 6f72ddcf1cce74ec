import type { Doelgroep, Levensgebeurtenis, ZoekUitkomst } from '@loket/contract';
import { FilterLinks, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { metTaal } from '../../components/zoeken/adres.ts';
import { adresVan } from './vraag.ts';
import type { Vraag } from './vraag.ts';

const gebeurtenissen: readonly Levensgebeurtenis[] = [
  'ziek-of-beperking',
  'zorgen-voor-een-ander',
  'kinderen',
  'weinig-geld',
  'schulden',
  'wonen-en-verhuizen',
  'buurt-en-straat',
  'oneens-met-de-gemeente',
];
const doelgroepen: readonly Doelgroep[] = ['inwoner', 'ondernemer'];

interface FiltersProps {
  vraag: Vraag;
  facetten: ZoekUitkomst['facetten'];
  taal: string | null;
}

/** Narrows by what happens in a life and by who asks, with how many there are of each. */
export function Filters({ vraag, facetten, taal }: FiltersProps) {
  const { t } = useTranslation('producten');
  const aantal = (facet: string) => facetten.find((een) => een.facet === facet)?.aantal ?? 0;
  const naar = (anders: Partial<Vraag>) => metTaal(adresVan({ ...vraag, ...anders, pagina: 1 }), taal);
  const groepen = [
    {
      label: t('gebeurtenissen'),
      options: gebeurtenissen.map((value) => ({
        value,
        label: t(`gebeurtenis.${value}`),
        count: aantal(`gebeurtenis:${value}`),
        on: vraag.gebeurtenis === value,
        href: naar({ gebeurtenis: vraag.gebeurtenis === value ? null : value }),
      })),
    },
    {
      label: t('doelgroepen'),
      options: doelgroepen.map((value) => ({
        value,
        label: t(`doelgroep.${value}`),
        count: aantal(`voor:${value}`),
        on: vraag.voor === value,
        href: naar({ voor: vraag.voor === value ? null : value }),
      })),
    },
  ].map(({ label, options }) => ({ label, options: options.filter(({ count, on }) => count > 0 || on) }));
  return (
    <Stack gap="m">
      {groepen
        .filter(({ options }) => options.length > 0)
        .map((groep) => (
          <Stack key={groep.label} gap="xs">
            <Text>{groep.label}</Text>
            <FilterLinks {...groep} />
          </Stack>
        ))}
    </Stack>
  );
}
