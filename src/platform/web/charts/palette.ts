/** Colours of pictures. Each mark has at least 3:1 on white, each text 4.5:1; neighbours differ in lightness too. */
export const palette = {
  ink: '#1b2529',
  soft: '#4d5a60',
  line: '#d9dedb',
  edge: '#6f7b77',
  paper: '#ffffff',
  used: '#0b4a6f',
  committed: '#4f8fb3',
  free: '#e8f1f6',
  band: '#9cc3d9',
  act: '#b34700',
  bad: '#b3261e',
} as const

/** For series that stand beside each other without order. */
export const series: readonly string[] = ['#0b4a6f', '#b34700', '#2f7f6d', '#7a4f9a', '#4f8fb3', '#8a6d00']

export const fontFamily = 'IBM Plex Sans, sans-serif'
