/** A colour of the page's style sheet, which knows light from dark: cards follow without being drawn again. */
const colour = (name: string) => ({
  default: `var(--card-${name})`,
  subtle: `var(--card-${name}-subtle)`,
  highlightColors: { default: 'var(--card-highlight)', subtle: 'var(--card-highlight)' },
});

const foregroundColors = Object.fromEntries(
  ['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention'].map((name) => [name, colour(name)]),
);

const container = (name: string) => ({
  backgroundColor: `var(--card-on-${name})`,
  borderColor: 'var(--line)',
  foregroundColors,
});

/** How Teams draws Adaptive Cards, as host configuration of the `adaptivecards` package. */
export const TEAMS_HOST_CONFIG = {
  fontFamily: 'var(--font)',
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  imageSizes: { small: 32, medium: 52, large: 100 },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  containerStyles: Object.fromEntries(
    ['default', 'emphasis', 'accent', 'good', 'attention', 'warning'].map((name) => [name, container(name)]),
  ),
  adaptiveCard: { allowCustomStyle: true },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    preExpandSingleShowCardAction: false,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  inputs: {
    label: { inputSpacing: 'small', requiredInputs: { suffix: ' *' }, optionalInputs: {} },
    errorMessage: { color: 'attention', spacing: 'small' },
  },
  factSet: {
    title: { color: 'default', size: 'default', weight: 'bolder', wrap: true, maxWidth: 150 },
    value: { color: 'default', size: 'default', wrap: true },
    spacing: 16,
  },
  textBlock: { headingLevel: 3 },
} as const;
