// ENGINE=chromium (default), firefox or webkit; the last needs a display: xvfb-run -a npx wtr
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromium, engineCommands, firefox, webkit, webkitServices } from './test/tools/engines.mjs';

const engine = process.env.ENGINE ?? 'chromium';
const launch = { chromium, firefox, webkit }[engine];

export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: [launch()],
  // A tab in the background has no focus and takes no window size.
  concurrency: 1,
  plugins: [
    engineCommands(),
    ...(engine === 'webkit' ? [webkitServices()] : []),
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 5_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), closingLine()],
  coverage: engine === 'chromium',
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['text-summary', 'lcovonly'],
    reportDir: 'coverage',
    threshold: { statements: 70, branches: 70, functions: 70, lines: 70 },
  },
};

/** Ends a run with 'chromium: 13 passed, 0 failed, 0 skipped'. */
function closingLine() {
  return {
    onTestRunFinished({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      const visit = ({ tests, suites }) => {
        for (const test of tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        suites.forEach(visit);
      };
      for (const { testResults } of sessions) {
        if (testResults) visit(testResults);
        else count.failed++; // a file that did not load
      }
      console.log(`\n${engine}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
    },
  };
}
