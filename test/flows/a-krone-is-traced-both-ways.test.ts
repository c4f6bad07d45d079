import { expect, test } from 'vitest'
import { listEntries, listLines } from '../../src/budget/index.ts'
import { rooms } from '../../src/rooms.ts'
import { cast } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const trace = rooms.flatMap((r) => r.acts).find((a) => a.name === 'desk.trace')

interface Node {
  kind: string
  amountOere: bigint
  children: Node[]
}

function everyJoint(node: Node): Node[] {
  return node.children.length === 0 ? [] : [node, ...node.children.flatMap(everyJoint)]
}

test('from an appropriation down, every joint is the sum of what is under it, and each year what is appropriated', async () => {
  if (trace === undefined) throw new Error('desk.trace mangler')
  const { rows } = await house.as(cast.controller, listLines, {})
  expect(rows.length).toBeGreaterThan(0)
  for (const line of rows) {
    const { tree } = (await house.as(cast.controller, trace, { appropriation: line.id })) as { tree: Node }
    for (const node of everyJoint(tree))
      expect(node.amountOere).toBe(node.children.reduce((n, c) => n + BigInt(c.amountOere), 0n))
    expect(tree.children.map((y) => y.amountOere)).toEqual(line.years.map((y) => y.appropriatedOere))
    const left = tree.children.map((y) => y.children.find((c) => c.kind === 'left')?.amountOere)
    expect(left).toEqual(line.years.map((y) => y.leftOere))
  }
})

test('from a use back up: its line, its year and its lot', async () => {
  if (trace === undefined) throw new Error('desk.trace mangler')
  const { rows } = await house.as(cast.controller, listEntries, { kind: 'use', account: 'lot', limit: 1 })
  const { path, tree } = (await house.as(cast.auditor, trace, { entry: rows[0]?.id })) as { path: string[]; tree: Node }
  expect(path.length).toBeGreaterThanOrEqual(3)
  expect(tree.children).toHaveLength(1)
  await expect(house.as(cast.controller, trace, { appropriation: 'FINDES-IKKE' })).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(house.as(cast.mentor, trace, { entry: rows[0]?.id })).rejects.toMatchObject({ code: 'forbidden' })
})
