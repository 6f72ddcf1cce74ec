import { useOpmaak } from '@loket/app';
import type { BerichttekstDetail } from '@loket/contract';
import { Button, DataTable, Section } from '@loket/ui';
import { useTranslation } from 'react-i18next';

interface GeschiedenisProps {
  detail: BerichttekstDetail;
  busy: boolean;
  onTerug: (versie: number) => void;
}

/** Every version, who wrote or published it, and the way back. */
export function Geschiedenis({ detail: { versies, handelingen }, busy, onTerug }: GeschiedenisProps) {
  const { t } = useTranslation('berichtteksten');
  const opmaak = useOpmaak();
  const wanneer = (op: string) => `${opmaak.korteDatum(opmaak.dag(op))}, ${opmaak.tijd(op)}`;
  if (versies.length === 0) return null;
  return (
    <Section title={t('versies.titel')} look="panel">
      <DataTable
        density="dense"
        caption={t('versies.titel')}
        captionHidden
        rows={versies}
        rowKey={({ versie }) => String(versie)}
        columns={[
          {
            key: 'versie',
            header: t('versies.versie'),
            rowHeader: true,
            cell: ({ versie, inhoud }) => (
              <>
                {t('versies.nummer', { versie })}
                <span className="mw-nummer">{inhoud.onderwerp}</span>
              </>
            ),
          },
          { key: 'stand', header: t('versies.stand'), cell: ({ stand }) => t(`versies.${stand}`) },
          {
            key: 'wat',
            header: t('versies.wat'),
            cell: ({ versie }) => (
              <ul className="app-list">
                {handelingen
                  .filter((een) => een.versie === versie)
                  .map(({ wat, door, op }) => (
                    <li key={`${wat} ${op}`}>{t(`handeling.${wat}`, { door, op: wanneer(op) })}</li>
                  ))}
              </ul>
            ),
          },
          {
            key: 'terug',
            header: t('versies.terug'),
            cell: ({ versie, stand }) =>
              stand === 'vervangen' ? (
                <Button busy={busy} busyLabel={t('bezig')} onClick={() => onTerug(versie)}>
                  {t('versies.zetTerug', { versie })}
                </Button>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </Section>
  );
}
