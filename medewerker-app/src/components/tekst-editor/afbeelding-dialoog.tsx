import type { TekstBestand } from '@loket/contract';
import { Button, Dialog, FormField, TextInput } from '@loket/ui';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bestandFout } from '../bestand-fout.ts';

interface AfbeeldingDialoogProps {
  editor: Editor;
  neemAfbeelding: (bestand: File) => Promise<TekstBestand>;
  onSluit: () => void;
}

type Fouten = Partial<Record<'bestand' | 'alt', string>>;

/** Puts an image in the text, or changes its words: what it shows must be said. */
export function AfbeeldingDialoog({ editor, neemAfbeelding, onSluit }: AfbeeldingDialoogProps) {
  const { t } = useTranslation('tekst');
  const bestaand = editor.isActive('afbeelding') ? editor.getAttributes('afbeelding') : null;
  const [bestand, setBestand] = useState<File>();
  const [alt, setAlt] = useState(String(bestaand?.['alt'] ?? ''));
  const [bijschrift, setBijschrift] = useState(String(bestaand?.['bijschrift'] ?? ''));
  const [fouten, setFouten] = useState<Fouten>({});
  const [bezig, setBezig] = useState(false);

  const zet = async () => {
    const mist: Fouten = {
      ...(!bestaand && !bestand && { bestand: t('afbeelding.geenBestand') }),
      ...(!alt.trim() && { alt: t('afbeelding.geenAlt') }),
    };
    setFouten(mist);
    if (Object.keys(mist).length > 0) return;
    setBezig(true);
    try {
      const bestandId = bestand ? (await neemAfbeelding(bestand)).bestandId : String(bestaand?.['bestandId']);
      const attrs = { bestandId, alt: alt.trim(), bijschrift: bijschrift.trim() };
      const ketting = editor.chain().focus();
      if (bestaand) ketting.updateAttributes('afbeelding', attrs).run();
      else ketting.insertContent({ type: 'afbeelding', attrs }).run();
      onSluit();
    } catch (error) {
      setFouten({ bestand: t(`bestandfout.${bestandFout(error)}`) });
    } finally {
      setBezig(false);
    }
  };
  return (
    <Dialog
      open
      onClose={onSluit}
      title={t('afbeelding.titel')}
      closeLabel={t('sluit')}
      actions={
        <Button variant="primary" busy={bezig} busyLabel={t('afbeelding.bezig')} onClick={() => void zet()}>
          {t('afbeelding.zet')}
        </Button>
      }
    >
      {!bestaand && (
        <FormField label={t('afbeelding.bestand')} description={t('afbeelding.soorten')} error={fouten.bestand}>
          {(field) => (
            <input
              {...field}
              type="file"
              accept="image/jpeg,image/png,image/webp,image/gif"
              onChange={(event) => setBestand(event.target.files?.[0])}
            />
          )}
        </FormField>
      )}
      <TextInput
        label={t('afbeelding.alt')}
        description={t('afbeelding.altUitleg')}
        error={fouten.alt}
        value={alt}
        onChange={(event) => setAlt(event.target.value)}
      />
      <TextInput
        label={t('afbeelding.bijschrift')}
        value={bijschrift}
        onChange={(event) => setBijschrift(event.target.value)}
      />
    </Dialog>
  );
}
