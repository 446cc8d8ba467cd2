#!/usr/bin/env node
import { keepCompiledCode } from './compiled-code.ts';

keepCompiledCode(process.env);
// Loaded afterwards, so that it is taken from what is kept.
const { main } = await import('./main.ts');
await main(import.meta.dirname);
