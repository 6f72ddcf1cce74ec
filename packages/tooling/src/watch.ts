import fs from 'node:fs';
import { inRepo } from './paths.ts';

export type Changes = {
  /** Resolves when something in the folders was saved since the last call, and saving has paused. */
  next(): Promise<undefined>;
  close(): void;
};

/** Watches folders of the workspace, generated code and tests left out. */
export function watchFolders(folders: string[]): Changes {
  let timer: NodeJS.Timeout | undefined;
  let changed = false;
  let wake = () => {};
  const watchers = folders.map((folder) =>
    fs.watch(inRepo(folder), { recursive: true }, (_event, file) => {
      if (!file || /(^|\/)generated\/|\.test\.ts$|~$|\.sw.$/.test(file)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        changed = true;
        wake();
      }, 100);
    }),
  );
  return {
    next: () =>
      new Promise((resolve) => {
        wake = () => {
          if (!changed) return;
          changed = false;
          resolve(undefined);
        };
        wake();
      }),
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
