import type { Verschil } from '@loket/formulieren';
import { Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

const velden = [
  'titel',
  'zaaktype',
  'toegang',
  'voor',
  'meldingsdatum',
  'medeondertekening',
  'start',
  'als',
  'volgorde',
  'label',
  'uitleg',
  'waarom',
  'verplicht',
  'soort',
  'prefill',
  'eigenschap',
  'opties',
  'tekst',
  'toon',
  'naam',
  'vragen',
] as const;
type Veld = (typeof velden)[number];
const bekend = (veld: string): veld is Veld => (velden as readonly string[]).includes(veld);

/** What is different, as sentences; of words also what they said and say. */
export function Verschillen({ verschillen }: { verschillen: readonly Verschil[] }) {
  const { t } = useTranslation('formulieren-beheer');
  const veldnaam = (veld: string) => {
    const [eerste = ''] = veld.split('.');
    return t(`verschilveld.${bekend(eerste) ? eerste : 'instelling'}`);
  };
  if (verschillen.length === 0) return <Text>{t('verschil.geen')}</Text>;
  return (
    <ul className="app-list">
      {verschillen.map(({ soort, wat, pad, naam, velden: anders }) => {
        const woorden = anders.filter(({ veld }) => /\.(nl|en|tr|ar|hy)$/.test(veld));
        const rest = [...new Set(anders.filter((een) => !woorden.includes(een)).map(({ veld }) => veldnaam(veld)))];
        return (
          <li key={`${soort} ${wat} ${pad.join('.')}`}>
            <strong>{t(`verschil.${soort}`, { wat: t(`verschilwat.${wat}`), naam: naam || t('zonderNaam') })}</strong>
            {woorden.map(({ veld, oud, nieuw }) => (
              <Text key={veld} size="small">
                {veldnaam(veld)}
                {veld.endsWith('.nl') ? '' : ` (${t(`taal.${veld.slice(-2) as 'en'}`)})`}:{' '}
                {oud ? <del>{oud}</del> : null} {nieuw ? <ins>{nieuw}</ins> : null}
              </Text>
            ))}
            {rest.length > 0 && <Text size="small">{t('verschil.ook', { velden: rest.join(', ') })}</Text>}
          </li>
        );
      })}
    </ul>
  );
}
