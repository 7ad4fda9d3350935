/** A browser shows a PDF itself, beside this page. */
export async function openPdf(link: string): Promise<void> {
  window.open(link, '_blank', 'noopener');
}
