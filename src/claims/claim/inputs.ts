import { Whole } from '../../platform/index.ts'

/** What the page showed: a claim that has moved on since is not answered unseen. */
export const Version = Whole('versionen', 1, 100_000)
