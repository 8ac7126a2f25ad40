import { createTheme } from '@mantine/core';

/** The look of the components; the colours themselves stand in `ui/theme.css`. */
export const theme = createTheme({
  primaryColor: 'blue',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'var(--mantine-font-family)',
  components: { Button: { defaultProps: { color: undefined } } },
});
