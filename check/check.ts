import { steps } from './steps.ts'

/** `npm run check [-- --write]`: one line a step; exit code 1 and what to do when something is wrong. */
const write = process.argv.includes('--write')
let failed = 0
for (const step of steps(write)) {
  const began = performance.now()
  const wrong = await step.run()
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(`${wrong.length ? 'wrong' : 'right'}  ${step.name.padEnd(11)} ${seconds} s\n`)
  for (const line of wrong) process.stdout.write(`${line.replace(/^/gm, '       ')}\n`)
  failed += wrong.length ? 1 : 0
}
process.exitCode = failed ? 1 : 0
