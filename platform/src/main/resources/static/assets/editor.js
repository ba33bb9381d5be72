// Line numbers, messages at their lines, completion of keys. Without it the page works as well.
import { keysAt } from './schema-keys.js';

const box = document.querySelector('.editor');
const area = box.querySelector('textarea');
const messages = new Map();
document.querySelectorAll('[data-line]').forEach(p => {
  const line = Number(p.dataset.line);
  messages.set(line, [...(messages.get(line) ?? []), p]);
});

// Numbers beside the lines; they scroll with them.
const pad = document.createElement('div');
const numbers = document.createElement('pre');
pad.className = 'pad';
numbers.className = 'numbers';
numbers.setAttribute('aria-hidden', 'true');
area.before(pad);
pad.append(numbers, area);
area.wrap = 'off';

function number() {
  const count = area.value.split('\n').length;
  numbers.replaceChildren(...Array.from({ length: count }, (_, i) => {
    const one = document.createElement('span');
    const said = messages.get(i + 1);
    one.textContent = `${said ? '▶' : ''}${i + 1}\n`;
    if (said) {
      one.className = 'wrong';
      one.title = said.map(p => p.textContent.trim()).join('\n');
    }
    return one;
  }));
  numbers.scrollTop = area.scrollTop;
}

const lineOfCaret = () => area.value.slice(0, area.selectionStart).split('\n').length;
const said = document.createElement('p');
said.className = 'said problem';
said.setAttribute('role', 'status');
said.hidden = true;
pad.after(said);
function say() {
  const here = messages.get(lineOfCaret());
  said.hidden = !here;
  said.textContent = here ? here.map(p => p.textContent.trim()).join(' ') : '';
}

// Completion: a list under the text, by the keyboard as a list box.
const list = document.createElement('ul');
list.id = 'completion';
list.className = 'completion';
list.setAttribute('role', 'listbox');
list.setAttribute('aria-label', box.dataset.complete);
list.hidden = true;
said.after(list);
let schema = null;
let chosen = 0;
let found = { from: 0, options: [] };
if (box.dataset.schema) {
  fetch(box.dataset.schema).then(answer => answer.json()).then(read => { schema = read; });
}

function close() {
  list.hidden = true;
  area.removeAttribute('aria-activedescendant');
}

function show(asked) {
  found = schema ? keysAt(schema, area.value, area.selectionStart) : { from: 0, options: [] };
  const typed = area.selectionStart - found.from;
  if (!found.options.length || (!asked && !typed)) {
    close();
    return;
  }
  chosen = 0;
  list.replaceChildren(...found.options.slice(0, 12).map((option, i) => {
    const item = document.createElement('li');
    item.id = `completion-${i}`;
    item.setAttribute('role', 'option');
    const word = document.createElement('code');
    word.textContent = option.word;
    item.append(word, ` ${option.title}`);
    item.addEventListener('mousedown', event => { event.preventDefault(); take(i); });
    return item;
  }));
  list.hidden = false;
  mark();
}

function mark() {
  [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === chosen)));
  area.setAttribute('aria-activedescendant', `completion-${chosen}`);
}

function take(i) {
  area.setRangeText(found.options[i].insert, found.from, area.selectionStart, 'end');
  close();
  number();
}

area.setAttribute('aria-controls', list.id);
area.addEventListener('keydown', event => {
  if (event.ctrlKey && event.code === 'Space') {
    event.preventDefault();
    show(true);
  } else if (!list.hidden && ['ArrowDown', 'ArrowUp'].includes(event.key)) {
    event.preventDefault();
    const n = list.children.length;
    chosen = (chosen + (event.key === 'ArrowDown' ? 1 : n - 1)) % n;
    mark();
  } else if (!list.hidden && event.key === 'Enter' && !event.isComposing) {
    event.preventDefault();
    take(chosen);
  } else if (!list.hidden && event.key === 'Escape') {
    event.preventDefault();
    close();
  }
});
area.addEventListener('input', event => { number(); if (!event.isComposing) { show(false); } });
area.addEventListener('scroll', () => { numbers.scrollTop = area.scrollTop; });
area.addEventListener('blur', close);
['keyup', 'click'].forEach(kind => area.addEventListener(kind, say));
document.querySelectorAll('[data-line]').forEach(p => p.addEventListener('click', () => {
  const before = area.value.split('\n').slice(0, Number(p.dataset.line) - 1).join('\n').length;
  const at = before + (Number(p.dataset.line) > 1 ? 1 : 0);
  area.focus();
  area.setSelectionRange(at, at);
  say();
}));
number();
