/** The version of the add-in, as package.json and the manifest have it; a test keeps them in step. */
export const addInVersion = '0.1.0';
