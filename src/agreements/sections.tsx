import { EconomySection } from './economy/section.tsx'
import type { OptionPart } from './option/part.web.ts'
import { OptionSection } from './option/section.tsx'
import { PartySection } from './party/section.tsx'
import type { AgreementShown } from './show.output.ts'

/** The agreement's page below its lots and prices, a section a line. */
export function AgreementSections({ shown, part }: { shown: AgreementShown; part: OptionPart | null }) {
  return (
    <>
      <OptionSection shown={shown} part={part} />
      <EconomySection shown={shown} />
      <PartySection shown={shown} />
    </>
  )
}
