import { Button } from '@mantine/core';
import { useRefusedRows } from '../../api/imports.js';
import { Failed } from '../../ui/failed.js';
import { useLanguage } from '../../ui/language.js';
import { saveFile } from '../../ui/save-file.js';
import { useText } from '../../ui/use-text.js';
import type { ImportFlow } from './use-import.js';

interface RefusedRowsProps {
  readonly chosen: NonNullable<ImportFlow['chosen']>;
  readonly count: number;
}

/** The refused rows as a workbook, with what is wrong beside each, to correct there. */
export function RefusedRowsButton({ chosen, count }: RefusedRowsProps) {
  const text = useText();
  const { language } = useLanguage();
  const fetching = useRefusedRows();
  return (
    <>
      <Button
        variant="default"
        disabled={fetching.isPending}
        onClick={() => fetching.mutate({ ...chosen, language }, { onSuccess: saveFile })}
      >
        {text('import.refusedRows', { count })}
      </Button>
      {fetching.error && <Failed title={text('import.refusedRows.failed')} detail={fetching.error.message} />}
    </>
  );
}
