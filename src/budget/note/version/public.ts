import { Refusal } from '../../../kernel/refusal.ts'
import { findingsIn, type Finding } from '../../../platform/documents/personal.ts'
import type { NoteContent } from '../note.content.ts'

/**
 * A frozen note is read by all: personal numbers, addresses and birthdays stop it.
 * @returns small numbers of people a person should look at before the note goes out
 * @throws Refusal unlawful, naming the place
 */
export function mustBePublic(content: NoteContent): string[] {
  const findings = findingsIn([], textsIn(content))
  const stop = findings.find((f) => f.rule !== 'SMALL-NUMBERS')
  if (stop)
    throw new Refusal('unlawful', `Notatet kan ikke fryses, for så kan alle læse det. ${sentence(stop)}`, {
      rule: stop.rule,
    })
  return findings.map(sentence)
}

function sentence({ where, quote, says }: Finding): string {
  return `${where}: “${quote}”. ${says}`
}

function textsIn(c: NoteContent): { where: string; text: string }[] {
  return [
    { where: 'Titlen', text: c.title },
    ...c.texts.map((t) => ({ where: t.heading, text: t.text ?? '' })),
    { where: 'Risiko', text: [c.risk.says ?? '', ...c.risk.reasons].join('\n') },
    ...c.predecessors.map((p) => ({ where: 'Tidligere', text: `${p.label} ${p.says ?? ''}` })),
  ]
}
