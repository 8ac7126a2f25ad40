import { Button, CloseButton } from '@mantine/core';
import { type DragEvent, useId, useRef, useState } from 'react';
import type { ImportLimits } from '../../api/imports.js';
import { useText } from '../../ui/use-text.js';

const ACCEPTED = '.xlsx,.csv,.tsv,.txt,.ics,.json,.zip';

interface FileDropProps {
  readonly files: readonly File[];
  /** What the server takes; undefined while that is not known. */
  readonly limits: ImportLimits | undefined;
  readonly onChange: (files: readonly File[]) => void;
}

/** A place to drop files on and a button to choose them. */
export function FileDrop({ files, limits, onChange }: FileDropProps) {
  const text = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const add = (more: Iterable<File>) => onChange(withoutDoubles([...files, ...more]));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for the pointer; the button does the same */}
      <div
        className="drop"
        data-over={over || undefined}
        onDragOver={hover}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor={id}>{text('import.drop')}</label>
        <input
          ref={input}
          id={id}
          type="file"
          multiple
          accept={ACCEPTED}
          className="drop-input"
          onChange={(event) => {
            add(event.currentTarget.files ?? []);
            event.currentTarget.value = '';
          }}
        />
        <Button variant="default" onClick={() => input.current?.click()}>
          {text('import.choose')}
        </Button>
        <p className="quiet small">
          {text('import.formats')} {limits && text('import.limits', { ...limits })}
        </p>
      </div>
      <p aria-live="polite" className="small quiet">
        {files.length > 0 && text('import.chosen', { count: files.length })}
      </p>
      <ul className="chosen-files">
        {files.map((file) => (
          <li key={file.name}>
            {file.name}
            <CloseButton
              size="sm"
              aria-label={text('import.remove', { file: file.name })}
              onClick={() => onChange(files.filter((other) => other !== file))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A file chosen again takes the place of the one with the same name. */
function withoutDoubles(files: readonly File[]): readonly File[] {
  return [...new Map(files.map((file) => [file.name, file])).values()];
}
