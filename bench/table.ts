export interface Row {
  case: string
  /** µs of CPU: the limit's and ours, medians of the rounds. */
  limit: number
  ours: number
  ratio: number
  promise: string
  holds: boolean
}

export function row(
  name: string,
  m: { limit: number; ours: number },
  ratio: number,
  promise: string,
  holds: boolean,
): Row {
  return {
    case: name,
    limit: round(m.limit),
    ours: round(m.ours),
    ratio: Math.round(ratio * 100) / 100,
    promise,
    holds,
  }
}

export function asMarkdown(rows: readonly Row[]): string {
  const lines = rows.map(
    (r) => `| ${r.case} | ${r.limit} | ${r.ours} | ${r.ratio} | ${r.promise} | ${r.holds ? 'yes' : 'no'} |`,
  )
  return ['| case | limit, µs | ours, µs | ratio | promise | holds |', '|---|---|---|---|---|---|', ...lines].join('\n')
}

function round(micros: number): number {
  return Math.round(micros * 10) / 10
}
