// The reference of the API, made from the document that the server publishes. Everything is set as text, never as HTML.
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const DEEPEST = 4;
const MOST_NAMED = 12;
const WHO = { public: 'anybody', signed_in: 'signed in', expert: 'experts', admin: 'administrators' };

const search = document.getElementById('search');
const found = document.getElementById('found');
const main = document.getElementById('operations');

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) {
    element.className = className;
  }
  element.append(...children.filter((child) => child !== undefined && child !== ''));
  return element;
}

const resolve = (api, node) =>
  node?.$ref ? resolve(api, node.$ref.slice(2).split('/').reduce((at, key) => at?.[key], api)) : (node ?? {});

const nameOf = (schema) => schema?.$ref?.split('/').at(-1);

function typeOf(api, schema) {
  const plain = resolve(api, schema);
  if (plain.type === 'array') {
    return `list of ${typeOf(api, plain.items)}`;
  }
  return nameOf(schema) ?? [plain.type].flat().filter(Boolean).join(' or ') ?? 'anything';
}

function limitsOf(api, schema) {
  const s = { ...resolve(api, schema), ...schema };
  const from = (least, most, unit) =>
    least === undefined && most === undefined ? '' : `${least ?? '…'} to ${most ?? '…'}${unit}`;
  const words = s.enum ? `${s.enum.slice(0, MOST_NAMED).join(', ')}${s.enum.length > MOST_NAMED ? ', …' : ''}` : '';
  return [
    s.format,
    from(s.minimum, s.maximum, ''),
    from(s.minLength, s.maxLength, ' characters'),
    from(s.minItems, s.maxItems, ' items'),
    words,
    s.pattern,
    s.description,
  ].filter(Boolean);
}

function row(api, name, schema, required, description) {
  const what = make('td', '', typeOf(api, schema));
  for (const limit of [description, ...limitsOf(api, schema)].filter(Boolean)) {
    what.append(make('span', 'limits', limit));
  }
  const label = make('td', '', make('code', '', name));
  if (!required) {
    label.append(make('span', 'required', ' optional'));
  }
  return make('tr', '', label, what);
}

function* fields(api, schema, before = '', depth = 0) {
  const plain = resolve(api, schema);
  if (plain.type === 'array') {
    yield* fields(api, plain.items, `${before}[].`.replace('.[]', '[]'), depth);
    return;
  }
  for (const part of [plain, ...(plain.allOf ?? []).map((each) => resolve(api, each))]) {
    for (const [name, field] of Object.entries(part.properties ?? {})) {
      yield [before + name, field, part.required?.includes(name) ?? false];
      if (depth < DEEPEST) {
        yield* fields(api, field, `${before}${name}.`, depth + 1);
      }
    }
  }
}

const table = (rows) => make('table', '', make('tbody', '', ...rows));

function body(api, title, content) {
  const parts = [];
  for (const [type, media] of Object.entries(content ?? {})) {
    const shape = nameOf(media.schema);
    parts.push(make('h3', '', shape ? `${title}: ${shape} (${type})` : `${title} (${type})`));
    const rows = [...fields(api, media.schema)].map(([name, field, required]) => row(api, name, field, required));
    if (rows.length > 0) {
      parts.push(table(rows));
    }
    if (media.example !== undefined) {
      parts.push(make('pre', '', make('code', '', JSON.stringify(media.example, null, 2))));
    }
  }
  return parts;
}

function codesOf(api, response) {
  const schemas = Object.values(response.content ?? {}).flatMap((media) => media.schema?.allOf ?? []);
  return schemas.flatMap((schema) => schema.properties?.code?.enum ?? []);
}

function inside(api, operation) {
  const parts = operation.description ? [make('p', '', operation.description)] : [];
  if (operation.parameters?.length) {
    parts.push(make('h3', '', 'Parameters'));
    parts.push(
      table(operation.parameters.map((p) => row(api, p.name, p.schema, p.required ?? false, `${p.in}. ${p.description ?? ''}`))),
    );
  }
  parts.push(...body(api, 'Body', operation.requestBody?.content));
  const refusals = [];
  for (const [status, given] of Object.entries(operation.responses)) {
    const response = resolve(api, given);
    if (status < '400') {
      const answer = body(api, `Answer ${status}`, response.content);
      parts.push(...(answer.length ? answer : [make('h3', '', `Answer ${status}: ${response.description}`)]));
    } else {
      refusals.push(make('tr', '', make('td', '', status), make('td', '', make('code', '', codesOf(api, response).join(' ')))));
    }
  }
  parts.push(make('h3', '', 'Refusals'), table(refusals));
  return parts;
}

/** What is in a closed one is made when it is opened first. */
function operationOf(api, path, method, operation) {
  const details = make('details', 'operation');
  details.id = operation.operationId;
  details.append(
    make(
      'summary',
      '',
      make('span', 'method', method.toUpperCase()),
      make('code', 'path', path),
      make('span', 'who', WHO[operation['x-access']] ?? ''),
      make('p', 'summary', operation.summary ?? ''),
    ),
  );
  details.addEventListener('toggle', () => {
    if (details.open && !details.querySelector('.inside')) {
      details.append(make('div', 'inside', ...inside(api, operation)));
    }
  });
  const codes = Object.values(operation.responses).flatMap((given) => codesOf(api, resolve(api, given)));
  const words = [method, path, operation.summary, operation.operationId, ...codes].join(' ').toLowerCase();
  return { details, words, section: path.startsWith('/api/') ? path.split('/')[2].replace(/\..*/, '') : 'api' };
}

function show(api) {
  const all = Object.entries(api.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => operationOf(api, path, method, item[method])),
  );
  const sections = new Map();
  for (const each of all) {
    sections.set(each.section, [...(sections.get(each.section) ?? []), each]);
  }
  const shown = [...sections].map(([name, operations]) => ({
    operations,
    element: make('section', '', make('h2', '', name), ...operations.map((each) => each.details)),
  }));
  main.replaceChildren(...shown.map((each) => each.element));
  document.getElementById('about').prepend(`${api.info.description ?? ''} `);
  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { operations, element } of shown) {
      for (const each of operations) {
        each.details.hidden = !words.every((word) => each.words.includes(word));
        count += each.details.hidden ? 0 : 1;
      }
      element.hidden = operations.every((each) => each.details.hidden);
    }
    found.textContent = `${count} of ${all.length} operations`;
  };
  search.addEventListener('input', filter);
  filter();
  const linked = document.getElementById(location.hash.slice(1));
  if (linked instanceof HTMLDetailsElement) {
    linked.open = true;
    linked.scrollIntoView();
  }
}

const answer = await fetch('/api/openapi.json');
if (answer.ok) {
  show(await answer.json());
} else {
  found.textContent = 'The description cannot be read just now; below is the list alone.';
}
