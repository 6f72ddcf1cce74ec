import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconType } from '../icon/icon.tsx';
import { IconDownload, IconFileText } from '../icon/icons.ts';

export interface FileLinkProps {
  href: string;
  name: ReactNode;
  /** In words ("PDF"). */
  type?: string;
  /** In words ("1,2 MB"). */
  size?: string;
  /** Small facts under the name ("Van de gemeente, 3 november 2026"). */
  meta?: string;
  icon?: IconType;
}

/** A document to download, with its kind and size inside the link. */
export function FileLink({ href, name, type, size, meta, icon = IconFileText }: FileLinkProps) {
  const kind = [type, size].filter(Boolean).join(', ');
  return (
    <div className="loket-file">
      <span className="loket-file__icon">
        <Icon as={icon} />
      </span>
      <div className="loket-file__words">
        <a href={href} download className="nl-link loket-file__link">
          <span className="loket-file__name">{name}</span> {kind && <span className="loket-file__kind">({kind})</span>}
        </a>
        {meta && <p className="loket-file__meta">{meta}</p>}
      </div>
      <Icon as={IconDownload} className="loket-file__arrow" />
    </div>
  );
}

/** Documents under one another. */
export function FileList({ label, files }: { label?: string; files: (FileLinkProps & { id?: string })[] }) {
  return (
    <ul className="loket-file-list" aria-label={label}>
      {files.map(({ id, ...file }) => (
        <li key={id ?? file.href}>
          <FileLink {...file} />
        </li>
      ))}
    </ul>
  );
}
