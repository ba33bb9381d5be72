// The JSON API. A lost session is told to whoever listens.
let onLost = () => {};

export function whenLost(listener) {
  onLost = listener;
}

export async function call(method, path, body) {
  const answer = await fetch(`/spa/api${path}`, {
    method,
    headers: body ? { "Content-Type": "application/json" } : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  if (answer.status === 401) {
    onLost();
    throw new Error("session");
  }
  const text = await answer.text();
  let json = null;
  try {
    json = text ? JSON.parse(text) : null;
  } catch {
    // An error page, not JSON.
  }
  return { status: answer.status, json };
}
