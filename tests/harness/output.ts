import path from 'node:path';

/** Everything that a run leaves behind: screenshots, logs, traces (git-ignored). */
export const outputFolder = path.resolve(import.meta.dirname, '../output');
