import { type AnalysisInput, type Answer, type CohortInput, loadDocument } from '@evenkeel/shared/report';
import { Injectable } from '@nestjs/common';
import { type ComputedDocument, computedDocument, jsonDocument } from '../http/computed-document.js';
import { DocumentCache } from '../http/document-cache.js';
import { ProblemException } from '../http/problem.exception.js';
import { refusalProblem } from '../http/refusal-problem.js';
import { AnalysisService } from './analysis.service.js';
import type { CohortPath, CohortQuery, YearPath } from './analysis-request.js';
import { loadCsv } from './load-csv.js';

interface Asked<Path extends YearPath> {
  /** What is asked for, unique among the documents. */
  readonly name: string;
  readonly path: Path;
  readonly query: CohortQuery & {
    readonly term?: string | undefined;
    readonly basis?: string;
    readonly contactOnly?: boolean;
  };
}

/** The answers about a programme's year, made ready to be sent and kept until the data change. */
@Injectable()
export class AnalysisDocuments {
  constructor(
    private readonly analysis: AnalysisService,
    private readonly cache: DocumentCache,
  ) {}

  /** An answer about the whole programme. */
  ofYear<T>(asked: Asked<YearPath>, compute: (input: AnalysisInput) => Answer<T>): Promise<ComputedDocument> {
    return this.#get(asked, (input) => jsonDocument(documentOf(compute(input))));
  }

  /** An answer about one cohort. */
  ofCohort<T>(asked: Asked<CohortPath>, compute: (input: CohortInput) => Answer<T>): Promise<ComputedDocument> {
    const { studyYear } = asked.path;
    return this.#get(asked, (input) => jsonDocument(documentOf(compute({ ...input, studyYear }))));
  }

  /** The weekly load of one cohort for a spreadsheet. */
  loadCsv(asked: Asked<CohortPath>): Promise<ComputedDocument> {
    const { studyYear } = asked.path;
    return this.#get(asked, (input) =>
      computedDocument(loadCsv(documentOf(loadDocument({ ...input, studyYear }))), 'text/csv; charset=utf-8'),
    );
  }

  async #get(
    { name, path, query }: Asked<YearPath>,
    build: (input: AnalysisInput) => Promise<ComputedDocument>,
  ): Promise<ComputedDocument> {
    const { style, options = null, groups = null, profile = null, pathway = null } = query;
    const question = { style, options, groups, profile, pathway };
    const input = await this.analysis.inputFor({
      ...question,
      programmeCode: path.programme,
      academicYear: path.year,
    });
    const asked = [query.term, query.basis, query.contactOnly].map((part) => part ?? null);
    const key = JSON.stringify([name, Object.values(path), ...asked, question, input.decidedKey]);
    return this.cache.get({ version: input.dataVersion, key }, async () => build(input));
  }
}

function documentOf<T>(answer: Answer<T>): T {
  if (answer.kind === 'refused') throw new ProblemException(refusalProblem(answer));
  return answer.document;
}
