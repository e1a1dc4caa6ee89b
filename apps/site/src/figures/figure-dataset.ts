import { absoluteAddress, figureFile } from '../site-address.ts';
import { sourceAddress, sourceOf } from '../source-words.ts';
import { dataDate, figureAddress, licenceWords } from './figure-words.ts';
import type { Figure } from './figure.ts';

/** A figure's data in the vocabulary of schema.org, with the files that they are published as. */
export const datasetOf = (figure: Figure): Record<string, unknown> => ({
  '@type': 'Dataset',
  name: figure.title,
  description: `${figure.alt} ${figure.note}`,
  url: figureAddress(figure),
  dateModified: dataDate,
  isAccessibleForFree: true,
  license: 'https://opensource.org/license/mit',
  conditionsOfAccess: licenceWords,
  creator: { '@type': 'Organization', name: 'The open field guide to micro-influencers' },
  isBasedOn: figure.sources.map((id) => {
    const source = sourceOf(id);
    return {
      '@type': 'CreativeWork',
      name: source.title,
      ...(sourceAddress(source) && { url: sourceAddress(source) }),
    };
  }),
  variableMeasured: figure.table.columns.map(({ name, means }) => ({
    '@type': 'PropertyValue',
    name,
    description: means,
  })),
  distribution: (
    [
      ['csv', 'text/csv'],
      ['json', 'application/json'],
    ] as const
  ).map(([kind, encodingFormat]) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: absoluteAddress(figureFile(figure.id, kind)),
  })),
});
