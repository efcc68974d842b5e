/** Hands a text to the person as a file of a name. */
export function downloadText(text: string, name: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has begun when the click returns; the copy in memory may go.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
