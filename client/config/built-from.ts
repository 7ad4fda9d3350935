import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Compiler, Module } from 'webpack';

/** 用了哪些文件: lists every file in the build, for the list of what ships. */
export class BuiltFrom {
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.done.tap('built-from', ({ compilation }) => {
      const kept = [...compilation.modules].filter(
        (one) => [...compilation.chunkGraph.getModuleChunksIterable(one)].length > 0,
      );
      const files = kept.flatMap(filesOf).map((file) => path.relative(ROOT, file));
      mkdirSync(path.dirname(this.file), { recursive: true });
      writeFileSync(this.file, JSON.stringify([...new Set(files)].sort()));
    });
  }
}

const ROOT = path.resolve(__dirname, '../..');

/** One module may be a concatenation of several. */
function filesOf(module: Module): string[] {
  const inside = (module as { modules?: readonly Module[] }).modules;
  if (inside) return inside.flatMap(filesOf);
  return [module.nameForCondition() ?? []].flat();
}
