/** Who keeps the registers. */
export const keepers = ['officer', 'admin'] as const
