import type { RijkeTekst as Tekst } from '@loket/contract';
import { Heading, Icon, IconAlertTriangle, IconBulb, IconInfoCircle, Link } from '@loket/ui';
import type { HeadingLevel, IconType } from '@loket/ui';
import { createElement, Fragment } from 'react';
import type { ReactNode } from 'react';

type KaderSoort = 'uitleg' | 'tip' | 'let-op';

export interface RijkeTekstProps {
  tekst: Tekst;
  /** Where the bytes of an image are. */
  adresVan: (bestandId: string) => string;
  /** What the frames are called. */
  kaderNamen: Record<KaderSoort, string>;
  /** Level of its highest headings; they go down from there. */
  kopNiveau?: 2 | 3;
}

/** Any part of a text; which kinds there are, says the contract. */
interface Knoop {
  type: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: readonly { type: string; attrs?: { href?: unknown } }[];
  content?: readonly Knoop[];
}

const tekeningen: Record<KaderSoort, IconType> = {
  uitleg: IconInfoCircle,
  tip: IconBulb,
  'let-op': IconAlertTriangle,
};
const gewoon: Record<string, string> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  tableRow: 'tr',
};

/** Text with structure as a page. It is built of elements, never of HTML, and a kind that is not known shows nothing. */
export function RijkeTekst({ tekst, adresVan, kaderNamen, kopNiveau = 2 }: RijkeTekstProps) {
  const kinderen = ({ content = [] }: Knoop): ReactNode =>
    content.map((knoop, plek) => <Fragment key={plek}>{teken(knoop)}</Fragment>);

  const teken = (knoop: Knoop): ReactNode => {
    const { type, attrs = {} } = knoop;
    if (type === 'text') return gemerkt(knoop);
    if (type === 'hardBreak') return <br />;
    if (type === 'heading') {
      return <Heading level={(Number(attrs['level']) - 2 + kopNiveau) as HeadingLevel}>{kinderen(knoop)}</Heading>;
    }
    if (type === 'afbeelding') return beeld(attrs);
    if (type === 'table') {
      return (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (WCAG 2.1.1)
        <div className="loket-tekst__tabel" role="region" aria-label={eersteRij(knoop)} tabIndex={0}>
          <table>
            <tbody>{kinderen(knoop)}</tbody>
          </table>
        </div>
      );
    }
    if (type === 'tableHeader' || type === 'tableCell') return cel(knoop);
    if (type === 'kader') {
      const soort = attrs['soort'] as KaderSoort;
      return (
        <div role="note" className={`loket-tekst__kader loket-tekst__kader--${soort}`}>
          <Icon as={tekeningen[soort]} className="loket-tekst__kadericoon" />
          <div>
            <p className="loket-tekst__kadernaam">{kaderNamen[soort]}</p>
            {kinderen(knoop)}
          </div>
        </div>
      );
    }
    const element = gewoon[type];
    return element ? createElement(element, null, kinderen(knoop)) : null;
  };

  const cel = (knoop: Knoop): ReactNode => {
    const { colspan = 1, rowspan = 1 } = (knoop.attrs ?? {}) as { colspan?: number; rowspan?: number };
    const kop = knoop.type === 'tableHeader';
    return kop ? (
      <th scope="col" colSpan={colspan} rowSpan={rowspan}>
        {kinderen(knoop)}
      </th>
    ) : (
      <td colSpan={colspan} rowSpan={rowspan}>
        {kinderen(knoop)}
      </td>
    );
  };

  const beeld = (attrs: Record<string, unknown>): ReactNode => (
    <figure>
      <img src={adresVan(String(attrs['bestandId']))} alt={String(attrs['alt'])} loading="lazy" />
      {attrs['bijschrift'] ? <figcaption>{String(attrs['bijschrift'])}</figcaption> : null}
    </figure>
  );

  return <div className="loket-tekst">{kinderen(tekst as Knoop)}</div>;
}

function gemerkt({ text = '', marks = [] }: Knoop): ReactNode {
  return marks.reduce<ReactNode>((inhoud, { type, attrs }) => {
    if (type === 'bold') return <strong>{inhoud}</strong>;
    if (type === 'italic') return <em>{inhoud}</em>;
    return type === 'link' ? <Link href={String(attrs?.href)}>{inhoud}</Link> : inhoud;
  }, text);
}

function eersteRij({ content = [] }: Knoop): string {
  const woorden = ({ text = '', content: delen = [] }: Knoop): string => text + delen.map(woorden).join('');
  return (content[0]?.content ?? []).map(woorden).join(', ');
}
