/** OCDS 1.1.5's closed codelists, as far as a release of ours uses them, and where in it each stands. */
export const closedLists: readonly { at: RegExp; codes: readonly string[] }[] = [
  {
    at: /^releases\.\d+\.tag$/,
    codes: [
      ...['planning', 'planningUpdate', 'tender', 'tenderAmendment', 'tenderUpdate', 'tenderCancellation'],
      ...['award', 'awardUpdate', 'awardCancellation', 'contract', 'contractUpdate', 'contractAmendment'],
      ...['implementation', 'implementationUpdate', 'contractTermination', 'compiled'],
    ],
  },
  { at: /\.initiationType$/, codes: ['tender'] },
  { at: /\.currency$/, codes: ['DKK'] },
  {
    at: /\.tender(\.lots\.\d+)?\.status$/,
    codes: ['planning', 'planned', 'active', 'cancelled', 'unsuccessful', 'complete', 'withdrawn'],
  },
  { at: /\.procurementMethod$/, codes: ['open', 'selective', 'limited', 'direct'] },
  { at: /\.mainProcurementCategory$/, codes: ['goods', 'works', 'services'] },
  { at: /\.milestones\.\d+\.status$/, codes: ['scheduled', 'met', 'notMet', 'partiallyMet'] },
  { at: /\.awards\.\d+\.status$/, codes: ['pending', 'active', 'cancelled', 'unsuccessful'] },
  { at: /\.contracts\.\d+\.status$/, codes: ['pending', 'active', 'cancelled', 'terminated'] },
  { at: /\.bids\.details\.\d+\.status$/, codes: ['invited', 'pending', 'valid', 'disqualified', 'withdrawn'] },
  {
    at: /\.frameworkAgreement\.method$/,
    codes: ['withReopeningCompetition', 'withoutReopeningCompetition', 'withAndWithoutReopeningCompetition'],
  },
  {
    at: /\.numbers\.\d+\.weight$/,
    codes: [
      ...['percentageExact', 'percentageRangeMiddle', 'decimalExact', 'decimalRangeMiddle'],
      ...['pointsExact', 'pointsRangeMiddle', 'order'],
    ],
  },
]
