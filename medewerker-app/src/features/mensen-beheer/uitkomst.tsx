import { DatumTekst } from '@loket/app';
import type { MensenImport } from '@loket/contract';
import { Notice, Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** What a file changes or changed: who leaves first, as that cannot be overlooked. */
export function Uitkomst({ uitkomst }: { uitkomst: MensenImport }) {
  const { t } = useTranslation('mensen-beheer');
  const { nieuw, gewijzigd, vertrekt, terug, gelijk, fouten, ingelezen } = uitkomst;
  const tellen = {
    nieuw: nieuw.length,
    gewijzigd: gewijzigd.length,
    vertrekt: vertrekt.length,
    terug: terug.length,
    gelijk,
  };
  return (
    <Stack gap="l">
      <Notice
        kind={ingelezen ? 'success' : 'info'}
        live="polite"
        title={t(ingelezen ? 'import.klaar' : 'import.proef')}
      >
        {t('import.tellen', tellen)}
      </Notice>
      {fouten.length > 0 && (
        <Section title={t('import.fouten')} description={t('import.foutenUitleg')}>
          <ul className="app-list">
            {fouten.map(({ regel, naam, wat }) => (
              <li key={`${regel} ${naam}`}>
                <strong>
                  {regel > 0 ? t('import.regel', { regel }) : ''} <bdi>{naam}</bdi>
                </strong>{' '}
                {wat.join('; ')}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {vertrekt.length > 0 && (
        <Section title={t('import.vertrekt')} description={t('import.vertrektUitleg')}>
          <ul className="app-list">
            {vertrekt.map(({ identificatie, naam, vanaf, sessies }) => (
              <li key={identificatie}>
                <strong>
                  <bdi>{naam}</bdi>
                </strong>{' '}
                ({identificatie}), <DatumTekst datum={vanaf} kort />.{' '}
                {sessies > 0 && t('import.sessies', { count: sessies })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Namen titel={t('import.nieuw')} mensen={nieuw} />
      <Namen titel={t('import.terug')} mensen={terug} />
      {gewijzigd.length > 0 && (
        <Section title={t('import.gewijzigd')}>
          <ul className="app-list">
            {gewijzigd.map(({ identificatie, naam, velden }) => (
              <li key={identificatie}>
                <strong>
                  <bdi>{naam}</bdi>
                </strong>
                {velden.map(({ veld, was, wordt }) => (
                  <Text key={veld}>{t('import.verschil', { veld, was, wordt })}</Text>
                ))}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Stack>
  );
}

function Namen({ titel, mensen }: { titel: string; mensen: readonly { identificatie: string; naam: string }[] }) {
  if (mensen.length === 0) return null;
  return (
    <Section title={titel}>
      <ul className="app-list">
        {mensen.map(({ identificatie, naam }) => (
          <li key={identificatie}>
            <bdi>{naam}</bdi> ({identificatie})
          </li>
        ))}
      </ul>
    </Section>
  );
}
