import type { LiveSourceDocument, LiveSourceListDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLiveSources } from '../../api/live-sources.js';
import { Answer } from '../../ui/answer.js';
import { DataTabs } from '../../ui/data-tabs.js';
import { useFormat } from '../../ui/format.js';
import { useLanguage } from '../../ui/language.js';
import { PageFrame } from '../../ui/page-frame.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { FetchPanel } from './fetch-panel.js';
import { LiveForm } from './live-form.js';
import { LiveTable } from './live-table.js';
import './live.css';

/** What stands below the list: nothing, the form of a source (null: a new one), or what a source holds now. */
type Below =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'form'; readonly source: LiveSourceDocument | null }
  | { readonly kind: 'fetch'; readonly source: LiveSourceDocument };

/** The addresses that schedules are fetched from. */
export default function LivePage() {
  const text = useText();
  const { language } = useLanguage();
  const request = useLiveSources(language);
  return (
    <PageFrame title={text('liveSources.title')}>
      <DataTabs />
      <p className="lead">{text('liveSources.lead')}</p>
      <Answer request={request} failure={text('liveSources.failed')} heights={[160]}>
        {(list) => <Sources list={list} />}
      </Answer>
    </PageFrame>
  );
}

function Sources({ list }: { readonly list: LiveSourceListDocument }) {
  const text = useText();
  const format = useFormat();
  const [below, setBelow] = useState<Below>({ kind: 'nothing' });
  const close = () => setBelow({ kind: 'nothing' });
  return (
    <>
      {!list.enabled && (
        <section className="notice live-off">
          <h2>{text('liveSources.off')}</h2>
          <p>{text('liveSources.offWhy')}</p>
        </section>
      )}
      {(list.enabled || list.sources.length > 0) && (
        <Panel
          title={text('liveSources.list')}
          lead={list.enabled ? text('liveSources.hosts', { hosts: format.list(list.hosts) }) : undefined}
          beside={
            list.enabled && (
              <Button variant="default" onClick={() => setBelow({ kind: 'form', source: null })}>
                {text('liveSources.add')}
              </Button>
            )
          }
        >
          {list.sources.length === 0 ? (
            <p>{text('liveSources.none')}</p>
          ) : (
            <LiveTable
              sources={list.sources}
              onEdit={(source) => setBelow({ kind: 'form', source })}
              onFetch={(source) => setBelow({ kind: 'fetch', source })}
            />
          )}
        </Panel>
      )}
      {below.kind === 'form' && <LiveForm key={below.source?.id ?? 'new'} source={below.source} onDone={close} />}
      {below.kind === 'fetch' && <FetchPanel key={below.source.id} source={below.source} onClose={close} />}
    </>
  );
}
