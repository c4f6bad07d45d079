/** How a complaint over an award may end. */
export const outcomes = ['upheld', 'dismissed', 'withdrawn'] as const
