import { Node } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { magHeen } from './adres.ts';

const UUID = /^[0-9a-f-]{36}$/;

/** An image that was uploaded before. From a clipboard it is taken only when it was cut here. */
const afbeelding = (adresVan: (bestandId: string) => string) =>
  Node.create({
    name: 'afbeelding',
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({
      bestandId: { default: null, rendered: false },
      alt: { default: '', rendered: false },
      bijschrift: { default: '', rendered: false },
    }),
    parseHTML: () => [
      {
        tag: 'figure[data-bestand]',
        getAttrs: (element) => {
          const { bestand = '', alt = '', bijschrift = '' } = element.dataset;
          return UUID.test(bestand) && alt ? { bestandId: bestand, alt, bijschrift } : false;
        },
      },
    ],
    renderHTML: ({ node: { attrs } }) => {
      const { bestandId, alt, bijschrift } = attrs as Record<'bestandId' | 'alt' | 'bijschrift', string>;
      return [
        'figure',
        { 'data-bestand': bestandId, 'data-alt': alt, 'data-bijschrift': bijschrift },
        ['img', { src: adresVan(bestandId), alt }],
        ['figcaption', {}, bijschrift],
      ];
    },
  });

/** A frame around something that must stand out. */
const Kader = Node.create({
  name: 'kader',
  group: 'block',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,
  addAttributes: () => ({ soort: { default: 'uitleg', rendered: false } }),
  parseHTML: () => [
    {
      tag: 'div[data-kader]',
      getAttrs: ({ dataset: { kader } }) =>
        kader === 'tip' || kader === 'let-op' || kader === 'uitleg' ? { soort: kader } : false,
    },
  ],
  renderHTML: ({ node: { attrs } }) => {
    const soort = String(attrs['soort']);
    return ['div', { 'data-kader': soort, class: `loket-tekst__kader loket-tekst__kader--${soort}` }, ['div', 0]];
  },
});

const tableContent = { content: 'paragraph+' };

/** What a text can hold here: the same as the contract says, so that whatever is pasted becomes that or is left out. */
export const onderdelen = (adresVan: (bestandId: string) => string) => [
  Document,
  Paragraph,
  Text,
  HardBreak,
  Heading.configure({ levels: [2, 3] }),
  Bold,
  Italic,
  Link.configure({
    openOnClick: false,
    autolink: false,
    linkOnPaste: true,
    HTMLAttributes: { target: null, rel: null },
    isAllowedUri: (adres) => magHeen(adres),
  }),
  BulletList,
  OrderedList,
  ListItem.extend({ content: 'paragraph (paragraph | bulletList | orderedList)*' }),
  Blockquote.extend({ content: 'paragraph+' }),
  // its own drawing sets widths in the page's style, which the CSP of the portal does not allow
  Table.extend({ renderHTML: () => ['table', ['tbody', 0]], addNodeView: () => null }).configure({ resizable: false }),
  TableRow,
  TableHeader.extend(tableContent),
  TableCell.extend(tableContent),
  afbeelding(adresVan),
  Kader,
  UndoRedo,
];
