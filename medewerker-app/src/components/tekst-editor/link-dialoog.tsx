import { Button, Dialog, TextInput } from '@loket/ui';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leesAdres } from './adres.ts';

/** Asks where a link leads, and with what words when nothing was chosen. */
export function LinkDialoog({ editor, onSluit }: { editor: Editor; onSluit: () => void }) {
  const { t } = useTranslation('tekst');
  const bestaand = String(editor.getAttributes('link')['href'] ?? '');
  const leeg = editor.state.selection.empty && !bestaand;
  const [adres, setAdres] = useState(bestaand);
  const [woorden, setWoorden] = useState('');
  const [fout, setFout] = useState(false);
  const zet = () => {
    const href = leesAdres(adres);
    if (!href) return setFout(true);
    const ketting = editor.chain().focus();
    if (leeg) {
      const text = woorden.trim() || href.replace(/^(mailto:|tel:|https:\/\/)/, '');
      ketting.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }).run();
    } else ketting.extendMarkRange('link').setLink({ href }).run();
    onSluit();
  };
  return (
    <Dialog
      open
      onClose={onSluit}
      title={t('link.titel')}
      closeLabel={t('sluit')}
      actions={
        <>
          <Button variant="primary" onClick={zet}>
            {t('link.zet')}
          </Button>
          {bestaand && (
            <Button
              onClick={() => {
                editor.chain().focus().extendMarkRange('link').unsetLink().run();
                onSluit();
              }}
            >
              {t('link.weg')}
            </Button>
          )}
        </>
      }
    >
      <TextInput
        label={t('link.adres')}
        description={t('link.uitleg')}
        error={fout ? t('link.fout') : undefined}
        value={adres}
        onChange={(event) => setAdres(event.target.value)}
      />
      {leeg && (
        <TextInput label={t('link.woorden')} value={woorden} onChange={(event) => setWoorden(event.target.value)} />
      )}
    </Dialog>
  );
}
