/** The only part of react-dom that the browser build uses. */
declare module 'react-dom/client' {
  interface Root {
    render(node: import('react').ReactNode): void;
    unmount(): void;
  }
  export function createRoot(place: Element): Root;
}
