/** Something a tender lacks before it may be published: which field, what to write, and whose rule asks for it. */
export interface Missing {
  field: string
  message: string
  rule: string
}
