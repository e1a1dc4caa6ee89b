import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/**
 * Has the manifest name the published modules, and takes out what no reader of it can use: private
 * members, and the event that the analyzer infers from the arguments of a constructor.
 */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) =>
      path
        .replace(/^(?:\.?\/)?src\//, 'dist/modules/')
        .replace(/^\.\//, 'dist/modules/')
        .replace(/\.ts$/, '.js');
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const { declaration } of module.exports) {
        if (declaration.module) declaration.module = published(declaration.module);
      }
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(({ privacy }) => privacy !== 'private');
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
    }
  },
};

/** Describes the element for tools, from its own source: the manifest, and completion in editors. */
export default {
  globs: ['src/index.ts', 'src/define.ts', 'src/reading-event.ts', 'src/*.element.ts'],
  exclude: ['src/**/*.test.ts'],
  outdir: 'dist',
  plugins: [asPublished, customElementVsCodePlugin({ outdir: 'dist' })],
};
