import { addWorkingDays, workingDaysBetween } from '../../kernel/holidays.ts'
export const paperLeadTime = {
  workingDays: workingDaysBetween('2022-06-20', '2023-09-01'),
  source: 'DOC-2022-TENDER: beslutning 20. juni 2022, ny aftale 1. september 2023',
  from: '2022-06-20',
  to: '2023-09-01',
}
export function latestRetenderStart(month: string, days: number): string {
  return addWorkingDays(`${month}-01`, -days)
}
