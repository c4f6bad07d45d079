/** The load generator, in a process of its own so that its CPU time is nobody else's: keep-alive, closed loop. */
import { Agent, request } from 'node:http'

export interface Load {
  port: number
  method: 'GET' | 'POST'
  headers: Record<string, string>
  /** One request each. */
  requests: { path: string; body?: string }[]
  concurrency: number
}

export interface Loaded {
  /** Wall time of the whole, ms. */
  ms: number
  /** Answers that were not 200, each as `status body`; at most ten. */
  wrong: string[]
  /** The last good answer. */
  sample: string
}

const agents = new Map<number, Agent>()

process.on('message', (load: Load) => void run(load).then((done) => process.send?.(done)))
process.on('disconnect', () => process.exit(0))
process.send?.('ready')

async function run(load: Load): Promise<Loaded> {
  const agent = agents.get(load.port) ?? new Agent({ keepAlive: true, maxSockets: load.concurrency })
  agents.set(load.port, agent)
  const result: Loaded = { ms: 0, wrong: [], sample: '' }
  const began = performance.now()
  let next = 0
  const worker = async () => {
    for (let r = load.requests[next++]; r; r = load.requests[next++]) {
      const { status, text } = await send(load, agent, r)
      if (status === 200) result.sample = text
      else if (result.wrong.length < 10) result.wrong.push(`${status} ${text.slice(0, 300)}`)
    }
  }
  await Promise.all(Array.from({ length: load.concurrency }, worker))
  return { ...result, ms: performance.now() - began }
}

function send(load: Load, agent: Agent, r: Load['requests'][number]): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const length = r.body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(r.body)) }
    const headers = { ...load.headers, ...length }
    const options = { host: '127.0.0.1', port: load.port, path: r.path, method: load.method, agent, headers }
    const sent = request(options, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }))
    })
    sent.on('error', reject)
    sent.setTimeout(30_000, () => sent.destroy(new Error('no answer in 30 s')))
    sent.end(r.body)
  })
}
