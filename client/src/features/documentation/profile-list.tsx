import type { StudentProfileDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { partId } from './documentation-contents.js';

/** The students with another starting position, with why each is there. */
export function ProfileList({ profiles }: { readonly profiles: readonly StudentProfileDocument[] }) {
  const text = useText();
  const { language } = useFormat();
  return (
    <div id={partId('students')}>
      <Panel title={text('documentation.students')} lead={text('documentation.studentsLead')}>
        <dl className="documentation-profiles">
          {profiles.map(({ id, name, why }) => (
            <div key={id}>
              <dt>{name[language]}</dt>
              <dd>{why[language]}</dd>
            </div>
          ))}
        </dl>
      </Panel>
    </div>
  );
}
