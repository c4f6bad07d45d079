import { z } from 'zod'

const RunOut = z.object({
  text: z.string(),
  strong: z.boolean().optional(),
  href: z.string().optional(),
  open: z.string().optional(),
})
const Runs = z.array(RunOut)
const DocCellOut = z.object({
  kind: z.enum(['value', 'zero', 'dash', 'blank', 'text']),
  text: z.string(),
  note: z.string().optional(),
  href: z.string().optional(),
  open: z.string().optional(),
})
const DocTableOut = z.object({
  type: z.literal('table'),
  id: z.string().optional(),
  caption: z.string(),
  columns: z.array(z.object({ label: z.string(), numeric: z.boolean(), persons: z.boolean().optional() })),
  rows: z.array(
    z.object({
      kind: z.enum(['line', 'subtotal', 'total']),
      header: z.string(),
      note: z.string().optional(),
      cells: z.array(DocCellOut),
    }),
  ),
  compact: z.boolean().optional(),
})

/** One block of a document, as the acts show it (model.ts). */
export const BlockOut = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
    text: z.string(),
    id: z.string().optional(),
  }),
  z.object({ type: z.literal('paragraph'), runs: Runs, soft: z.boolean().optional() }),
  z.object({ type: z.literal('list'), items: z.array(Runs) }),
  z.object({ type: z.literal('points'), items: z.array(Runs) }),
  z.object({ type: z.literal('annexes'), items: z.array(z.object({ no: z.number(), title: z.string() })) }),
  z.object({ type: z.literal('missing'), text: z.string() }),
  DocTableOut,
  z.object({ type: z.literal('chart'), title: z.string(), desc: z.string(), svg: z.string() }),
])
