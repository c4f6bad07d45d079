import { parentPort } from 'node:worker_threads'
import { forecast } from './forecast.ts'
import type { ForecastInput } from './types.ts'

/** The thread's whole work: a question in, an answer out. */
parentPort?.on('message', ({ id, input }: { id: number; input: ForecastInput }) => {
  try {
    parentPort?.postMessage({ id, output: forecast(input) })
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) })
  }
})
