import { parentPort } from 'node:worker_threads'
import { forecast } from './forecast.ts'
import type { ForecastInput } from './types.ts'

/** The other thread's side: one question, one answer, by number. */
parentPort?.on('message', ({ id, input }: { id: number; input: string }) => {
  try {
    parentPort?.postMessage({ id, output: forecast(JSON.parse(input) as ForecastInput) })
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) })
  }
})
