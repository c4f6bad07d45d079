/** Files that come in: judged by their bytes, bounded before they are unpacked, and read line by line. */
export { allText } from './all-text.ts'
export { judged, kinds, largestFile, type Judged, type Kind } from './kind.ts'
export { textOf } from './text-of.ts'
