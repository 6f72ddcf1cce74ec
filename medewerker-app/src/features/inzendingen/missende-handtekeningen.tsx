import { useOpmaak } from '@loket/app';
import type { MissendeHandtekening } from '@loket/contract';
import { Card, CardList, Section, StatusBadge, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** Signatures that will not come by themselves; who handles the case was told when the term ended. */
export function MissendeHandtekeningen({ items }: { items: MissendeHandtekening[] }) {
  const { t } = useTranslation('inzendingen');
  const opmaak = useOpmaak();
  return (
    <Section title={t('handtekeningen.titel')} description={t('handtekeningen.uitleg')}>
      <CardList>
        {items.map(({ id, nummer, formulier, rol, gevraagdOp, uiterlijk, reden }) => (
          <Card
            key={id}
            title={`${nummer}: ${formulier}`}
            badge={
              <StatusBadge
                kind={reden === 'verlopen' ? 'te_laat' : 'wacht_op_u'}
                label={t(`handtekeningen.kort.${reden}`)}
              />
            }
            meta={t(`handtekeningen.rol.${rol}`)}
          >
            <Text>
              {t('handtekeningen.gevraagd', {
                gevraagd: opmaak.datum(opmaak.dag(gevraagdOp)),
                uiterlijk: opmaak.datum(uiterlijk),
              })}
            </Text>
            <Text>{t(`handtekeningen.reden.${reden}`)}</Text>
          </Card>
        ))}
      </CardList>
    </Section>
  );
}
