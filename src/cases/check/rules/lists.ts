import { capital } from '../../../kernel/text.ts'
import { grouped, listed, reads, statements, type CheckRule, type Filed, type Finding } from '../archive.ts'

type List = ReturnType<typeof listsOf>[number]
type Kind = List['list']

/** Lists that should be the same wherever they are printed: two documents with different members. */
export const listDiffers: CheckRule = ({ paper, others }) =>
  others.flatMap((other) =>
    listsOf(paper).flatMap((mine) => {
      if (mine.list !== 'target-groups' && mine.list !== 'suppliers') return []
      const theirs = listsOf(other).find((l) => l.list === mine.list && l.about === mine.about)
      if (!theirs || (only(mine, theirs).length === 0 && only(theirs, mine).length === 0)) return []
      return [
        {
          rule: 'LIST-DIFFERS',
          kind: 'differs',
          where: `${capital(what[mine.list])}ne er ikke de samme i to papirer`,
          readings: [reads(paper, mine.place, said(mine)), reads(other, theirs.place, said(theirs))],
        },
      ]
    }),
  )

/** Somebody has answered who is not on the list of those that must. */
export const notRequired: CheckRule = ({ paper }) =>
  beside(paper, 'received', 'required', (members, received, required) => ({
    rule: 'NOT-REQUIRED',
    kind: 'differs',
    where: `${members} har afleveret uden at stå på listen over dem, der skal`,
    readings: [reads(paper, received.place, said(received)), reads(paper, required.place, said(required))],
  }))

/** Somebody must answer and is not among those that have. */
export const notReceived: CheckRule = ({ paper }) =>
  beside(paper, 'required', 'received', (members, required, received) => ({
    rule: 'NOT-RECEIVED',
    kind: 'missing',
    where: `${members} skal aflevere, men står ikke blandt de modtagne`,
    readings: [reads(paper, required.place, said(required)), reads(paper, received.place, said(received))],
  }))

/** What is received is told of in a section of its own; here one is not. */
export const notAnswered: CheckRule = ({ paper }) =>
  beside(paper, 'received', 'answered', (members, received, answered) => ({
    rule: 'NOT-ANSWERED',
    kind: 'missing',
    where: `${members} er modtaget, men har intet afsnit med svar`,
    readings: [reads(paper, received.place, said(received)), reads(paper, answered.place, said(answered))],
  }))

/** The text names places that the form does not tick. */
export const notTicked: CheckRule = ({ paper }) =>
  beside(paper, 'areas', 'ticked', (members, areas, ticked) => ({
    rule: 'NOT-TICKED',
    kind: 'differs',
    where: `${members} er nævnt i teksten, men ikke afkrydset`,
    readings: [reads(paper, areas.place, said(areas)), reads(paper, ticked.place, said(ticked))],
  }))

function listsOf(paper: Filed) {
  return statements(paper, 'list')
}

/** For each thing with both lists: what the first has and the second has not. */
function beside(
  paper: Filed,
  first: Kind,
  second: Kind,
  tell: (members: string, a: List, b: List) => Finding,
): Finding[] {
  return [...grouped(listsOf(paper), (l) => l.about).values()].flatMap((lists) => {
    const [a, b] = [lists.find((l) => l.list === first), lists.find((l) => l.list === second)]
    if (!a || !b) return []
    const more = only(a, b)
    return more.length === 0 ? [] : [tell(capital(listed(more)), a, b)]
  })
}

function only(a: List, b: List): string[] {
  const theirs = new Set(b.members.map((m) => m.code))
  return a.members.filter((m) => !theirs.has(m.code)).map((m) => m.says ?? m.code)
}

function said(list: List): string {
  return `${capital(what[list.list])}: ${listed(list.members.map((m) => m.says ?? m.code))}`
}

const what: Readonly<Record<Kind, string>> = {
  required: 'skal aflevere',
  received: 'modtaget',
  answered: 'afsnit med svar',
  'target-groups': 'målgrupper',
  suppliers: 'leverandører',
  areas: 'i teksten',
  ticked: 'afkrydset',
}
