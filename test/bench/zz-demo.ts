import { readdirSync } from 'node:fs';
import { commandLine } from '/work/main/test/support/command-line.ts';

const line = await commandLine();
for (const demo of ['open-university-2014-2015', 'security-studies-2026-2027']) {
  const f = `/work/main/data/demo/${demo}`;
  await line.run(
    'import',
    ...readdirSync(f)
      .filter((n) => n.endsWith('.csv'))
      .map((n) => `${f}/${n}`),
    '--json',
  );
}
for (const [p, y, cs] of [
  ['BSC-SEC', '2026-2027', ['1', '2']],
  ['OU-2014J', '2014-2015', ['1']],
] as const)
  for (const c of cs) {
    for (const cmd of ['stressors', 'hotspots']) {
      const r = await line.run(cmd, '--programme', p, '--year', y, '--cohort', c, '--json');
      const out = r.json() as any;
      for (const l of Array.isArray(out) ? out : [out])
        console.log(
          cmd === 'stressors'
            ? [
                l.id.replace(/~BSC.*~\d~|~OU.*~\d~/, ' '),
                l.status === 'found'
                  ? `${l.severity} ${l.value?.toFixed?.(2)}/${l.threshold} ${l.students}`
                  : l.missing.join(),
                l.weeks.slice(0, 6).join(),
                l.dates.slice(0, 4).join(),
              ].join(' | ')
            : [l.id, l.weeks.join(), l.hours, l.excess, l.students, l.findings.length].join(' | '),
        );
    }
  }
await line.remove?.();
