import type { EmailFrame, Span } from '../email.ts';
import type { Directive, DirectiveId, DirectiveName } from './directive-comments.ts';
import { firstIndex, lineAt, lineStarts } from './lines.ts';

/** One directive speaking of one rule, or of all of them (`id` null). */
export interface Order {
  readonly directive: Directive;
  readonly id: DirectiveId | null;
}

export interface Reach {
  /** The order that silences a rule at a place; where several do, the one with the shortest reach. */
  silencer(at: Span & { readonly ruleId: string | null; readonly email: number | null }): Order | null;
  /** Orders to enable what was not disabled. */
  readonly idle: ReadonlySet<Order>;
}

export type Emails = readonly Pick<EmailFrame, 'start' | 'end' | 'number'>[];

/** Works out once which lines, emails and stretches of the page the directives reach. */
export function reachOf(page: { text: string; emails: Emails }, orders: readonly Order[]): Reach {
  const starts = lineStarts(page.text);
  const lines = new Map<string, Order>();
  const emails = new Map<string, Order>();
  const timeline = new Timeline();
  const place: Record<DirectiveName, (order: Order) => void> = {
    'disable-line': (order) => put(lines, lineAt(starts, order.directive.start), order),
    'disable-next-line': (order) => put(lines, lineAt(starts, order.directive.end) + 1, order),
    'disable-email': (order) => {
      const email = emailFrom(page.emails, order.directive.start);
      if (email) put(emails, email.number, order);
    },
    disable: (order) => timeline.disable(order),
    enable: (order) => timeline.enable(order),
  };
  const placing = new Map<string, (order: Order) => void>(Object.entries(place));
  for (const order of orders) placing.get(order.directive.name)?.(order);
  return {
    idle: timeline.idle,
    silencer: ({ start, ruleId, email }) =>
      get(lines, lineAt(starts, start), ruleId) ??
      get(emails, email ?? emailAround(page.emails, start), ruleId) ??
      timeline.at(start, ruleId),
  };
}

const everyRule = '';
const keyOf = (order: Order): string => order.id?.id ?? everyRule;

function put(orders: Map<string, Order>, where: number, order: Order): void {
  const key = `${where} ${keyOf(order)}`;
  if (!orders.has(key)) orders.set(key, order);
}

const get = (orders: ReadonlyMap<string, Order>, where: number | null, ruleId: string | null): Order | undefined =>
  orders.get(`${where} ${ruleId ?? everyRule}`) ?? orders.get(`${where} ${everyRule}`);

/** The email that an offset stands in, else the next one. */
const emailFrom = (emails: Emails, offset: number): Emails[number] | undefined =>
  emails[firstIndex(emails, ({ end }) => end > offset)];

/** The number of the email that an offset stands in. */
export function emailAround(emails: Emails, offset: number): number | null {
  const email = emailFrom(emails, offset);
  return email && email.start <= offset ? email.number : null;
}

/** `disable` and `enable` in the order of the page: the last one that speaks of a rule, or of all rules, counts. */
class Timeline {
  readonly idle = new Set<Order>();
  readonly #turns = new Map<string, Order[]>();
  #open = new Set<string>();

  disable(order: Order): void {
    this.#open.add(keyOf(order));
    this.#turn(order);
  }

  enable(order: Order): void {
    const isOpen = order.id ? this.at(order.directive.start, order.id.id) !== null : this.#open.size > 0;
    if (!isOpen) this.idle.add(order);
    if (order.id) this.#open.delete(order.id.id);
    else this.#open = new Set();
    this.#turn(order);
  }

  at(offset: number, ruleId: string | null): Order | null {
    const forRule = ruleId === null ? undefined : this.#last(ruleId, offset);
    const forAll = this.#last(everyRule, offset);
    const last = isLater(forRule, forAll) ? forRule : forAll;
    return last?.directive.name === 'disable' ? last : null;
  }

  #turn(order: Order): void {
    const turns = this.#turns.get(keyOf(order));
    if (turns) turns.push(order);
    else this.#turns.set(keyOf(order), [order]);
  }

  #last(key: string, offset: number): Order | undefined {
    const turns = this.#turns.get(key) ?? [];
    return turns[firstIndex(turns, ({ directive }) => directive.start > offset) - 1];
  }
}

const isLater = (order: Order | undefined, other: Order | undefined): boolean =>
  (order?.directive.start ?? -1) > (other?.directive.start ?? -1);
