import './kopie.css';
import type { Ontvangstbewijs } from '@loket/contract';
import { DescriptionList, Heading, Stack } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** Everything that was entered, page by page. */
export function Kopie({ hoofdstukken }: { hoofdstukken: Ontvangstbewijs['kopie'] }) {
  const { t } = useTranslation('ingediend');
  const rij = ({ vraag, antwoord }: { vraag: string; antwoord: string | null }) => ({
    label: vraag,
    value: antwoord === null ? t('kopie.leeg') : <span className="app-answer-lines">{antwoord}</span>,
  });
  return (
    <Stack gap="m">
      {hoofdstukken.map(({ titel, regels }) => (
        <div key={titel}>
          <Heading level={3}>{titel}</Heading>
          <DescriptionList
            rows={regels.flatMap((regel) =>
              regel.items.length === 0
                ? [rij(regel)]
                : regel.items.flatMap((item, at) => [
                    { label: t('kopie.item', { vraag: regel.vraag, nummer: at + 1 }), value: '' },
                    ...item.map(rij),
                  ]),
            )}
          />
        </div>
      ))}
    </Stack>
  );
}
