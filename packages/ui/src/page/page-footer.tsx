import type { ReactNode } from 'react';
import { Anchor } from '../link/link-context.tsx';
import { Icon } from '../icon/icon.tsx';
import type { IconType } from '../icon/icon.tsx';
import { Skyline } from './skyline.tsx';

export interface FooterColumn {
  title: string;
  items: { label: ReactNode; href?: string; icon?: IconType; native?: boolean }[];
}

/** The bottom of every page: how to reach us, and what the law asks us to say. */
export function PageFooter({ columns, note }: { columns: FooterColumn[]; note?: ReactNode }) {
  return (
    <footer className="loket-footer">
      <Skyline />
      <div className="loket-footer__body">
        <div className="loket-footer__inner">
          <div className="loket-footer__columns">
            {columns.map((column) => (
              <section key={column.title} className="loket-footer__column">
                <h2 className="loket-footer__title">{column.title}</h2>
                <ul className="loket-footer__list">
                  {column.items.map((item, index) => (
                    <li key={index} className="loket-footer__item">
                      {item.icon && <Icon as={item.icon} />}
                      {item.href === undefined ? (
                        <span>{item.label}</span>
                      ) : (
                        <Anchor href={item.href} native={item.native} className="loket-footer__link">
                          {item.label}
                        </Anchor>
                      )}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
          {note && <div className="loket-footer__note">{note}</div>}
        </div>
      </div>
    </footer>
  );
}
