import type { CaughtMail } from './message.ts';

const MOST_MAILS = 500;
const MOST_BYTES = 100 * 1024 * 1024;

export interface MailStore {
  add(mail: CaughtMail): void;
  find(id: string): CaughtMail | undefined;
  /** Newest first; `to` keeps the mails of one recipient. */
  list(to?: string): CaughtMail[];
  clear(): void;
}

/** Mails in memory, bounded in number and bytes: the oldest make room. */
export function createMailStore(): MailStore {
  let mails: CaughtMail[] = [];
  return {
    add: (mail) => {
      mails.unshift(mail);
      let bytes = 0;
      mails = mails.slice(0, MOST_MAILS).filter((kept, index) => {
        bytes += kept.bytes;
        return index === 0 || bytes <= MOST_BYTES;
      });
    },
    find: (id) => mails.find((mail) => mail.id === id),
    list: (to) => {
      const wanted = to?.trim().toLowerCase();
      return wanted ? mails.filter((mail) => mail.aan.some((address) => address.toLowerCase() === wanted)) : [...mails];
    },
    clear: () => {
      mails = [];
    },
  };
}
