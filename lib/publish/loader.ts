/** The one script an island page carries before interaction. Plain JavaScript as text: it runs in the reader's browser. */

/** Where the loader and the flight files stand in the published site. */
export const ISLANDS = "_atlas";

/** Starts the page's chunks, in order, on focus or pointer inside an island, or when the address carries its state. */
export const LOADER = `(() => {
  const chunks = JSON.parse(document.currentScript.dataset.chunks);
  let begun = false;
  const start = () => {
    if (begun) return;
    begun = true;
    for (const src of chunks) {
      const script = document.createElement("script");
      script.src = src;
      script.async = false;
      document.head.append(script);
    }
  };
  const touched = ({ target }) => target instanceof Element && target.closest("[data-island]") && start();
  addEventListener("focusin", touched);
  addEventListener("pointerdown", touched);
  if (location.search.length > 1) start();
  else if (document.activeElement) touched({ target: document.activeElement });
})();
`;
