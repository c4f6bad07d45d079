import { formatDay, type Day } from '../../../kernel/day.ts'
import { reads, type CheckRule, type Filed } from '../archive.ts'
import { plain } from '../words.ts'

/** An annex with one title in the text and another in the list. Capitals make no other title. */
export const annexTitles: CheckRule = ({ paper }) =>
  paper.annexes.flatMap(({ no, titleInText, titleInList }) =>
    titleInText === null || titleInList === null || plain(titleInText) === plain(titleInList)
      ? []
      : [
          {
            rule: 'ANNEX-TITLES',
            kind: 'differs' as const,
            where: `Bilag ${no} har to titler`,
            readings: [
              reads(paper, `Bilag ${no}, i teksten`, titleInText),
              reads(paper, `Bilag ${no}, i bilagslisten`, titleInList),
            ],
          },
        ],
  )

/** A case number of a later year than the document. An earlier year is only a case that was opened before. */
export const numberYear: CheckRule = ({ paper }) => {
  const day = paper.documentDay ?? paper.meetingDay
  if (day === null) return []
  return paper.numbers.flatMap(({ number, system }) => {
    const year = yearOf(number)
    if (year === undefined || year <= day.slice(0, 4)) return []
    return [
      {
        rule: 'NUMBER-YEAR',
        kind: 'differs' as const,
        where: `Sagsnummeret er fra ${year}, papiret fra ${day.slice(0, 4)}`,
        readings: [
          reads(paper, `Hovedet, nummer${system ? ` i ${system}` : ''}`, number),
          reads(paper, 'Hovedet, dato', formatDay(day)),
        ],
      },
    ]
  })
}

/**
 * The year a case number is of, as the systems write it: "2022 - 14856" and "SAG-2026-00012"; "26/012345"; and the last two digits of a number by
 * subject, "85.16.00-P20-1-26".
 */
export function yearOf(number: string): string | undefined {
  const written = number.trim()
  const whole = /^(?:[A-ZÆØÅ][\dA-ZÆØÅ]*[\s-]+)?((?:19|20)\d\d)\s*[-–/]\s*\d/i.exec(written)?.[1]
  if (whole !== undefined) return whole
  const short = (/^(\d\d)\/\d{3,}/.exec(written) ?? /^\d\d\.\d\d\.\d\d-\S+-(\d\d)$/.exec(written))?.[1]
  return short === undefined ? undefined : `${short < '70' ? '20' : '19'}${short}`
}

/** A committee paper that does not print the day of its meeting. */
export const meetingUndated: CheckRule = ({ paper }) => {
  if (paper.kind !== 'committee-paper' || paper.meetingDay !== null) return []
  const item =
    paper.agendaItem === null ? 'Papiret er en udvalgssag' : `Papiret er punkt ${paper.agendaItem} på dagsordenen`
  const last = lastCited(paper)
  return [
    {
      rule: 'MEETING-UNDATED',
      kind: 'missing',
      where: 'Mødedatoen er ikke trykt',
      readings: [
        reads(paper, 'Hovedet, mødedato', 'intet'),
        last
          ? reads(paper, last.place, `${item} og henviser til mødet den ${formatDay(last.day)}`)
          : reads(paper, 'Hovedet', item),
      ],
    },
  ]
}

/** The latest earlier meeting the paper names: the meeting lies after it. */
function lastCited(paper: Filed): { day: Day; place: string } | undefined {
  return paper.content.citations
    .flatMap((c) => (c.day && c.direction === 'earlier' ? [{ day: c.day, place: c.place?.says ?? c.label }] : []))
    .sort((a, b) => b.day.localeCompare(a.day))[0]
}
