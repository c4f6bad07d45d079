import { expect, test } from 'vitest'
import { splitWarnings, type Related } from './split.ts'

const earlier: Related = {
  ...{ kind: 'route', id: 'r', title: 'Særindsats', on: '2026-03-01', need: 'B1', suppliers: ['s1'] },
  oere: 400_000_000n,
}
const asked = { totalOere: 200_000_000n, thresholdOere: 559_500_000n, need: 'B1', supplier: 's1' }

test('what is bought of the same need and the same supplier is named, with the sum', () => {
  const [same, sum] = splitWarnings(asked, [earlier])
  expect(same).toMatch(/^Samme behov og samme leverandør: Særindsats, 1. marts 2026, 4.000.000\skr\.$/)
  expect(sum).toMatch(/^Tilsammen 6\.000\.000\skr\. Det når tærskelværdien 5\.595\.000\skr\. Er det ét køb/)
})

test('below the threshold together the rule is told, and no more; an award has no value here', () => {
  const [same, sum] = splitWarnings({ ...asked, supplier: 's2' }, [{ ...earlier, oere: 1n }])
  expect(same).toContain('Samme behov: ')
  expect(sum).not.toContain('Er det ét køb')
  const award: Related = { ...earlier, kind: 'award', need: null, oere: null }
  expect(splitWarnings(asked, [award])[0]).toMatch(/^Samme leverandør: .* uden en værdi her\.$/)
  expect(splitWarnings(asked, [])).toEqual([])
})
