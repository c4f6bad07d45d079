import path from 'node:path'

/** The bench's own data directory, beside the program's and the tests'. */
export const benchData = path.resolve('data/bench')
