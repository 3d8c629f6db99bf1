import { closest, distance } from 'fastest-levenshtein';
import type { Span } from '../email.ts';
import type { Severity } from '../rule.ts';
import { type Directive, directiveNames } from './directive-comments.ts';
import type { Emails, Order } from './directive-reach.ts';
import { emailAround } from './directive-reach.ts';
import type { Finding } from './finding.ts';

export interface FaultInput {
  readonly text: string;
  readonly path: string;
  readonly emails: Emails;
  readonly ruleIds: readonly string[];
  readonly reportUnused: Severity;
}

/** What is wrong with one directive, given its orders: a name or rule that does not exist, or nothing to do. */
export function findFaults(
  orders: readonly Order[],
  isUsed: (order: Order) => boolean,
  input: FaultInput,
): readonly Finding[] {
  const directive = orders[0]?.directive;
  if (!directive || input.reportUnused === 'off') return [];
  if (!isName(directive.name)) return toFindings([unknownName(directive)], input, input.reportUnused);
  const known = new Set(input.ruleIds);
  const isKnown = ({ id }: Order): boolean => id === null || known.has(id.id);
  const idle = orders.filter((order) => isKnown(order) && !isUsed(order));
  const faults = orders.flatMap((order) => (order.id && !isKnown(order) ? [unknownRule(order.id, input.ruleIds)] : []));
  if (idle.length > 0) faults.push(unused(directive, idle, orders));
  return toFindings(faults, input, input.reportUnused);
}

interface Fault {
  readonly at: Span;
  readonly message: string;
}

const isName = (name: string): boolean => (directiveNames as readonly string[]).includes(name);

const unknownName = (directive: Directive): Fault => ({
  at: directive,
  message: `Unknown directive 'pitchlint-${directive.name}'.${didYouMean(
    `pitchlint-${directive.name}`,
    directiveNames.map((name) => `pitchlint-${name}`),
  )}`,
});

const unknownRule = (id: Span & { readonly id: string }, ruleIds: readonly string[]): Fault => ({
  at: id,
  message: `Unknown rule '${id.id}' in a directive.${didYouMean(id.id, ruleIds)}`,
});

/** Points at the comment when it does nothing at all, else at the first of its rules that does nothing. */
function unused(directive: Directive, idle: readonly Order[], orders: readonly Order[]): Fault {
  const at = idle.length < orders.length ? (idle[0]?.id ?? directive) : directive;
  const names = idle.flatMap(({ id }) => (id ? [`'${id.id}'`] : [])).join(' or ');
  const reason =
    directive.name === 'enable'
      ? `no matching pitchlint-disable directives were found${names && ` for ${names}`}`
      : `no problems were reported${names && ` from ${names}`}`;
  return { at, message: `Unused pitchlint-${directive.name} directive (${reason}).` };
}

function didYouMean(word: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const near = closest(word, names);
  return distance(word, near) <= Math.max(2, word.length / 3) ? ` Did you mean '${near}'?` : '';
}

const toFindings = (faults: readonly Fault[], input: FaultInput, severity: Exclude<Severity, 'off'>): Finding[] =>
  faults.map(({ at, message }) => ({
    path: input.path,
    start: at.start,
    end: at.end,
    ruleId: null,
    messageId: null,
    message,
    severity,
    family: null,
    email: emailAround(input.emails, at.start),
    part: null,
    quote: input.text.slice(at.start, at.end),
    fix: null,
    suggestions: [],
  }));
