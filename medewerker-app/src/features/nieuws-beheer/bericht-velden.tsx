import type { NieuwsInhoud } from '@loket/contract';
import { Checkbox, FormField, Section, Select, Stack } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { isFout } from '../../components/veldfout.ts';
import { WoordenVelden } from '../../components/woorden-velden.tsx';
import type { Woorden } from '../../components/woorden-velden.tsx';
import { alsMoment, alsVeld, bestaatNiet } from './invoer.ts';

export interface VeldenProps {
  inhoud: NieuwsInhoud;
  /** Names of fields that the API refused. */
  fouten: readonly string[];
  onChange: (inhoud: NieuwsInhoud) => void;
}

interface WoordenProps {
  /** Why the API refused one of the words. */
  zeg: (veld: keyof Woorden) => string;
}

const categorieen = ['werkwijze', 'regels', 'organisatie', 'systemen', 'wijken', 'mensen'] as const;

/** What an article says, and when it is read. */
export function BerichtVelden({ inhoud, fouten, zeg, onChange }: VeldenProps & Pick<WoordenProps, 'zeg'>) {
  const { t } = useTranslation(['nieuws-beheer', 'nieuws']);
  return (
    <Stack gap="l">
      <WoordenVelden
        inhoud={inhoud}
        fouten={fouten}
        zeg={zeg}
        samenvatting={{ label: t('veld.samenvatting'), description: t('veld.samenvattingUitleg'), rows: 3 }}
        tussen={
          <Select
            label={t('veld.categorie')}
            value={inhoud.categorie}
            options={categorieen.map((value) => ({ value, label: t(`nieuws:categorie.${value}`) }))}
            onChange={(event) => {
              const categorie = categorieen.find((een) => een === event.target.value);
              if (categorie) onChange({ ...inhoud, categorie });
            }}
          />
        }
        onChange={onChange}
      />
      <Section title={t('wanneer.titel')}>
        <Stack gap="m">
          <MomentVeld veld="vanaf" inhoud={inhoud} fouten={fouten} onChange={onChange} />
          <MomentVeld veld="tot" inhoud={inhoud} fouten={fouten} onChange={onChange} />
          <Checkbox
            label={t('veld.vastgezet')}
            checked={inhoud.vastgezet}
            onChange={(event) => onChange({ ...inhoud, vastgezet: event.target.checked })}
          />
          <Checkbox
            label={t('veld.reacties')}
            checked={inhoud.reacties}
            onChange={(event) => onChange({ ...inhoud, reacties: event.target.checked })}
          />
        </Stack>
      </Section>
    </Stack>
  );
}

function MomentVeld({ veld, inhoud, fouten, onChange }: VeldenProps & { veld: 'vanaf' | 'tot' }) {
  const { t } = useTranslation('nieuws-beheer');
  const onjuist = isFout(fouten, veld) ? t(`veldfout.${veld}`) : undefined;
  return (
    <FormField
      label={t(`veld.${veld}`)}
      description={t(`veld.${veld}Uitleg`)}
      error={bestaatNiet(inhoud[veld]) ? t('veldfout.bestaatNiet') : onjuist}
    >
      {(field) => (
        <input
          {...field}
          type="datetime-local"
          className="loket-input"
          value={alsVeld(inhoud[veld])}
          onChange={(event) => onChange({ ...inhoud, [veld]: alsMoment(event.target.value) })}
        />
      )}
    </FormField>
  );
}
