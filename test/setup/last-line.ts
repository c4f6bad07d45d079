import type { Reporter, TestModule } from 'vitest/node'

/** The run's last line, whatever else is printed: `N passed, N failed, N skipped`. A file that would not load has failed. */
export default class LastLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      const states = [...module.children.allTests()].map((t) => t.result().state)
      for (const state of states) count[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1
      if (module.state() === 'failed' && !states.includes('failed')) count.failed += 1
    }
    process.on('exit', () =>
      process.stdout.write(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`),
    )
  }
}
