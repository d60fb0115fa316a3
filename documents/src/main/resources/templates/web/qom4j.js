// The reference's pages: search, value calculators, addresses and the theme.
'use strict';
(() => {
  const store = {
    get: () => { try { return localStorage.getItem('qom4j-theme') || ''; } catch (e) { return ''; } },
    set: (theme) => { try { localStorage.setItem('qom4j-theme', theme); } catch (e) { /* Not kept. */ } },
  };
  const themes = { '': 'automatic', light: 'light', dark: 'dark' };

  function showTheme(theme) {
    if (theme) {
      document.documentElement.dataset.theme = theme;
    } else {
      delete document.documentElement.dataset.theme;
    }
  }
  // Before the page is drawn, so that it does not flash.
  showTheme(store.get());

  function themeButton() {
    const button = document.getElementById('theme');
    const label = () => { button.textContent = 'Theme: ' + (themes[store.get()] || themes['']); };
    let theme = store.get();
    label();
    button.addEventListener('click', () => {
      const order = Object.keys(themes);
      theme = order[(order.indexOf(theme) + 1) % order.length];
      store.set(theme);
      showTheme(theme);
      button.textContent = 'Theme: ' + themes[theme];
    });
  }

  // Numbers: 0x1f, 0b101, 31, with _ or ' between digits; null if a text is none.
  function parse(text) {
    const digits = text.trim().replace(/[_']/g, '');
    if (!/^(0x[0-9a-f]+|0b[01]+|[0-9]+|[0-9a-f]*[a-f][0-9a-f]*)$/i.test(digits)) {
      return null;
    }
    return BigInt(/^0[xb]|^[0-9]+$/i.test(digits) ? digits.toLowerCase() : '0x' + digits);
  }

  function hex(value, bits) {
    return '0x' + value.toString(16).padStart(Math.ceil((bits || 1) / 4), '0');
  }

  // A register's calculator: the value as a whole and its fields, each following the other.
  function calculator(section) {
    const bits = Number(section.dataset.bits);
    const reset = BigInt(section.dataset.reset);
    const whole = section.querySelector('.whole');
    const note = section.querySelector('.note');
    const rows = [...section.querySelectorAll('tr[data-lsb]')].map((row) => ({
      row,
      lsb: BigInt(row.dataset.lsb),
      width: Number(row.dataset.width),
      input: row.querySelector('.part'),
      name: row.dataset.field || 'bits',
    }));
    let value = reset;

    const ones = (width) => (1n << BigInt(width)) - 1n;

    function mark(input, problem) {
      input.setAttribute('aria-invalid', problem ? 'true' : 'false');
      note.textContent = problem || '';
    }

    function showPart(part, now) {
      if (!part.input) {
        return;
      }
      if (part.input.type === 'checkbox') {
        part.input.checked = now === 1n;
      } else if (part.input.tagName === 'SELECT') {
        const known = [...part.input.options].some((o) => o.value && BigInt(o.value) === now);
        part.input.value = known ? hex(now) : '';
      } else {
        part.input.value = hex(now);
      }
      part.input.setAttribute('aria-invalid', 'false');
    }

    function show(except) {
      if (except !== whole) {
        whole.value = hex(value, bits);
        whole.setAttribute('aria-invalid', 'false');
      }
      rows.filter((part) => part.input !== except)
        .forEach((part) => showPart(part, value >> part.lsb & ones(part.width)));
      section.querySelectorAll('text.value').forEach((text) => {
        text.textContent = String(value >> BigInt(text.dataset.bit) & 1n);
      });
    }

    function set(next, from) {
      value = next;
      mark(from || whole, '');
      show(from);
    }

    whole.addEventListener('input', () => {
      const next = parse(whole.value);
      if (next === null) {
        mark(whole, 'A number is expected, such as 0x1f, 0b101 or 31.');
      } else if (next > ones(bits)) {
        mark(whole, 'The register has only ' + bits + ' bits.');
      } else {
        set(next, whole);
      }
    });
    whole.addEventListener('change', () => show());
    section.querySelector('.reset').addEventListener('click', () => set(reset));
    rows.filter((part) => part.input).forEach((part) => {
      part.input.addEventListener('input', () => {
        const text = part.input.type === 'checkbox' ? (part.input.checked ? '1' : '0') : part.input.value;
        const next = parse(text);
        if (next === null) {
          mark(part.input, part.name + ': a number is expected.');
        } else if (next > ones(part.width)) {
          mark(part.input, part.name + ' has only ' + part.width + ' bits.');
        } else {
          set(value & ~(ones(part.width) << part.lsb) | next << part.lsb, part.input);
        }
      });
      part.input.addEventListener('change', () => show());
    });
    pointers(section, rows);
    show();
    return { set, bits };
  }

  // A field's row and its cell in the picture show each other; a click on a cell leads to the row.
  function pointers(section, rows) {
    rows.filter((part) => part.row.dataset.field).forEach((part) => {
      const cells = [...section.querySelectorAll('rect[data-field]')]
        .filter((cell) => cell.dataset.field === part.row.dataset.field);
      const both = (on) => [part.row, ...cells].forEach((e) => e.classList.toggle('shown', on));
      [part.row, ...cells].forEach((element) => {
        element.addEventListener('mouseenter', () => both(true));
        element.addEventListener('mouseleave', () => both(false));
      });
      part.row.addEventListener('focusin', () => both(true));
      part.row.addEventListener('focusout', () => both(false));
      cells.forEach((cell) => cell.addEventListener('click', () => { location.hash = part.row.id; }));
    });
  }

  // An address such as #UARTCR=0x301 shows a value in the calculator.
  function openValue(calculators) {
    const text = decodeURIComponent(location.hash.slice(1));
    const equals = text.lastIndexOf('=');
    const found = calculators.get(equals < 0 ? '' : text.slice(0, equals));
    const value = equals < 0 ? null : parse(text.slice(equals + 1));
    if (found && value !== null && value < 1n << BigInt(found.bits)) {
      found.set(value);
      document.getElementById(text.slice(0, equals)).scrollIntoView();
    }
  }

  // Offsets become addresses of a board, and those of a group that of one of its repeats.
  function addresses() {
    const bases = new Map();
    const repeats = new Map();

    function show() {
      document.querySelectorAll('.offset').forEach((place) => {
        const base = bases.get(place.dataset.bank) || 0n;
        const repeat = place.dataset.stride
          ? repeats.get(place.dataset.bank + '/' + place.dataset.group) : undefined;
        const step = place.querySelector('.step');
        const offset = BigInt(place.dataset.offset) + (repeat || 0n) * BigInt(place.dataset.stride || 0);
        const bits = base ? 32 : (place.dataset.offset.length - 2) * 4;
        place.querySelector('.at').textContent = hex(base + offset, bits);
        if (step) {
          step.textContent = repeat === undefined ? step.dataset.all : step.dataset.all.replace(/^ \+ \S+ n/, '');
        }
      });
    }

    document.querySelectorAll('.offset .step').forEach((step) => { step.dataset.all = step.textContent; });
    document.querySelectorAll('.base select').forEach((select) => {
      select.addEventListener('change', () => {
        bases.set(select.dataset.bank, BigInt(select.value || 0));
        show();
      });
    });
    document.querySelectorAll('input.repeat').forEach((input) => {
      input.addEventListener('input', () => {
        const key = input.dataset.bank + '/' + input.dataset.group;
        const n = Number(input.value);
        const isOne = input.value !== '' && Number.isInteger(n) && n >= 0 && n <= Number(input.max);
        input.setAttribute('aria-invalid', String(input.value !== '' && !isOne));
        if (isOne) {
          repeats.set(key, BigInt(n));
        } else {
          repeats.delete(key);
        }
        show();
      });
    });
  }

  function index() {
    const all = window.qom4jIndex || { pages: [], entries: [], places: [] };
    const lower = all.entries.map((e) => e.name.toLowerCase());

    const entry = (e, where) => ({
      name: e.name,
      where: [e.kind, all.pages[e.page].title !== e.name ? 'of ' + all.pages[e.page].title : '', where || '', e.text]
        .filter((t) => t).join(' · ').replace(' · of ', ' of '),
      url: all.pages[e.page].file + (e.anchor ? '#' + encodeURIComponent(e.anchor) : ''),
    });

    // Lower is better; the shorter of two names is the nearer one.
    function rank(name, words) {
      let sum = 0;
      for (const word of words) {
        const at = name.indexOf(word);
        if (at < 0) {
          return -1;
        }
        const isStart = at === 0 || /[^a-z0-9]/.test(name[at - 1]);
        sum += name === word ? 0 : at === 0 ? 1 : isStart ? 2 : 3;
      }
      return sum * 1000 + name.length;
    }

    function byName(text) {
      const words = text.toLowerCase().split(/\s+/).filter((w) => w);
      const found = [];
      lower.forEach((name, i) => {
        const e = all.entries[i];
        const page = all.pages[e.page].title.toLowerCase();
        const own = words.filter((w) => !page.includes(w) || name.includes(w));
        const score = own.length ? rank(name, own) : -1;
        if (score >= 0) {
          found.push([score, i]);
        }
      });
      return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]).slice(0, 40).map((f) => entry(all.entries[f[1]]));
    }

    // Which of a range's registers has an offset: its numbers in the group and in the row.
    function numbers(range, offset) {
      for (let n = 0; n < range.counts[0]; n++) {
        const rest = offset - BigInt(range.offset) - BigInt(n) * BigInt(range.strides[0]);
        if (rest < 0n) {
          return null;
        }
        const m = range.counts[1] === 1 ? 0n : rest / BigInt(range.strides[1]);
        if (m < BigInt(range.counts[1]) && rest - m * BigInt(range.strides[1]) < BigInt(range.bytes)) {
          return [n, m];
        }
      }
      return null;
    }

    function atOffset(page, bank, offset, where) {
      const found = [];
      all.pages[page].ranges.filter((range) => range.bank === bank).forEach((range) => {
        const place = numbers(range, offset);
        if (place) {
          const result = entry(all.entries[range.entry], where);
          result.name = result.name.replace('[n]', '[' + place[0] + ']').replace('[m]', '[' + place[1] + ']');
          if (range.counts[0] === 1) {
            result.name = result.name.replace('[' + place[0] + ']', '[' + place[1] + ']');
          }
          found.push(result);
        }
      });
      return found;
    }

    function byAddress(text) {
      if (!/^(0x)?[0-9a-f_]+$/i.test(text) || !/[0-9]/.test(text)) {
        return [];
      }
      const address = parse(/^0x/i.test(text) ? text : '0x' + text);
      if (address === null) {
        return [];
      }
      const found = [];
      all.places.forEach((place) => {
        const offset = address - BigInt(place.base);
        if (place.page >= 0 && offset >= 0n && offset < BigInt(place.size)) {
          const where = place.part + ' on ' + place.board + ' at ' + place.base + ' + ' + hex(offset);
          const inside = atOffset(place.page, place.bank, offset, where);
          const page = all.pages[place.page];
          found.push(...(inside.length ? inside : [{ name: page.title, where, url: page.file }]));
        }
      });
      all.pages.forEach((page, i) => {
        const banks = [...new Set(page.ranges.map((range) => range.bank))];
        banks.forEach((bank) => found.push(...atOffset(i, bank, address, 'at offset ' + hex(address))));
      });
      return found;
    }

    return (text) => {
      const clean = text.trim();
      const isAddress = /^0x/i.test(clean);
      const addressed = clean ? byAddress(clean) : [];
      const named = clean && !isAddress ? byName(clean) : [];
      return (isAddress ? addressed.concat(named) : named.concat(addressed)).slice(0, 40);
    };
  }

  function search() {
    const input = document.getElementById('search');
    const list = document.getElementById('results');
    let find = null;
    let results = [];
    let chosen = -1;

    function close() {
      list.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
      chosen = -1;
    }

    function choose(next) {
      const items = list.querySelectorAll('[role="option"]');
      if (!items.length) {
        return;
      }
      chosen = (next + items.length) % items.length;
      items.forEach((item, i) => item.setAttribute('aria-selected', String(i === chosen)));
      input.setAttribute('aria-activedescendant', items[chosen].id);
      items[chosen].scrollIntoView({ block: 'nearest' });
    }

    function go(result) {
      close();
      input.value = '';
      location.href = result.url;
    }

    function item(result, i) {
      const line = document.createElement('li');
      line.id = 'result-' + i;
      line.setAttribute('role', 'option');
      line.setAttribute('aria-selected', 'false');
      const name = document.createElement('b');
      name.textContent = result.name;
      const where = document.createElement('span');
      where.className = 'where';
      where.textContent = result.where;
      line.append(name, ' ', where);
      line.addEventListener('mousedown', (event) => event.preventDefault());
      line.addEventListener('click', () => go(result));
      return line;
    }

    function update() {
      find = find || index();
      results = find(input.value);
      list.replaceChildren(...results.map(item));
      chosen = -1;
      input.removeAttribute('aria-activedescendant');
      if (!input.value.trim()) {
        close();
        return;
      }
      if (!results.length) {
        const nothing = document.createElement('li');
        nothing.setAttribute('role', 'option');
        nothing.setAttribute('aria-disabled', 'true');
        nothing.textContent = 'Nothing has this name or address.';
        list.append(nothing);
      }
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
    }

    input.addEventListener('input', update);
    input.addEventListener('focus', () => { if (input.value) { update(); } });
    input.addEventListener('blur', close);
    input.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        choose(chosen < 0 && event.key === 'ArrowUp' ? -1 : chosen + (event.key === 'ArrowDown' ? 1 : -1));
      } else if (event.key === 'Enter' && results.length && !list.hidden) {
        event.preventDefault();
        go(results[Math.max(chosen, 0)]);
      } else if (event.key === 'Escape') {
        input.value = '';
        close();
      }
    });
    document.addEventListener('keydown', (event) => {
      const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
      if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        input.focus();
        input.select();
      }
    });
  }

  // The contents are open where there is room, and show where the reader is.
  function contents() {
    const details = document.querySelector('nav.contents details');
    if (!details) {
      return;
    }
    details.open = window.matchMedia('(min-width: 60rem)').matches;
    const links = new Map([...details.querySelectorAll('a')].map((a) => [decodeURIComponent(a.hash.slice(1)), a]));
    const here = () => {
      const id = decodeURIComponent(location.hash.slice(1)).replace(/=.*/, '');
      links.forEach((a, target) => {
        const isHere = target === id || id.startsWith(target + '.') && !links.has(id);
        a.classList.toggle('here', isHere);
      });
    };
    window.addEventListener('hashchange', here);
    here();
  }

  document.addEventListener('DOMContentLoaded', () => {
    themeButton();
    search();
    addresses();
    contents();
    const calculators = new Map();
    document.querySelectorAll('.register').forEach((section) => {
      calculators.set(section.id, calculator(section));
    });
    openValue(calculators);
    window.addEventListener('hashchange', () => openValue(calculators));
  });
})();
