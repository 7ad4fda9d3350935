/** The one thing that the browser build needs of react-dom. */
declare module 'react-dom/client' {
  interface Root {
    render(node: import('react').ReactNode): void;
    unmount(): void;
  }
  export function createRoot(place: Element): Root;
}
