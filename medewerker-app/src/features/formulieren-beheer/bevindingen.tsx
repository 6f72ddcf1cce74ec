import type { FormulierBevinding } from '@loket/contract';
import type { Formulier } from '@loket/formulieren';
import { Button, Details, Notice } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useBevindingwoorden } from './bewerken.ts';

interface BevindingenProps {
  formulier: Formulier;
  bevindingen: readonly FormulierBevinding[];
  /** Leads to the place, and to the field there. */
  onGa: (bevinding: FormulierBevinding) => void;
}

/** What must be mended before it can be published, and what is worth another look; each leads to its place. */
export function Bevindingen({ formulier, bevindingen, onGa }: BevindingenProps) {
  const { t } = useTranslation('formulieren-beheer');
  const woorden = useBevindingwoorden();
  const fouten = bevindingen.filter(({ ernst }) => ernst === 'fout');
  const tips = bevindingen.filter(({ ernst }) => ernst === 'tip');
  const lijst = (deel: readonly FormulierBevinding[]) => (
    <ul className="app-list">
      {deel.map((een) => (
        <li key={`${een.pad.join('.')} ${een.veld} ${een.code} ${een.over}`}>
          <Button variant="subtle" size="small" onClick={() => onGa(een)}>
            {[plaatsnaam(formulier, een.pad, t('ondertekening.titel')), woorden(een)].filter(Boolean).join(': ')}
          </Button>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {fouten.length > 0 && (
        <Notice kind="warning" headingLevel={2} title={t('bevindingen.fouten', { count: fouten.length })}>
          {lijst(fouten)}
        </Notice>
      )}
      {tips.length > 0 && <Details summary={t('bevindingen.tips', { count: tips.length })}>{lijst(tips)}</Details>}
    </>
  );
}

/** A place by the words that its editor gave it. */
function plaatsnaam(
  { stappen }: Formulier,
  [stapId, deelId, vraagId]: readonly string[],
  ondertekening: string,
): string {
  if (stapId === undefined) return '';
  if (stapId === 'medeondertekening') return ondertekening;
  const stap = stappen.find(({ id }) => id === stapId);
  const deel = stap?.onderdelen.find(({ id }) => id === deelId);
  const vraag = deel?.soort === 'groep' ? deel.vragen.find(({ id }) => id === vraagId) : undefined;
  const namen = [
    stap?.titel.nl || stapId,
    deel && (deel.soort === 'informatie' ? deel.id : deel.label.nl || deel.id),
    vraag && (vraag.label.nl || vraag.id),
  ];
  return namen.filter(Boolean).join(' – ');
}
