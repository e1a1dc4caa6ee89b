import widget from '@micro-influencer/widget/package.json' with { type: 'json' };

/** Version of the calculator that this build of the site publishes. */
export const embedVersion: string = widget.version;

/** Its major version, whose address moves on with each release. */
export const embedMajor: string = embedVersion.split('.', 1)[0] ?? '';
