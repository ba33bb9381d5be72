// Building elements, and nothing else.
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

let last = 0;
export function newId() {
  last += 1;
  return `r${last.toString(36)}`;
}

export function wait(millis) {
  return new Promise((resolve) => setTimeout(resolve, millis));
}

/** Screens are drawn late, and not always equally late. */
export function late() {
  return wait(150 + Math.random() * 250);
}

export function dateText(iso) {
  if (!iso) return "";
  const [y, m, d] = iso.split("-").map(Number);
  return `${y}年${m}月${d}日`;
}
