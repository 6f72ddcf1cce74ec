import { DatumTekst } from '@loket/app';
import type { ProductDetail, ProductInhoud } from '@loket/contract';
import { Button, Section } from '@loket/ui';
import { useTranslation } from 'react-i18next';

interface VersiesProps {
  product: ProductDetail;
  /** Takes an earlier version into the sheet, to save it as the newest. */
  onNeemOver: (inhoud: ProductInhoud) => void;
}

/** All versions, the newest first. */
export function Versies({ product, onNeemOver }: VersiesProps) {
  const { t } = useTranslation('producten-beheer');
  return (
    <Section title={t('versies.titel')}>
      <ul className="app-list">
        {product.versies.map(({ versie, moment, door, titel, inhoud }) => (
          <li key={versie}>
            {t('versies.regel', { versie, door, titel })} <DatumTekst datum={moment.slice(0, 10)} kort />{' '}
            {versie !== product.versie && (
              <Button size="small" variant="subtle" onClick={() => onNeemOver(inhoud)}>
                {t('versies.terug', { versie })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
