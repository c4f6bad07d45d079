/** Kept beside every run: it changes when the same question would get another answer. */
export const ruleVersion = 'forecast-1'
