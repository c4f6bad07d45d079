import { Facts } from '../../platform/web/ui/index.ts'
import { amountText, dayText, lotName, termText } from './open.view.ts'
import type { LotTold, Told } from './told.ts'

/** Each lot: who won it, when there is one, then what was asked for. */
export function LotParts({ told }: { told: Told }) {
  return (
    <>
      {told.tender.lots.map((lot) => (
        <section>
          <h2 id={lot.id}>
            {lotName(lot.id)}: {lot.title}
          </h2>
          {lot.description === undefined ? null : <p>{lot.description}</p>}
          <Facts items={factsOf(lot, told)} />
        </section>
      ))}
    </>
  )
}

function factsOf(lot: LotTold, told: Told) {
  const framework = lot.techniques?.frameworkAgreement
  const received = told.bids?.statistics.find((s) => s.relatedLot === lot.id)?.value
  const rows: [string, string | undefined][] = [
    ...outcome(lot, told),
    ['Tilbud modtaget', received === undefined ? undefined : String(received)],
    [
      'Leverandører højst',
      framework?.maximumParticipants === undefined ? undefined : String(framework.maximumParticipants),
    ],
    ['Anslået værdi', lot.value === undefined ? undefined : amountText(lot.value)],
    ['Loft', framework?.value === undefined ? undefined : amountText(framework.value)],
    ['Løber', lot.contractPeriod ? termText(lot.contractPeriod) : undefined],
    ['Kan forlænges', lot.renewal?.description],
    ['Forbeholdt', reservedText(lot)],
    ['Vægte', lot.awardCriteria?.weightingDescription],
    ['Prismodel', lot.awardCriteria?.criteria.find((c) => c.description)?.description],
  ]
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

function outcome(lot: LotTold, told: Told): [string, string | undefined][] {
  const award = told.awards.find((a) => a.relatedLots.includes(lot.id))
  if (!award) return []
  const contract = told.contracts.find((c) => c.awardID === award.id)
  const changes = contract?.amendments.map((a) => `${dayText(a.date)}: ${a.description ?? a.rationale}`).join('. ')
  return [
    ['Vindere', award.suppliers.map((s) => s.name).join(', ') || 'Ingen vandt'],
    ['Afgjort', dayText(award.date)],
    ['Begrundelse', award.description],
    ['Aftale', contract && `${contract.title}, ${termText(contract.period)}, højst ${amountText(contract.value)}`],
    ['Aftalen er ændret', changes],
  ]
}

function reservedText(lot: LotTold): string | undefined {
  const [kind] = lot.otherRequirements?.reservedParticipation ?? []
  if (kind === undefined) return undefined
  return kind === 'shelteredWorkshop'
    ? 'For beskyttede værksteder (udbudsloven § 54)'
    : 'For organisationer med en offentlig opgave som formål (udbudsloven § 190)'
}
