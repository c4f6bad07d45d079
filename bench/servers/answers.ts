/** What the bench asks of its servers: where they listen, and the CPU time they have used so far. */
export function answerTheBench(port: number, leave: () => Promise<void>): void {
  process.on('message', (asked) => process.send?.(asked === 'port' ? port : cpuMicros()))
  process.on('disconnect', () => void leave())
  process.send?.('ready')
}

/** User and system time of all threads, µs: the kernel's own account, which /proc rounds to steps of 10 ms. */
function cpuMicros(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}
