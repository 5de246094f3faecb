import manifest from '../../package.json' with { type: 'json' };

/** Version of the installed package. */
export const toolVersion: string = manifest.version;
