import { writtenYear } from '@evenkeel/shared/calendar';
import { Link, useLocation, useParams } from 'react-router';
import { findingsCsvPath, useFindings } from '../../api/findings.js';
import { Answer } from '../../ui/answer.js';
import { Disclosure } from '../../ui/disclosure.js';
import { useLanguage } from '../../ui/language.js';
import { PageFrame } from '../../ui/page-frame.js';
import { overviewPath } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';
import { fileQuery, useStressorQuery } from './stressor-query.js';
import { StressorsBody } from './stressors-body.js';
import './stressors.css';

/** S3: which stressors are open, and what was decided about them? */
export default function StressorsPage() {
  const text = useText();
  const { language } = useLanguage();
  const { search } = useLocation();
  const { programme = '', year = '' } = useParams();
  const { query } = useStressorQuery();
  const ref = { programme, year };
  const request = useFindings(ref);
  const name = request.data?.programme.name ?? programme;
  return (
    <PageFrame
      title={[text('stressors.title'), name, writtenYear(year)].join(' · ')}
      above={
        <Link to={{ pathname: overviewPath(programme, year), search }}>{text('week.back', { programme: name })}</Link>
      }
      beside={
        <Disclosure label={text('export.open')}>
          <li>
            <a href={findingsCsvPath(ref, { ...fileQuery(query), lang: language })} download>
              {text('stressors.csv')}
            </a>
          </li>
          <li>
            <button type="button" onClick={() => window.print()}>
              {text('stressors.print')}
            </button>
          </li>
        </Disclosure>
      }
    >
      <Answer request={request} failure={text('stressors.failed')} heights={[44, 72, 400]}>
        {(list) => <StressorsBody list={list} yearRef={ref} />}
      </Answer>
    </PageFrame>
  );
}
