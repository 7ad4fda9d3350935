const { transformSync } = require('esbuild');

/** How this package's tests read TypeScript: with the compiler that it carries anyway. */
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
