import js from '@eslint/js';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist', 'coverage', 'reports', '.stryker-tmp'] },
  js.configs.recommended,
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 200 }],
      // Control characters and irregular blanks are what these documents hold and what this program looks for.
      'no-control-regex': 'off',
      'no-irregular-whitespace': 'off',
      'no-misleading-character-class': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^(?:push|unshift|max|min|concat|fromCharCode|fromCodePoint)$/] > SpreadElement',
          message: 'A list as long as a document overflows the stack as arguments: append and largest of lists.ts take it one by one.',
        },
      ],
    },
  },
  { files: ['bin/**/*.js', 'test/**/*.mjs'], languageOptions: { globals: { require: 'readonly', exports: 'readonly', __dirname: 'readonly', process: 'readonly', console: 'readonly', performance: 'readonly', URL: 'readonly', Buffer: 'readonly' } } },
);
