import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
