import { defineConfig } from 'vitest/config';

/** The tests that grammar mutants must fail: without the property laws, whose many runs would take hours, and without the command line. */
export default defineConfig({ test: { include: ['test/{units,facts,tasks,table,rules,bindings}/**/*.test.ts', 'test/{gold,shapes}.test.ts'], exclude: ['test/rules/{growth,many-places}.test.ts'] } });
