import type { Language } from '@evenkeel/shared/messages';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { z } from 'zod';
import { ProblemException } from './problem.exception.js';

type Issue = Parameters<
  NonNullable<NonNullable<ConstructorParameters<typeof StandardSchemaValidationPipe>[0]>['exceptionFactory']>
>[0][number];

const LOCALES = { nl: z.locales.nl(), en: z.locales.en() };

/** A rule of our own says in both languages what is wrong. */
const OwnText = z.object({ params: z.object({ text: z.object({ nl: z.string(), en: z.string() }) }) });

/** Holds every parameter against its schema; what does not fit is a problem that names each parameter. */
export function validationPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues) =>
      new ProblemException({
        status: 400,
        code: 'invalid-request',
        title: { nl: 'Ongeldig verzoek', en: 'Invalid request' },
        detail: { nl: describe(issues, 'nl'), en: describe(issues, 'en') },
      }),
  });
}

function describe(issues: readonly Issue[], language: Language): string {
  return issues.map((issue) => `${pathOf(issue)}: ${messageOf(issue, language)}`).join('; ');
}

function pathOf(issue: Issue): string {
  return (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
}

/** The schemas are zod's, whose issues can be told in any language it knows. */
function messageOf(issue: Issue, language: Language): string {
  if (!('code' in issue)) return issue.message;
  const own = OwnText.safeParse(issue);
  if (own.success) return own.data.params.text[language];
  const told = LOCALES[language].localeError(issue as unknown as z.core.$ZodRawIssue); // checked on the line above
  return typeof told === 'string' ? told : (told?.message ?? issue.message);
}
