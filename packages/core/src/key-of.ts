/** Whether something is a key of a table's own; anything else, a string or not, is none. */
export const isKeyOf = <Table extends object>(table: Table, key: unknown): key is keyof Table =>
  typeof key === 'string' && Object.hasOwn(table, key);
