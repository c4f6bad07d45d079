import { z } from 'zod'
import { DayOut } from '../../platform/index.ts'

export const words = z.string().nullable()

export const day = DayOut.nullable()

export const named = { enterprise: z.string(), name: z.string() }
