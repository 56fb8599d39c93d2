/** What the database that tests copy is called, and the secret from which its accounts' passwords follow. */
export const testDatabaseName = "qitong";
export const testSecret = "a secret for tests";
