import type { z } from 'zod'
import type { showDocument } from './document.acts.ts'

/** A document as its page gets it. */
export type Paper = z.output<typeof showDocument.output>
