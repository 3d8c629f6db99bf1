import { describe, expect, it } from 'vitest';
import { ConfigError } from '../config/error.ts';
import { describe as tell, UsageError } from './failure.ts';

describe('a failure', () => {
  it('that is the user’s says what would be right, and no more', () => {
    expect(tell(new UsageError('there is no rule "x"'), false)).toBe('pitchlint: there is no rule "x"\n');
  });

  it('of a configuration is one line for each mistake', () => {
    const mistake = { place: 'a.yaml', position: { line: 2, column: 3 }, key: 'rules', message: 'is odd' };
    const text = tell(new ConfigError([mistake, { ...mistake, position: null }]), false);
    expect(text).toBe('pitchlint: a.yaml:2:3: rules: is odd\npitchlint: a.yaml: rules: is odd\n');
  });

  it('of ours asks to be reported', () => {
    expect(tell(new TypeError('x is not a function'), false)).toBe(
      'pitchlint: x is not a function\nThis is a bug in pitchlint; please report it, with what --debug prints.\n',
    );
  });

  it('shows its stack and its cause with --debug', () => {
    const text = tell(new Error('outer', { cause: new Error('inner') }), true);
    expect(text).toMatch(/outer.*failure\.test\.ts.*Caused by: Error: inner/s);
  });

  it('sends no escapes of a file name to the terminal', () => {
    expect(tell(new UsageError('no "\u001b[2J"'), false)).toBe('pitchlint: no "␛[2J"\n');
  });
});
