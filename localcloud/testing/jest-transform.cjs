const { transformSync } = require('esbuild');

/**
 * Compiles the TypeScript of this package's tests with the compiler that the package depends on
 * anyway.
 */
module.exports = {
  process: (source, path) =>
    transformSync(source, {
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: path,
    }),
};
