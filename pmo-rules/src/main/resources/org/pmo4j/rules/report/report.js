'use strict';
(() => {
  const form = document.getElementById('filter');
  const shown = document.getElementById('shown');
  const parts = [...document.querySelectorAll('section.d')];
  const fields = form.elements;
  const OPEN_AT_MOST = 25;
  const digits = new Intl.NumberFormat('en');
  let index = null;

  /** Reads once what each finding is, so that filtering does not read the page again. */
  function findings() {
    if (index) {
      return index;
    }
    parts.forEach(unfold);
    const packs = new Map();
    for (const row of document.querySelectorAll('#policies tr[data-pack]')) {
      packs.set('#' + row.id, row.dataset.pack);
    }
    index = parts.map(part => {
      const rows = [];
      for (const line of part.querySelectorAll('.findings tbody tr')) {
        const [, outcome, severity, force] = /o(\d) s(\d) b(\d)/.exec(line.className);
        const single = line.classList.contains('f');
        for (const row of single ? [line] : line.querySelectorAll('p')) {
          const items = single ? [row] : [...row.getElementsByClassName('f')];
          rows.push({ row, outcome, severity, force, items: items.map(item => {
            const link = single ? row.querySelector('a') : item;
            return { item, pack: packs.get(link.getAttribute('href')) };
          }) });
        }
      }
      const heading = part.querySelector('h3').textContent + ' ' + (part.dataset.p || '');
      return { part, rows, name: heading.toLowerCase(), all: rows.reduce((sum, row) => sum + row.items.length, 0) };
    });
    return index;
  }

  function show(element, visible) {
    if (element.hidden === visible) {
      element.hidden = !visible;
    }
  }

  function wanted() {
    return { project: fields.project.value.trim().toLowerCase(), pack: fields.pack.value, severity: fields.severity.value,
      force: fields.force.value, outcome: fields.outcome.value };
  }

  function filterPart(entry, want) {
    const named = !want.project || entry.name.includes(want.project);
    let count = 0;
    for (const { row, outcome, severity, force, items } of entry.rows) {
      const fits = named && (!want.severity || want.severity === severity) && (!want.force || want.force === force)
        && (!want.outcome || want.outcome === outcome);
      let here = 0;
      for (const { item, pack } of items) {
        const visible = fits && (!want.pack || want.pack === pack);
        show(item, visible);
        here += visible ? 1 : 0;
      }
      show(row, here > 0);
      count += here;
    }
    for (const line of entry.part.querySelectorAll('.findings tbody tr:not(.f)')) {
      show(line, line.querySelector('p:not([hidden])') !== null);
    }
    for (const table of entry.part.querySelectorAll('table.findings')) {
      show(table, table.querySelector('tbody tr:not([hidden])') !== null);
    }
    return count;
  }

  function filter() {
    const want = wanted();
    const all = Object.values(want).every(value => !value);
    let visible = 0;
    let total = 0;
    const left = [];
    for (const entry of findings()) {
      const count = filterPart(entry, want);
      visible += count;
      total += entry.all;
      const keep = count > 0 || all;
      show(entry.part, keep);
      if (keep) {
        left.push(entry.part);
      }
    }
    if (!all && left.length <= OPEN_AT_MOST) {
      left.forEach(part => { part.firstElementChild.open = true; });
    }
    const words = { f: visible, all: total, d: left.length, ds: parts.length };
    shown.textContent = shown.dataset.text.replace(/\{(\w+)\}/g, (any, word) => digits.format(words[word]));
  }

  /** Makes a part of what comes as the text of a noscript element, so that a page of many projects is there at once. */
  function unfold(part) {
    const folded = part.querySelector('noscript');
    if (folded) {
      folded.outerHTML = folded.textContent;
    }
  }

  /** Makes ready a part that is opened: the remedy of its policy is put beside each finding. */
  function open(part) {
    unfold(part);
    for (const row of part.querySelectorAll('tr.f')) {
      const cell = row.lastElementChild;
      const policy = document.querySelector(row.querySelector('a').getAttribute('href'));
      if (policy && !cell.querySelector('.remedy')) {
        const remedy = document.createElement('span');
        remedy.className = 'remedy';
        remedy.textContent = policy.cells[3].textContent;
        cell.append(remedy);
      }
    }
  }

  function openTarget() {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    const details = target && target.closest('section.d')?.firstElementChild;
    if (details) {
      details.open = true;
      target.scrollIntoView();
    }
  }

  let waiting = 0;
  form.addEventListener('input', event => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, event.target === fields.project ? 150 : 0);
  });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  document.getElementById('open').addEventListener('click', () => parts.forEach(part => {
    part.firstElementChild.open = !part.hidden || part.firstElementChild.open;
  }));
  document.getElementById('close').addEventListener('click', () => parts.forEach(part => { part.firstElementChild.open = false; }));
  document.addEventListener('toggle', event => {
    const part = event.target.parentElement;
    if (event.target.open && part.classList.contains('d')) {
      open(part);
    }
  }, true);
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = parts.filter(part => !part.hidden && !part.firstElementChild.open).map(part => part.firstElementChild);
    closed.forEach(details => { details.open = true; open(details.parentElement); });
  });
  addEventListener('afterprint', () => closed.forEach(details => { details.open = false; }));
  addEventListener('hashchange', openTarget);
  parts.filter(part => part.firstElementChild.open).forEach(open);
  form.hidden = false;
  openTarget();

  /** Unfolds the other parts while nothing else is to be done, so that the browser's own search finds what they hold. */
  const whenIdle = window.requestIdleCallback ?? (work => setTimeout(() => work({ timeRemaining: () => 0 })));
  let next = 0;
  function unfoldOthers(time) {
    do {
      unfold(parts[next]);
      next += 1;
    } while (next < parts.length && time.timeRemaining() > 1);
    if (next < parts.length) {
      whenIdle(unfoldOthers);
    } else {
      document.documentElement.dataset.ready = 'true';
    }
  }
  whenIdle(unfoldOthers);
})();
