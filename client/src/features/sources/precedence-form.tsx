import type { PrecedenceDocument, PrecedenceOrderDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { sourceName } from '../../ui/source-name.js';
import { useText } from '../../ui/use-text.js';
import { moved } from './moved.js';

interface PrecedenceFormProps {
  readonly precedence: PrecedenceDocument;
  readonly busy: boolean;
  readonly save: (precedence: PrecedenceDocument) => void;
}

/** The order of each group of fields, changed with buttons and saved together. */
export function PrecedenceForm({ precedence, busy, save }: PrecedenceFormProps) {
  const text = useText();
  const [orders, setOrders] = useState(precedence.orders);
  const isChanged = JSON.stringify(orders) !== JSON.stringify(precedence.orders);
  const change = (next: PrecedenceOrderDocument) =>
    setOrders(orders.map((order) => (order.group === next.group ? next : order)));
  return (
    <>
      <ul className="cards">
        {orders.map((order) => (
          <li key={order.group} className="card">
            <Order order={order} busy={busy} onChange={change} />
          </li>
        ))}
      </ul>
      <div className="button-row">
        <Button disabled={!isChanged || busy} onClick={() => save({ ...precedence, orders })}>
          {text(busy ? 'precedence.saving' : 'precedence.save')}
        </Button>
        <Button variant="default" disabled={!isChanged || busy} onClick={() => setOrders(precedence.orders)}>
          {text('precedence.reset')}
        </Button>
      </div>
    </>
  );
}

interface OrderProps {
  readonly order: PrecedenceOrderDocument;
  readonly busy: boolean;
  readonly onChange: (order: PrecedenceOrderDocument) => void;
}

function Order({ order: whole, busy, onChange }: OrderProps) {
  const text = useText();
  const { group, order } = whole;
  const move = (index: number, by: -1 | 1) => onChange({ ...whole, order: [...moved(order, index, by)] });
  return (
    <>
      <h3>{text(`precedence.group.${group}`)}</h3>
      <ol className="precedence">
        {order.map((source, index) => {
          const name = sourceName(source, text);
          return (
            <li key={source}>
              <span>{name}</span>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={text('precedence.earlier', { source: name })}
                disabled={busy || index === 0}
                onClick={() => move(index, -1)}
              >
                <Arrow path="M6 15l6-6 6 6" />
              </Button>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={text('precedence.later', { source: name })}
                disabled={busy || index === order.length - 1}
                onClick={() => move(index, 1)}
              >
                <Arrow path="M6 9l6 6 6-6" />
              </Button>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Arrow({ path }: { readonly path: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
