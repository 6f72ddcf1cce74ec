import type { RijkeTekst, TekstBestand } from '@loket/contract';
import { FieldError, LiveRegion } from '@loket/ui';
import { EditorContent, useEditor } from '@tiptap/react';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AfbeeldingDialoog } from './afbeelding-dialoog.tsx';
import { LinkDialoog } from './link-dialoog.tsx';
import { onderdelen } from './onderdelen.ts';
import { passend } from './passend.ts';
import { maakSchoon, verliestAfbeeldingen } from './plakken.ts';
import { Werkbalk } from './werkbalk.tsx';
import '@loket/app/tekst.css';
import './editor.css';

export interface EditorProps {
  label: string;
  description?: ReactNode;
  error?: ReactNode;
  /** What it begins with; another text later needs another `key`. */
  begin: RijkeTekst;
  onChange: (tekst: RijkeTekst) => void;
  /** Where the bytes of an image are, for who writes. */
  adresVan: (bestandId: string) => string;
  neemAfbeelding: (bestand: File) => Promise<TekstBestand>;
}

/** The editor of the house: Tiptap with what a text can hold, a toolbar for keyboard and screen reader, clean pasting. */
export function Editor({ label, description, error, begin, onChange, adresVan, neemAfbeelding }: EditorProps) {
  const id = useId();
  const [dialoog, setDialoog] = useState<'link' | 'afbeelding' | null>(null);
  const { t } = useTranslation('tekst');
  const [zonderBeeld, setZonderBeeld] = useState(false);
  const beschreven = [description && `${id}-uitleg`, error && `${id}-fout`].filter(Boolean).join(' ');
  const editor = useEditor({
    extensions: onderdelen(adresVan),
    content: begin,
    // the CSP of the portal lets no script write a stylesheet
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': `${id}-naam`,
        ...(beschreven && { 'aria-describedby': beschreven }),
        ...(error && { 'aria-invalid': 'true' }),
        class: 'loket-tekst mw-editor__tekst',
      },
      transformPastedHTML: maakSchoon,
      handlePaste: (_view, { clipboardData }) => {
        const html = clipboardData?.getData('text/html') ?? '';
        setZonderBeeld(verliestAfbeeldingen(html, clipboardData?.files ?? []));
        return false;
      },
    },
    onUpdate: ({ editor: nu }) => onChange(passend(nu.getJSON())),
  });
  const sluit = () => {
    setDialoog(null);
    editor.commands.focus();
  };
  return (
    <div className="utrecht-form-field loket-field">
      <div id={`${id}-naam`} className="utrecht-form-field__label loket-label">
        {label}
      </div>
      {description && (
        <div id={`${id}-uitleg`} className="utrecht-form-field__description loket-description">
          {description}
        </div>
      )}
      {error && <FieldError id={`${id}-fout`}>{error}</FieldError>}
      <div className="mw-editor">
        <Werkbalk editor={editor} label={label} onVraag={setDialoog} />
        <EditorContent editor={editor} />
      </div>
      <LiveRegion visible>{zonderBeeld && t('plakken.zonderBeeld', { knop: t('knop.afbeelding') })}</LiveRegion>
      {dialoog === 'link' && <LinkDialoog editor={editor} onSluit={sluit} />}
      {dialoog === 'afbeelding' && (
        <AfbeeldingDialoog editor={editor} neemAfbeelding={neemAfbeelding} onSluit={sluit} />
      )}
    </div>
  );
}
