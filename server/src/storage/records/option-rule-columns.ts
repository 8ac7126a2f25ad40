import type { OptionRule } from '@evenkeel/shared/schedule';
import { assertNever } from '@evenkeel/shared/util';

/** A rule of an option group as two columns. */
export interface RuleColumns {
  readonly ruleKind: OptionRule['kind'];
  readonly ruleAmount: number;
}

export function ruleColumns(rule: OptionRule): RuleColumns {
  switch (rule.kind) {
    case 'courses':
      return { ruleKind: 'courses', ruleAmount: rule.choose };
    case 'ec':
      return { ruleKind: 'ec', ruleAmount: rule.atLeastEc };
    default:
      return assertNever(rule);
  }
}

export function optionRule({ ruleKind, ruleAmount }: RuleColumns): OptionRule {
  return ruleKind === 'courses' ? { kind: 'courses', choose: ruleAmount } : { kind: 'ec', atLeastEc: ruleAmount };
}
