import { Pagina, useApp } from '@loket/app';
import type { ImportUitkomst } from '@loket/contract';
import { Section } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { BestandInlezen } from '../../components/bestand-inlezen.tsx';
import { importeer } from './queries.ts';

/** Reads a file of provisions: first what it would change and which rows are not right, then the change itself. */
export function ImportPage() {
  const { t } = useTranslation('sociale-kaart');
  const { api, queryClient } = useApp();
  return (
    <Pagina
      titel={t('import.titel')}
      lead={t('import.lead')}
      kruimels={[{ label: t('titel'), href: '/beheer/sociale-kaart' }]}
    >
      <BestandInlezen<ImportUitkomst>
        wat="socialeKaart"
        lees={(bestand, stand) => importeer(api, bestand, stand)}
        onGelezen={() => queryClient.invalidateQueries({ queryKey: ['sociale-kaart'] })}
        aantal={({ nieuw, gewijzigd }) => nieuw.length + gewijzigd.length}
        tellen={({ nieuw, gewijzigd, gelijk, fouten }) =>
          t('import.tellen', { nieuw: nieuw.length, gewijzigd: gewijzigd.length, gelijk, fout: fouten.length })
        }
        anders={({ nieuw }) => nieuw.length > 0 && <Nieuw nieuw={nieuw} />}
      />
    </Pagina>
  );
}

function Nieuw({ nieuw }: Pick<ImportUitkomst, 'nieuw'>) {
  const { t } = useTranslation('sociale-kaart');
  return (
    <Section title={t('import.nieuw')}>
      <ul className="app-list">
        {nieuw.map(({ regel, naam }) => (
          <li key={regel}>{naam}</li>
        ))}
      </ul>
    </Section>
  );
}
