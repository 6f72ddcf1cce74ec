import { useApp } from '@loket/app';
import type { Bijlage, RijkeTekst } from '@loket/contract';
import { Panel, Section, Stack, Textarea, TextInput } from '@loket/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BijlagenVeld } from './bijlagen-veld.tsx';
import { neemTekstBestand, redactieBestand } from './tekst-bestanden.ts';
import { TekstEditor } from './tekst-editor/tekst-editor.tsx';
import { isFout } from './veldfout.ts';

/** The words of something: what can be put back of an older version, without for whom it is and when. */
export interface Woorden {
  titel: string;
  samenvatting: string;
  tekst: RijkeTekst;
  bijlagen: Bijlage[];
}

interface WoordenVeldenProps<Inhoud> {
  inhoud: Inhoud;
  /** Names of fields that the API refused. */
  fouten: readonly string[];
  /** Why a field is refused. */
  zeg: (veld: keyof Woorden) => string;
  samenvatting: { label: string; description?: string; rows: number };
  /** Stands between the summary and the text. */
  tussen?: ReactNode;
  onChange: (inhoud: Inhoud) => void;
}

/** Where the words of an article or page are written: title, summary, text and attachments. */
export function WoordenVelden<Inhoud extends Woorden>(props: WoordenVeldenProps<Inhoud>) {
  const { inhoud, fouten, zeg, samenvatting, tussen, onChange } = props;
  const { t } = useTranslation('tekst');
  const { api } = useApp();
  const fout = (veld: keyof Woorden) => (isFout(fouten, veld) ? zeg(veld) : undefined);
  return (
    <>
      <Panel>
        <Stack gap="m">
          <TextInput
            label={t('deel.titel')}
            error={fout('titel')}
            value={inhoud.titel}
            onChange={(event) => onChange({ ...inhoud, titel: event.target.value })}
          />
          <Textarea
            {...samenvatting}
            error={fout('samenvatting')}
            value={inhoud.samenvatting}
            onChange={(event) => onChange({ ...inhoud, samenvatting: event.target.value })}
          />
          {tussen}
          <TekstEditor
            label={t('deel.tekst')}
            description={t('deel.tekstUitleg')}
            error={fout('tekst')}
            begin={inhoud.tekst}
            onChange={(tekst) => onChange({ ...inhoud, tekst })}
            adresVan={redactieBestand}
            neemAfbeelding={(bestand) => neemTekstBestand(api, 'afbeelding', bestand)}
          />
        </Stack>
      </Panel>
      <Section title={t('bijlagen.titel')}>
        <BijlagenVeld bijlagen={inhoud.bijlagen} onChange={(bijlagen) => onChange({ ...inhoud, bijlagen })} />
      </Section>
    </>
  );
}
