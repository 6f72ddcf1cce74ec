import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface WerkbalkProps {
  editor: Editor;
  label: string;
  onVraag: (dialoog: 'link' | 'afbeelding') => void;
}

type Doe = (editor: Editor) => unknown;
interface Knop {
  naam: string;
  doe: Doe | 'link' | 'afbeelding';
  /** Whether it is on here; left out for what only does something. */
  aan?: (editor: Editor) => boolean;
  /** Only of use here. */
  bij?: (editor: Editor) => boolean;
}

const ketting = (editor: Editor) => editor.chain().focus();
const kader = (soort: string): Knop => ({
  naam: `kader-${soort}`,
  aan: (editor) => editor.isActive('kader', { soort }),
  doe: (editor) =>
    editor.isActive('kader', { soort })
      ? ketting(editor).lift('kader').run()
      : editor.isActive('kader')
        ? ketting(editor).updateAttributes('kader', { soort }).run()
        : ketting(editor).wrapIn('kader', { soort }).run(),
});
const inTabel = (editor: Editor) => editor.isActive('table');

const knoppen: readonly Knop[] = [
  { naam: 'vet', aan: (e) => e.isActive('bold'), doe: (e) => ketting(e).toggleBold().run() },
  { naam: 'cursief', aan: (e) => e.isActive('italic'), doe: (e) => ketting(e).toggleItalic().run() },
  {
    naam: 'kop',
    aan: (e) => e.isActive('heading', { level: 2 }),
    doe: (e) => ketting(e).toggleHeading({ level: 2 }).run(),
  },
  {
    naam: 'subkop',
    aan: (e) => e.isActive('heading', { level: 3 }),
    doe: (e) => ketting(e).toggleHeading({ level: 3 }).run(),
  },
  { naam: 'opsomming', aan: (e) => e.isActive('bulletList'), doe: (e) => ketting(e).toggleBulletList().run() },
  { naam: 'nummering', aan: (e) => e.isActive('orderedList'), doe: (e) => ketting(e).toggleOrderedList().run() },
  { naam: 'citaat', aan: (e) => e.isActive('blockquote'), doe: (e) => ketting(e).toggleBlockquote().run() },
  kader('uitleg'),
  kader('tip'),
  kader('let-op'),
  { naam: 'link', aan: (e) => e.isActive('link'), doe: 'link' },
  { naam: 'afbeelding', aan: (e) => e.isActive('afbeelding'), doe: 'afbeelding' },
  { naam: 'tabel', doe: (e) => ketting(e).insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run() },
  { naam: 'rijErbij', bij: inTabel, doe: (e) => ketting(e).addRowAfter().run() },
  { naam: 'rijWeg', bij: inTabel, doe: (e) => ketting(e).deleteRow().run() },
  { naam: 'kolomErbij', bij: inTabel, doe: (e) => ketting(e).addColumnAfter().run() },
  { naam: 'kolomWeg', bij: inTabel, doe: (e) => ketting(e).deleteColumn().run() },
  { naam: 'tabelWeg', bij: inTabel, doe: (e) => ketting(e).deleteTable().run() },
  { naam: 'ongedaan', doe: (e) => ketting(e).undo().run() },
  { naam: 'opnieuw', doe: (e) => ketting(e).redo().run() },
];

/** Buttons of words; one stop of the Tab key, and the arrows go along them (ARIA toolbar pattern). */
export function Werkbalk({ editor, label, onVraag }: WerkbalkProps) {
  const { t } = useTranslation('tekst');
  const balk = useRef<HTMLDivElement>(null);
  const [plek, setPlek] = useState(0);
  const stand = useEditorState({
    editor,
    selector: ({ editor: nu }) => knoppen.map(({ aan, bij }) => ({ aan: aan?.(nu), hier: !bij || bij(nu) })),
  });
  const zichtbaar = knoppen
    .map(({ naam, doe }, at) => ({ naam, doe, aan: stand[at]?.aan, hier: stand[at]?.hier }))
    .filter(({ hier }) => hier);
  const nu = Math.min(plek, zichtbaar.length - 1);
  const loop = (event: KeyboardEvent) => {
    const laatste = zichtbaar.length - 1;
    const naar = {
      ArrowRight: nu === laatste ? 0 : nu + 1,
      ArrowLeft: nu === 0 ? laatste : nu - 1,
      Home: 0,
      End: laatste,
    }[event.key];
    if (naar === undefined) return;
    event.preventDefault();
    setPlek(naar);
    balk.current?.querySelectorAll('button')[naar]?.focus();
  };
  return (
    <div
      ref={balk}
      role="toolbar"
      tabIndex={-1}
      aria-label={t('werkbalk', { veld: label })}
      className="mw-editor__balk"
      onKeyDown={loop}
    >
      {zichtbaar.map(({ naam, doe, aan }, at) => (
        <button
          key={naam}
          type="button"
          tabIndex={at === nu ? 0 : -1}
          aria-pressed={aan}
          className="mw-editor__knop"
          // the selection in the text stays
          onMouseDown={(event) => event.preventDefault()}
          onFocus={() => setPlek(at)}
          onClick={() => (typeof doe === 'string' ? onVraag(doe) : doe(editor))}
        >
          {t(`knop.${naam}` as 'knop.vet')}
        </button>
      ))}
    </div>
  );
}
