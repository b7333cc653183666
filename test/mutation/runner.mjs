/**
 * A runner for Stryker that keeps one process: the tests are bundled once, and for each mutant the files that reach it are evaluated
 * anew (the program remembers wordings, so a module that has run under one mutant must not serve the next). Vitest starts a thread
 * for each mutant, which takes a second.
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import vm from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { glob } from 'tinyglobby';
import { bundled } from './bundle.mjs';
import { collect, collected, run } from './tests.mjs';

class OneProcess {
  constructor(options) {
    this.space = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    this.options = options.oneProcess;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    const { include, exclude } = this.options;
    const found = await Promise.all(include.map((pattern) => glob(pattern, { ignore: exclude })));
    this.files = found.flatMap((files) => files.sort());
    const code = await bundled(this.files);
    this.script = new vm.Script(`(function (module, require) {${code}\n})`, { filename: resolve('mutation-tests.cjs') });
  }

  /** The tests of `files`, or of all, of modules that have not run before. */
  evaluated(files) {
    const module = { exports: {} };
    this.script.runInThisContext()(module, createRequire(resolve('mutation-tests.cjs')));
    collected.length = 0;
    for (const [file, evaluate] of Object.entries(module.exports)) if (!files || files.has(file)) collect(file, evaluate);
    return [...collected];
  }

  /** Runs `tests` one after the other until one fails (all of them, without `bail`). */
  async results(tests, bail) {
    const told = [];
    for (const test of tests) {
      const began = Date.now();
      this.space.currentTestId = test.id;
      const failure = await run(test).then(
        () => null,
        (error) => String(error?.message ?? error),
      );
      this.space.currentTestId = undefined;
      const result = { id: test.id, name: test.name, fileName: test.file, timeSpentMs: Date.now() - began };
      told.push(
        failure === null ? { ...result, status: TestStatus.Success } : { ...result, status: TestStatus.Failed, failureMessage: failure },
      );
      if (failure !== null && bail) break;
    }
    return { status: DryRunStatus.Complete, tests: told };
  }

  async dryRun({ disableBail }) {
    this.space.activeMutant = undefined;
    const tests = [];
    // Each file by itself: what the program makes once and keeps is then covered by the first test of every file that needs it.
    for (const file of this.files) {
      const result = await this.results(this.evaluated(new Set([file])), !disableBail);
      tests.push(...result.tests);
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.space.mutantCoverage };
  }

  async mutantRun({ testFilter, activeMutant, hitLimit, disableBail }) {
    const { space } = this;
    const wanted = testFilter && new Set(testFilter);
    const files = testFilter && new Set(testFilter.map((id) => id.slice(0, id.indexOf('#'))));
    space.activeMutant = undefined;
    const tests = this.evaluated(files).filter(({ id }) => !wanted || wanted.has(id));
    Object.assign(space, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const result = await this.results(tests, !disableBail);
    space.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(space.hitCount, hitLimit) ?? result);
  }
}

const made = (options) => new OneProcess(options);
made.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'one-process', made)];
