import type { z } from 'zod'
import type { DocumentIn, PrintedTable } from '../../../cases/index.ts'
import type { NoteContent } from '../note.content.ts'

export interface Frozen {
  code: string
  version: number
  content: NoteContent
  tables: PrintedTable[]
}

/** A frozen version as the case register files it: its tables, headings and what it says it comes after. */
export function filedAs({ code, content, tables }: Frozen, id: string, today: string): z.input<typeof DocumentIn> {
  return {
    id,
    kind: 'budget-note',
    title: content.title,
    numbers: [{ number: code, system: 'budgetnotat', of: 'document' }],
    administration: short(content.administration),
    documentDay: today,
    sender: content.administration,
    addressee: content.requestedBy,
    open: true,
    content: {
      sections: content.texts.map((t) => ({ title: t.heading, level: 2 })),
      tables,
      citations: content.predecessors.map((p) => ({ id: p.code, label: p.label, direction: 'earlier' as const })),
    },
  }
}

/** The register's field is for an abbreviation; a long name stands as the sender. */
function short(name: string | undefined): string | undefined {
  return name !== undefined && name.length <= 40 ? name : undefined
}
