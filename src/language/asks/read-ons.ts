import { patterns } from '../../patterns.ts';

/** What leads from a newsletter to its articles: something to read, and no next step. */
export const readOns = patterns(
  '^ (read|see|check out|check|watch|view|browse|discover|explore|learn|find out|keep|stop|start|look|use|take|try|find|get) .{1,8}',
  '(here is|here are) .',
  '(how|what|why|where) to .',
  '(read more|learn more|find out more|more info|more information|see details|view details|full (story|review|article)) .{0,3}',
  '(sign up|subscribe|register) (for|to) (more|our|the|other|free|a) .{0,4} (newsletter|newsletters|alerts|updates|mailings)',
  '(you will|you can|you should) .{1,3}',
);
