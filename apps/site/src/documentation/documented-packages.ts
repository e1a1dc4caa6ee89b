import { Application, ReflectionKind, type DeclarationReflection, type SomeType } from 'typedoc';
import type { Comment, CommentDisplayPart, SignatureReflection } from 'typedoc';
import { packageFile, siteFile } from '../package-files.ts';

/** A parameter of a function, or a property of a type. */
interface DocumentedName {
  readonly name: string;
  readonly type: string;
  /** Markdown; empty where the name says it. */
  readonly text: string;
}

/** A function as its own documentation describes it. */
interface DocumentedFunction {
  readonly name: string;
  readonly signature: string;
  /** Markdown. */
  readonly text: string;
  readonly parameters: readonly DocumentedName[];
  /** What comes back, where more is to say than its type. */
  readonly returns: string;
  /** Code that runs as a test of the package. */
  readonly example: string;
}

/** A constant, by its name, with its value where that is short. */
interface DocumentedConstant {
  readonly name: string;
  readonly text: string;
  readonly value: string;
}

/** A type or a class, with its properties, or what it stands for. */
interface DocumentedType {
  readonly name: string;
  readonly text: string;
  readonly definition: string;
  readonly properties: readonly DocumentedName[];
}

/** What can be imported from one entry of a package. */
export interface DocumentedEntry {
  /** As it is imported. */
  readonly name: string;
  readonly functions: readonly DocumentedFunction[];
  readonly constants: readonly DocumentedConstant[];
  readonly types: readonly DocumentedType[];
}

/** The entries that are documented: the file that each is written in, and what TypeDoc calls that. */
const entries = [
  ['@micro-influencer/core', 'src/index.ts', 'core/src'],
  ['@micro-influencer/core/formats', 'src/formats/index.ts', 'core/src/formats'],
  ['@micro-influencer/core/schema', 'src/schema.ts', 'core/src/schema'],
  ['@micro-influencer/core/evidence', 'src/evidence/index.ts', 'core/src/evidence'],
  ['@micro-influencer/widget', 'src/index.ts', 'widget/src'],
  [
    '@micro-influencer/widget/account-fragment',
    'src/account-fragment.ts',
    'widget/src/account-fragment',
  ],
] as const;

/** How long a type may be written before its name stands for it, and a value before it is left out. */
const longestWritten = 80;

const textOf = (parts: readonly CommentDisplayPart[] = []): string =>
  parts
    .map((part) => (part.kind === 'inline-tag' ? `\`${part.text}\`` : part.text))
    .join('')
    .trim();

const tagOf = (comment: Comment | undefined, tag: `@${string}`): string =>
  textOf(comment?.getTag(tag)?.content);

const withoutFence = (markdown: string): string =>
  markdown.replace(/^```\w*\n/, '').replace(/\n```$/, '');

/** Writes types, with the name of an alias where TypeScript has resolved it to a long union. */
function typeWriter(aliases: readonly DeclarationReflection[]): (type?: SomeType) => string {
  const names = new Map(
    aliases.flatMap(({ name, type }) => {
      const written = type?.toString() ?? '';
      return written.length > longestWritten ? [[membersOf(written), name] as const] : [];
    }),
  );
  return (type) => {
    const written = type?.toString() ?? 'void';
    return names.get(membersOf(written)) ?? written;
  };
}

/** Members of a union in one order, whichever they are listed in. */
const membersOf = (written: string): string => written.split(' | ').toSorted().join(' | ');

function documentFunction(
  signature: SignatureReflection,
  write: (type?: SomeType) => string,
): DocumentedFunction {
  const { name, comment, parameters = [] } = signature;
  const described = parameters.map((parameter) => ({
    name: parameter.name,
    type: write(parameter.type),
    text: textOf(parameter.comment?.summary),
    isOptional: parameter.flags.isOptional || parameter.defaultValue !== undefined,
  }));
  const list = described.map(
    ({ name: one, type, isOptional }) => `${one}${isOptional ? '?' : ''}: ${type}`,
  );
  const returned = write(signature.type);
  const inOneLine = `${name}(${list.join(', ')}): ${returned}`;
  return {
    name,
    signature:
      inOneLine.length <= longestWritten
        ? inOneLine
        : `${name}(\n${list.map((one) => `  ${one},\n`).join('')}): ${returned}`,
    text: textOf(comment?.summary),
    parameters: described.filter(({ text }) => text !== ''),
    returns: tagOf(comment, '@returns'),
    example: withoutFence(tagOf(comment, '@example')),
  };
}

const propertiesOf = (
  { children = [] }: DeclarationReflection,
  write: (type?: SomeType) => string,
): readonly DocumentedName[] =>
  children
    .filter(
      ({ kind, flags }) =>
        kind === ReflectionKind.Property &&
        !flags.isPrivate &&
        !flags.isInherited &&
        !flags.isExternal,
    )
    .map(({ name, flags, type, comment }) => ({
      name: flags.isOptional ? `${name}?` : name,
      type: write(type),
      text: textOf(comment?.summary),
    }));

/**
 * Reads what the packages say of themselves: every export with its description, its signature and
 * its example, from the sources that are published.
 */
export async function documentedPackages(): Promise<readonly DocumentedEntry[]> {
  const files = entries.map(([name, path]) => {
    const [scope, own] = name.split('/');
    return packageFile(`${scope}/${own}` as `@micro-influencer/${string}`, path);
  });
  const application = await Application.bootstrap({
    entryPoints: files,
    tsconfig: siteFile('src/documentation/tsconfig.json'),
    // The types are checked by each package's own task.
    skipErrorChecking: true,
    disableGit: true,
    disableSources: true,
    excludePrivate: true,
    excludeExternals: true,
    logLevel: 'Error',
    sort: ['source-order'],
  });
  const project = await application.convert();
  if (!project) throw new Error('The documentation of the packages cannot be read.');
  const write = typeWriter(
    project.getReflectionsByKind(ReflectionKind.TypeAlias) as DeclarationReflection[],
  );

  return entries.map(([name, , module]) => {
    const exported = project.children?.find((one) => one.name === module)?.children;
    if (!exported) throw new Error(`The documentation of ${name} is missing.`);
    return {
      name,
      functions: exported.flatMap(({ signatures = [], kind }) =>
        kind === ReflectionKind.Function
          ? signatures.slice(0, 1).map((signature) => documentFunction(signature, write))
          : [],
      ),
      constants: exported
        .filter(({ kind }) => kind === ReflectionKind.Variable)
        .map((constant) => ({
          name: constant.name,
          text: textOf(constant.comment?.summary),
          value:
            constant.defaultValue &&
            constant.defaultValue.length <= longestWritten &&
            constant.defaultValue !== '...'
              ? constant.defaultValue
              : '',
        })),
      types: exported
        .filter(({ kind }) =>
          [ReflectionKind.Interface, ReflectionKind.TypeAlias, ReflectionKind.Class].includes(kind),
        )
        .map((type) => ({
          name: type.name,
          text: textOf(type.comment?.summary),
          definition: type.type?.toString() ?? '',
          properties: propertiesOf(type, write),
        })),
    };
  });
}
