import type { Severity } from '../rule.ts';
import { type Directive, findDirectives } from './directive-comments.ts';
import { findFaults } from './directive-faults.ts';
import { type Emails, type Order, reachOf } from './directive-reach.ts';
import type { Finding, Suppressed } from './finding.ts';

export { directiveSpans, findDirectives } from './directive-comments.ts';

export interface DirectiveInput {
  readonly text: string;
  readonly path: string;
  /** Ascending. */
  readonly emails: Emails;
  readonly findings: readonly Finding[];
  /** Every rule there is, on or off. */
  readonly ruleIds: readonly string[];
  readonly reportUnused: Severity;
}

export interface DirectiveOutput {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** What is wrong with the directives themselves; empty when `reportUnused` is off. */
  readonly unused: readonly Finding[];
}

/**
 * Parts the findings that stand from those that a comment of the page silences. A finding that spans several lines
 * belongs to the line it starts on.
 */
export function applyDirectives(input: DirectiveInput): DirectiveOutput {
  const orders = findDirectives(input.text).map(ordersOf);
  if (orders.length === 0) return { findings: input.findings, suppressed: [], unused: [] };
  const { silencer, idle } = reachOf(input, orders.flat());
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const used = new Set<Order>();
  for (const finding of input.findings) {
    const order = silencer(finding);
    if (order) {
      used.add(order);
      suppressed.push({ finding, justification: order.directive.reason });
    } else findings.push(finding);
  }
  const isUsed = (order: Order): boolean => (order.directive.name === 'enable' ? !idle.has(order) : used.has(order));
  const unused = orders.flatMap((ofOne) => findFaults(ofOne, isUsed, input));
  return { findings, suppressed, unused };
}

const ordersOf = (directive: Directive): readonly Order[] =>
  directive.ids.length > 0 ? directive.ids.map((id) => ({ directive, id })) : [{ directive, id: null }];
