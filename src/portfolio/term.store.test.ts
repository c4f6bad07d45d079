import { expect, test } from 'vitest'
import { cast } from '../../test/cast.ts'
import { rolledBack } from '../../test/setup/rolled-back.ts'
