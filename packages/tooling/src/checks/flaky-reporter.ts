import fs from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** Vitest reporter: writes the names of the tests that passed only the second time, as JSON, to `FLAKY_OUTPUT_FILE`. */
export default class FlakyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const file = process.env['FLAKY_OUTPUT_FILE'];
    if (!file) return;
    const flaky = modules.flatMap((module) =>
      [...module.children.allTests()]
        .filter((test) => test.diagnostic()?.flaky)
        .map((test) => `${module.relativeModuleId} > ${test.fullName}`),
    );
    fs.writeFileSync(file, JSON.stringify(flaky));
  }
}
