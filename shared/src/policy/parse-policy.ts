import { z } from 'zod';
import { plainDate } from '../calendar/index.js';
import { type Citation, GRADES, type Policy, SETTING_IDS, type Setting, type SettingId, UNITS } from './setting.js';

/** Policies that could be read, or every fault found in the text. */
export type ParsedPolicies =
  | { readonly kind: 'policies'; readonly policies: readonly Policy[] }
  | { readonly kind: 'faults'; readonly faults: readonly string[] };

const day = z.string().transform((text, context) => {
  const date = plainDate(text);
  if (date) return date;
  context.addIssue({ code: 'custom', message: `"${text}" is not a date (yyyy-mm-dd)` });
  return z.NEVER;
});

const settingFile = z.strictObject({
  value: z.number(),
  unit: z.enum(UNITS),
  grade: z.enum(GRADES),
  citation: z.string(),
  changedBy: z.string().nullable().default(null),
  changedOn: day.nullable().default(null),
});

const policyFile = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  extends: z.string().optional(),
  settings: z.partialRecord(z.enum(SETTING_IDS), settingFile),
});

const citationFile = z.array(
  z.strictObject({
    key: z.string(),
    text: z.strictObject({ nl: z.string(), en: z.string() }),
    url: z.string().nullable(),
    readOn: day,
  }),
);

type PolicyFile = z.infer<typeof policyFile>;

/**
 * The policies of the policy files (`data/policies/*.json`, already parsed as JSON) with the citations they name. A file may
 * extend another and give only the rows that differ. Faults name the file and the row.
 */
export function parsePolicies(citations: unknown, files: readonly unknown[]): ParsedPolicies {
  const readCitations = citationFile.safeParse(citations);
  if (!readCitations.success) return { kind: 'faults', faults: faultsOf('citations', readCitations.error) };
  const read = files.map((file) => policyFile.safeParse(file));
  const faults = read.flatMap((result, index) => (result.success ? [] : faultsOf(`policy ${index + 1}`, result.error)));
  if (faults.length > 0) return { kind: 'faults', faults };
  const byId = new Map(read.flatMap((result) => (result.success ? [[result.data.id, result.data] as const] : [])));
  const byKey = Object.fromEntries(readCitations.data.map((citation) => [citation.key, citation]));
  return complete(byId, byKey);
}

function faultsOf(name: string, error: z.ZodError): readonly string[] {
  return error.issues.map((issue) => `${name}: ${issue.path.join('.')}: ${issue.message}`);
}

function complete(
  files: ReadonlyMap<string, PolicyFile>,
  citations: Readonly<Record<string, Citation>>,
): ParsedPolicies {
  const faults: string[] = [];
  const policies = [...files.values()].map((file): Policy => {
    const settings = { ...files.get(file.extends ?? '')?.settings, ...file.settings };
    for (const id of SETTING_IDS) {
      const setting = settings[id];
      if (!setting) faults.push(`policy ${file.id}: ${id} is missing`);
      else if (!citations[setting.citation])
        faults.push(`policy ${file.id}: ${id} cites "${setting.citation}", which is not in the citations`);
    }
    return { id: file.id, settings: settings as Record<SettingId, Setting>, citations }; // completeness checked above
  });
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'policies', policies };
}
