#!/usr/bin/env node
import { build } from '../tools/build.mjs';

await build();
process.setSourceMapsEnabled(true);
await import('../dist/src/index.js');
