import type { Instant } from '../process/process.ts'

/** What a release holds, in OCDS 1.1.5's own names: https://standard.open-contracting.org/1.1/ */
export interface Release {
  ocid: string
  id: string
  date: Instant
  tag: string[]
  initiationType: 'tender'
  language: 'da'
  parties?: Party[]
  buyer?: Reference
  planning?: Json
  tender?: Json
  bids?: Json
  awards?: Json[]
  contracts?: Json[]
}

export type Json = { [name: string]: Value }
export type Value = string | number | boolean | Json | Value[]

export interface Reference extends Json {
  id: string
  name: string
}

export interface Party extends Json {
  id: string
  name: string
  roles: string[]
}

type Loose = { [name: string]: unknown }

/** What is unknown or empty is left out: OCDS takes an empty field for a mistake. */
export function tidy(o: Loose): Json {
  const kept = Object.entries(o).flatMap(([name, v]): [string, Value][] => {
    const value = tidied(v)
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(kept)
}

function tidied(v: unknown): Value | undefined {
  if (v === undefined || v === null) return undefined
  if (typeof v === 'string') return v.trim() === '' ? undefined : v
  if (Array.isArray(v)) {
    const list = v.flatMap((x) => tidied(x) ?? [])
    return list.length ? list : undefined
  }
  if (typeof v !== 'object') return v as number | boolean
  const inside = tidy(v as Loose)
  return Object.keys(inside).length ? inside : undefined
}
