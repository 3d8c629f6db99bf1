import type { Dialect } from '../email.ts';

/** How a dialect delimits its tags. Every pattern is sticky and bounded, so that no input can make it slow. */
export interface Delimiters {
  readonly dialect: Dialect;
  readonly pattern: RegExp;
}

/**
 * By first character, longest delimiters first. Brackets and single braces are not here: whether they are tags
 * depends on what stands around them.
 */
export const delimiters: Readonly<Record<string, readonly Delimiters[]>> = {
  '{': [
    { dialect: 'mustache', pattern: /\{\{~?!--[\s\S]{0,2000}?--~?\}\}/y },
    // Both triple or both double: in `{Hi|Hello {{name}}}` the last brace ends the spintax.
    { dialect: 'mustache', pattern: /\{\{\{([^{}]{1,300}?)\}\}\}/y },
    // Braze writes `{{${first_name} | default: 'there'}}`.
    { dialect: 'mustache', pattern: /\{\{((?:[^{}]|\$\{[^{}\n]{1,80}\}){0,300}?)\}\}/y },
    { dialect: 'liquid', pattern: /\{%-?\s{0,9}((?:[^%]|%(?!\})){1,300}?)\s{0,9}-?%\}/y },
    { dialect: 'liquid', pattern: /\{#[^#]{0,2000}#\}/y },
    { dialect: 'salesforce', pattern: /\{!([^{}\n]{1,200})\}/y },
  ],
  $: [{ dialect: 'dollar', pattern: /\$\{([^{}\n]{1,120})\}/y }],
  '*': [{ dialect: 'mailchimp', pattern: /\*\|([^|*\n]{1,120}(?:\|[^|*\n]{1,80})?)\|\*/y }],
  '%': [
    { dialect: 'double-percent', pattern: /%%\[([\s\S]{1,2000}?)\]%%/y },
    { dialect: 'double-percent', pattern: /%%=([^%\n]{1,300}?)=%%/y },
    { dialect: 'double-percent', pattern: /%%([A-Za-z][\w.\- ]{0,60})%%/y },
    { dialect: 'percent', pattern: /(?<!%)%((?:IF|ELSEIF)\s+(?:\$|in_|!|\()[^%\n]{1,200}|\/IF|ELSE)%(?!%)/y },
    { dialect: 'percent', pattern: /(?<![\w%])%((?:IF|ELSEIF)\s[^%\n]{1,200})%/y },
    // “50%off%” and the %C3%A9 of a link are not tags.
    { dialect: 'percent', pattern: /(?<![\w%])%(?![0-9A-Fa-f]{2}%)([A-Za-z][\w.-]{1,40}(?:\|[^|%\n]{1,80})?)%(?!%)/y },
  ],
  '<': [{ dialect: 'angle', pattern: /<<\s?([^<>\n]{1,80})>>/y }],
};
