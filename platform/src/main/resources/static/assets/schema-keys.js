// Which keys (or fixed values) may stand at a place of a YAML text, by the JSON Schema of the file.

// The schemas that may hold for one thing: references followed, alternatives side by side.
function spread(root, schema, depth = 0) {
  if (!schema || depth > 8) {
    return [];
  }
  const here = [schema];
  if (schema.$ref) {
    const to = schema.$ref.replace('#/', '').split('/').reduce((node, part) => node?.[part], root);
    here.push(...spread(root, to, depth + 1));
  }
  for (const many of [schema.allOf, schema.anyOf, schema.oneOf]) {
    (many ?? []).forEach(one => here.push(...spread(root, one, depth + 1)));
  }
  [schema.then, schema.else].forEach(one => here.push(...spread(root, one, depth + 1)));
  return here;
}

function step(root, schemas, key) {
  return schemas.flatMap(schema => {
    const next = key === null ? schema.items
      : schema.properties?.[key] ?? (typeof schema.additionalProperties === 'object' ? schema.additionalProperties : null);
    return spread(root, next);
  });
}

// The keys above a place: by indentation, and by the braces that are open in its line.
function pathTo(text, at) {
  const lines = text.slice(0, at).split('\n');
  const line = lines.pop();
  const path = [];
  let rest = line;
  const open = [];
  for (let i = 0; i < line.length; i++) {
    if ('{['.includes(line[i])) {
      const key = /([^\s{},[\]:-][^{},[\]:]*):\s*$/.exec(line.slice(0, i));
      open.push({ key: key ? key[1].trim() : null, list: line[i] === '[', from: i + 1 });
    } else if ('}]'.includes(line[i])) {
      open.pop();
    }
  }
  const lead = /^(\s*)((?:-\s+)*)/.exec(line);
  let indent = lead[1].length + (open.length || !lead[2] ? 0 : 1);
  if (open.length) {
    rest = line.slice(open.at(-1).from).split(',').pop();
  } else {
    rest = line.slice(lead[0].length);
  }
  open.forEach(one => {
    if (one.key) {
      path.push(one.key);
    }
    if (one.list || (!one.key && /-\s*$/.test(line.slice(0, one.from - 1)))) {
      path.push(null);
    }
  });
  if (lead[2] && !open.length) {
    path.unshift(null);
    indent = lead[1].length + 1;
  }
  for (const above of lines.reverse()) {
    const found = /^(\s*)((?:-\s+)*)([^\s#{[\]}][^:]*):(\s|$)/.exec(above);
    if (found && found[1].length + found[2].length < indent) {
      path.unshift(found[3].trim());
      indent = found[1].length + found[2].length;
      if (found[2]) {
        path.unshift(null);
        indent = found[1].length + 1;
      }
    }
    if (indent === 0) {
      break;
    }
  }
  return { path, rest };
}

export function keysAt(root, text, at) {
  const { path, rest } = pathTo(text, at);
  let schemas = spread(root, root);
  for (const key of path) {
    schemas = step(root, schemas, key);
  }
  const value = /^\s*([^:]+):\s+(\S*)$/.exec(rest);
  if (value) {
    const words = step(root, schemas, value[1].trim()).flatMap(schema => schema.enum ?? []).map(String);
    const options = [...new Set(words)].filter(word => word.startsWith(value[2]) && word !== value[2]);
    return { from: at - value[2].length, options: options.map(word => ({ word, title: '', insert: word })) };
  }
  const typed = /^\s*(\S*)$/.exec(rest);
  if (!typed) {
    return { from: at, options: [] };
  }
  const keys = new Map();
  schemas.forEach(schema => Object.entries(schema.properties ?? {}).forEach(([key, one]) => {
    if (key.startsWith(typed[1]) && key !== typed[1] && !keys.has(key)) {
      keys.set(key, one.title ?? '');
    }
  }));
  return { from: at - typed[1].length,
    options: [...keys].map(([word, title]) => ({ word, title, insert: `${word}: ` })) };
}
