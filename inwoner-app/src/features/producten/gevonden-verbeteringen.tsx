import { useApp } from '@loket/app';
import { Link, Section } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { gevondenVerbeteringenQuery } from './queries.ts';
import { Stukken } from './stukken.tsx';

const MEESTE = 3;

/** Under what was found: what was changed about it after people said so. Nothing when there is nothing. */
export function GevondenVerbeteringen({ zoek }: { zoek: string }) {
  const { t, i18n } = useTranslation('producten');
  const { api } = useApp();
  const { data } = useQuery(gevondenVerbeteringenQuery(api, zoek, i18n.language));
  const treffers = data?.treffers.slice(0, MEESTE) ?? [];
  if (treffers.length === 0) return null;
  return (
    <Section title={t('verbeteringen')}>
      <ul className="app-list">
        {treffers.map(({ id, pad, titel, taal }) => (
          <li key={id}>
            <Link href={pad}>
              <Stukken stukken={titel} taal={taal} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
