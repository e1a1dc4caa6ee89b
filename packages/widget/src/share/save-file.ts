/** Hands a file to the visitor. Whether the browser takes it, no page is told. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser begins to read the file after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
