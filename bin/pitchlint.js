#!/usr/bin/env node
import module from 'node:module';

module.enableCompileCache?.(); // Node 22 and later: a faster start
const { main } = await import('../dist/src/cli/main.js');
process.exitCode = await main(process.argv.slice(2));
