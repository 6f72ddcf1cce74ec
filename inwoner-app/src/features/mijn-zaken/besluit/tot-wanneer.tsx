import { useOpmaak } from '@loket/app';
import type { BesluitSamenvatting, Reactie } from '@loket/contract';
import { Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** The last day, how many are left and how we know; or that nobody can say. */
export function TotWanneer({ besluit, reactie }: { besluit: BesluitSamenvatting; reactie: Reactie }) {
  const { t } = useTranslation('besluit');
  const opmaak = useOpmaak();
  const { weg, uiterlijk, dagenResterend } = reactie;
  if (uiterlijk === null || dagenResterend === null) return <Text>{t(`eens.${weg}.onbekend`)}</Text>;
  const datum = opmaak.datum(uiterlijk);
  if (dagenResterend < 0) return <Text>{t(`eens.${weg}.voorbij`, { datum })}</Text>;
  const verzonden = reactie.herkomst === 'berekend' && besluit.verzenddatum;
  return (
    <>
      <Text>
        <strong>{t(`eens.${weg}.tot`, { datum })}</strong> {t('eens.nog', { count: dagenResterend })}
      </Text>
      {verzonden && (
        <Text tone="muted">
          {t(reactie.verschoven ? 'eens.berekendVerschoven' : 'eens.berekend', { datum: opmaak.datum(verzonden) })}
        </Text>
      )}
    </>
  );
}
