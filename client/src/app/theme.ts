import { createTheme, defaultVariantColorsResolver, type VariantColorsResolver } from '@mantine/core';

/** On the brand colour stands what the scheme says: white on the dark tone, ink on the light one of the dark scheme. */
const readableOnBrand: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  return input.variant === 'filled' ? { ...colours, color: 'var(--on-brand)' } : colours;
};

/** The look of the components; the colours themselves stand in `ui/theme.css`. */
export const theme = createTheme({
  primaryColor: 'blue',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'var(--mantine-font-family)',
  variantColorResolver: readableOnBrand,
});
