import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Precedence, PrecedenceOrder } from '../../api/precedence.js';
import { useText } from '../../ui/use-text.js';
import { moved } from './moved.js';
import { groupName, sourceName } from './precedence-names.js';

interface PrecedenceFormProps {
  readonly precedence: Precedence;
  readonly busy: boolean;
  readonly save: (precedence: Precedence) => void;
}

/** The order of each group of fields, changed with buttons and saved together. */
export function PrecedenceForm({ precedence, busy, save }: PrecedenceFormProps) {
  const text = useText();
  const [orders, setOrders] = useState(precedence.orders);
  const isChanged = JSON.stringify(orders) !== JSON.stringify(precedence.orders);
  const change = (next: PrecedenceOrder) =>
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
  readonly order: PrecedenceOrder;
  readonly busy: boolean;
  readonly onChange: (order: PrecedenceOrder) => void;
}

function Order({ order: { group, order }, busy, onChange }: OrderProps) {
  const text = useText();
  const move = (index: number, by: -1 | 1) => onChange({ group, order: moved(order, index, by) });
  return (
    <>
      <h3>{groupName(group, text)}</h3>
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
                ▲
              </Button>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={text('precedence.later', { source: name })}
                disabled={busy || index === order.length - 1}
                onClick={() => move(index, 1)}
              >
                ▼
              </Button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
