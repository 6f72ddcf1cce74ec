import { DatumTekst, Pagina, useApp } from '@loket/app';
import type { MensenImport } from '@loket/contract';
import { Checkbox, Section } from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BestandInlezen } from '../../components/bestand-inlezen.tsx';
import { importeer } from './queries.ts';

/** Reads a file of employees: first who would join, change and leave, then that itself. */
export function ImportPage() {
  const { t } = useTranslation('mensen-beheer');
  const { api, queryClient } = useApp();
  const [volledig, setVolledig] = useState(false);
  return (
    <Pagina
      titel={t('import.titel')}
      lead={t('import.lead')}
      kruimels={[{ label: t('titel'), href: '/beheer/mensen' }]}
    >
      <BestandInlezen<MensenImport>
        wat="mensen"
        uitleg={t('import.bestandUitleg')}
        lees={(bestand, stand) => importeer(api, { bestand, volledig, ...(stand && { stand }) })}
        onGelezen={() =>
          Promise.all([
            queryClient.invalidateQueries({ queryKey: ['mensen-beheer'] }),
            queryClient.invalidateQueries({ queryKey: ['mensen'] }),
          ])
        }
        aantal={({ nieuw, gewijzigd, vertrekt, terug }) =>
          nieuw.length + gewijzigd.length + vertrekt.length + terug.length
        }
        tellen={({ nieuw, gewijzigd, vertrekt, terug, gelijk }) =>
          t('import.tellen', {
            nieuw: nieuw.length,
            gewijzigd: gewijzigd.length,
            vertrekt: vertrekt.length,
            terug: terug.length,
            gelijk,
          })
        }
        anders={(uitkomst) => <WieKomtEnGaat {...uitkomst} />}
        keuzes={(opnieuw) => (
          <Checkbox
            label={t('import.volledig')}
            description={t('import.volledigUitleg')}
            checked={volledig}
            onChange={(event) => {
              setVolledig(event.target.checked);
              opnieuw();
            }}
          />
        )}
      />
    </Pagina>
  );
}

/** Who leaves first, as that cannot be overlooked. */
function WieKomtEnGaat({ nieuw, vertrekt, terug }: MensenImport) {
  const { t } = useTranslation('mensen-beheer');
  return (
    <>
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
    </>
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
