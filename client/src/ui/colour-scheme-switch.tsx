import { type MantineColorScheme, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useText } from './use-text.js';

const SCHEMES = [
  {
    value: 'light',
    icon: 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10Zm0-5v2m0 16v2M2 12h2m16 0h2M5 5l1.400 1.400m11.200 11.200L19 19M5 19l1.400-1.400M17.600 6.400 19 5',
  },
  { value: 'dark', icon: 'M20 14.500A8.500 8.500 0 0 1 9.500 4 8.500 8.500 0 1 0 20 14.500Z' },
  { value: 'auto', icon: 'M4 5h16v11H4zM9 20h6m-3-4v4' },
] as const satisfies readonly { value: MantineColorScheme; icon: string }[];

/** Light, dark, or as the system says; remembered on this machine. */
export function ColourSchemeSwitch() {
  const text = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      size="xs"
      aria-label={text('shell.colours')}
      value={colorScheme}
      onChange={(value) => setColorScheme(SCHEMES.find((scheme) => scheme.value === value)?.value ?? 'auto')}
      data={SCHEMES.map(({ value, icon }) => ({
        value,
        label: <SchemeIcon path={icon} name={text(`shell.colours.${value}`)} />,
      }))}
    />
  );
}

function SchemeIcon({ path, name }: { readonly path: string; readonly name: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" role="img" aria-label={name}>
      <title>{name}</title>
      <path d={path} />
    </svg>
  );
}
