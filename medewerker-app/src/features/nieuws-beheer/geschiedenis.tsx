import { DatumTekst, useOpmaak } from '@loket/app';
import type { NieuwsStap } from '@loket/contract';
import { Section } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** Who did what with an article, and when; the last first. */
export function Geschiedenis({ stappen }: { stappen: readonly NieuwsStap[] }) {
  const { t } = useTranslation('nieuws-beheer');
  const { dag, tijd } = useOpmaak();
  if (stappen.length === 0) return null;
  return (
    <Section title={t('geschiedenis.titel')}>
      <ul className="app-list">
        {stappen.map(({ soort, versie, door, moment, opmerking }) => (
          <li key={`${moment} ${soort}`}>
            {t(`geschiedenis.${soort}`, { versie, door })} <DatumTekst datum={dag(moment)} kort /> {tijd(moment)}
            {opmerking && <p className="mw-platte-tekst">{opmerking}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
