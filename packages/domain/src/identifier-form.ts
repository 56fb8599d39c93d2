/** What an id looks like, for who only has to tell one from other text. */
export const identifierForm = /^[0-9A-HJKMNP-TV-Z]{26}$/;

export const isIdentifier = (text: string): boolean => identifierForm.test(text);
