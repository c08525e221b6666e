import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The proofreader's vermilion in Mantine's ten steps; the seventh is `--galley-accent` on paper. */
const vermilion: MantineColorsTuple = [
  '#fbf0ec',
  '#f6e0d8',
  '#efc3b5',
  '#ec8a72',
  '#e27259',
  '#d05c42',
  '#bd4a31',
  '#a83a25',
  '#8d2e1c',
  '#6f2214',
]

/** Mantine's greys are bluish; these are the paper's, from paper to ink. */
const gray: MantineColorsTuple = [
  '#f7f4ec',
  '#f0ece2',
  '#e8e2d5',
  '#ddd6c8',
  '#cbc2b1',
  '#b8ae9c',
  '#8d8476',
  '#686157',
  '#443f37',
  '#25221d',
]

/** The same for the dark scheme, from ink to paper. */
const dark: MantineColorsTuple = [
  '#e6e1d6',
  '#cbc5b9',
  '#a59d8f',
  '#7d766a',
  '#5c574d',
  '#38352f',
  '#262522',
  '#1d1c1a',
  '#171614',
  '#100f0e',
]

/**
 * Mantine in the desk's colours and faces: hairlines instead of shadows, one accent.
 *
 * @param close what the buttons that close something are called
 */
export function createGalleyTheme(close: string) {
  const closeButtonProps = { 'aria-label': close }
  return createTheme({
    colors: { vermilion, gray, dark },
    primaryColor: 'vermilion',
    primaryShade: { light: 7, dark: 3 },
    fontFamily: 'var(--galley-sans)',
    fontFamilyMonospace: 'var(--galley-mono)',
    headings: { fontFamily: 'var(--galley-serif)', fontWeight: '600' },
    defaultRadius: 'sm',
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: {
      Modal: {
        defaultProps: {
          closeButtonProps,
          overlayProps: { backgroundOpacity: 0.35 },
          transitionProps: { duration: 120 },
        },
      },
      Notification: { defaultProps: { closeButtonProps } },
      Spotlight: {
        defaultProps: {
          overlayProps: { backgroundOpacity: 0.35, blur: 0 },
          // While it faded out it would take the next keys into its field.
          transitionProps: { duration: 0 },
        },
      },
      Tooltip: { defaultProps: { openDelay: 500, withinPortal: true } },
    },
  })
}

/** The tokens that tokens.css sets for each scheme, given to Mantine under its own names. */
export const themeVariables: CSSVariablesResolver = () => {
  const variables = {
    '--mantine-color-body': 'var(--galley-paper)',
    '--mantine-color-text': 'var(--galley-ink)',
    '--mantine-color-bright': 'var(--galley-ink)',
    '--mantine-color-dimmed': 'var(--galley-ink-soft)',
    '--mantine-color-placeholder': 'var(--galley-ink-soft)',
    '--mantine-color-vermilion-light-color': 'var(--galley-accent)',
    '--mantine-color-anchor': 'var(--galley-accent)',
    '--mantine-color-error': 'var(--galley-accent)',
    '--mantine-color-default': 'var(--galley-raised)',
    '--mantine-color-default-hover': 'var(--galley-proof)',
    '--mantine-color-default-color': 'var(--galley-ink)',
    '--mantine-color-default-border': 'var(--galley-rule-strong)',
  }
  // White on the dark scheme's light accent could not be read.
  const filled = {
    '--mantine-color-vermilion-filled': '#b34a33',
    '--mantine-color-vermilion-filled-hover': '#bf563e',
  }
  return { variables: {}, light: variables, dark: { ...variables, ...filled } }
}
