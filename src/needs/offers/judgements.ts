/** `judgements.0.offer`, `.reaches`, `.reason` as the act's list. An offer left open is sent without its answer, so that the act asks beside it. */
export function judgementsFrom(values: Record<string, string>) {
  const found = []
  for (let i = 0; values[`judgements.${i}.offer`] !== undefined; i++) {
    const answer = values[`judgements.${i}.reaches`]
    found.push({
      offer: values[`judgements.${i}.offer`],
      reaches: answer === undefined ? undefined : answer === 'ja',
      reason: values[`judgements.${i}.reason`],
    })
  }
  return found
}
