import { bodyName, reads, type CheckRule } from '../archive.ts'

/** A recommendation point that lets another body decide than the committee the paper is laid before. */
export const bodyDecides: CheckRule = ({ paper, registers }) => {
  const { committee, content } = paper
  if (committee === null) return []
  const name = (id: string) => bodyName(registers, id, paper.meetingDay ?? paper.documentDay)
  const own = content.points.find((p) => p.namesBody === committee)
  const other = own
    ? reads(paper, own.place ?? `Indstilling, punkt ${own.no}`, `Punkt ${own.no} nævner ${name(committee)}`)
    : reads(paper, 'Hovedet', `Papiret er lagt frem for ${name(committee)}`)
  return content.points
    .filter((p) => p.namesBody !== undefined && p.namesBody !== committee)
    .map((p) => ({
      rule: 'BODY-DECIDES',
      kind: 'differs',
      where: `Hvem der beslutter punkt ${p.no}`,
      readings: [
        reads(paper, p.place ?? `Indstilling, punkt ${p.no}`, `Punkt ${p.no} nævner ${name(p.namesBody ?? '')}`),
        other,
      ],
    }))
}
