/**
 * What a page of a lesson adds where scripts run: a switch between dark and light, films
 * that loop while they are seen, and buttons for their chapters. A classic script: a page
 * that is opened from a folder may load no modules.
 */
(() => {
  'use strict';

  const root = document.documentElement;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const wantsCalm = matchMedia('(prefers-reduced-motion: reduce)');

  /** A page that is a file may be refused a memory. */
  const memory = {
    get: () => {
      try {
        return localStorage.getItem('downhill-theme');
      } catch {
        return null;
      }
    },
    set: theme => {
      try {
        localStorage.setItem('downhill-theme', theme);
      } catch {
        // The theme lasts as long as the page.
      }
    },
  };

  const chosen = memory.get();
  if (chosen === 'dark' || chosen === 'light') root.dataset.theme = chosen;

  const theme = () => root.dataset.theme ?? (prefersDark.matches ? 'dark' : 'light');

  /** Gives every picture and film the files for the page's theme. */
  function showTheme() {
    const name = theme();
    for (const node of document.querySelectorAll('video[data-dark], img[data-dark]')) {
      node[node.localName === 'video' ? 'poster' : 'src'] = node.dataset[name];
    }
    for (const film of document.querySelectorAll('video:has(source[data-dark])')) {
      showFilm(film, name);
    }
    // Without a choice, the sources' own conditions hold.
    for (const source of document.querySelectorAll('source[data-theme]')) {
      source.dataset.media ??= source.media;
      const isOwn = source.dataset.theme === name;
      const own = source.dataset.media.replace(
        /( and )?\(prefers-color-scheme: dark\)/,
        '',
      );
      source.media = root.dataset.theme
        ? isOwn
          ? own
          : 'not all'
        : source.dataset.media;
    }
    const button = document.querySelector('.dh-theme');
    if (button) {
      const label = button.dataset[name === 'dark' ? 'light' : 'dark'];
      button.setAttribute('aria-label', label);
    }
  }

  /**
   * Gives a film its file for a theme; it goes on where it was. `load` would fetch the
   * file at once, whatever `preload` says: a film whose `src` is set waits.
   */
  function showFilm(film, name) {
    const sources = [...film.querySelectorAll('source')];
    const source = sources.find(({type}) => film.canPlayType(type)) ?? sources[0];
    const file = source.dataset[name];
    const {currentTime, paused} = film;
    if (!file || file === (film.getAttribute('src') ?? source.getAttribute('src')))
      return;
    film.src = file;
    if (currentTime > 0) film.currentTime = currentTime;
    if (!paused) start(film);
  }

  /** A browser may refuse to start a film; then it stays at rest. */
  function start(film) {
    film.play().catch(() => {});
  }

  function addThemeSwitch() {
    const button = document.querySelector('.dh-theme');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      root.dataset.theme = theme() === 'dark' ? 'light' : 'dark';
      memory.set(root.dataset.theme);
      showTheme();
    });
    prefersDark.addEventListener('change', showTheme);
  }

  /** Plays a film in a loop while it is seen, until somebody stops it. */
  function addLoop(figure, film) {
    const button = figure.querySelector('.dh-play');
    let isWanted = !wantsCalm.matches;
    let isSeen = false;
    let isOurs = false;
    film.loop = true;
    film.muted = true;
    const settle = () => {
      if (isWanted && isSeen && film.paused) start(film);
      if (!(isWanted && isSeen) && !film.paused) {
        isOurs = true;
        film.pause();
      }
    };
    const label = () => {
      button.classList.toggle('dh-playing', isWanted);
      button.setAttribute(
        'aria-label',
        isWanted ? button.dataset.pause : button.dataset.play,
      );
    };
    film.addEventListener('play', () => {
      isWanted = true;
      label();
    });
    film.addEventListener('pause', () => {
      // That it left the view is nobody's wish.
      if (!isOurs) isWanted = false;
      isOurs = false;
      label();
    });
    button.addEventListener('click', () => {
      isWanted = film.paused;
      settle();
      label();
    });
    wantsCalm.addEventListener('change', () => {
      if (wantsCalm.matches) isWanted = false;
      settle();
      label();
    });
    new IntersectionObserver(
      entries => {
        isSeen = entries.at(-1).isIntersecting;
        settle();
      },
      {threshold: 0.5},
    ).observe(film);
    button.hidden = false;
    label();
  }

  /** Shows the buttons of a film's chapters, and marks the one that is shown. */
  function addChapters(figure, film) {
    const list = figure.querySelector('.dh-chapters');
    if (!list) return;
    const buttons = [...list.querySelectorAll('button')];
    const startOf = button => Number(button.dataset.start);
    for (const button of buttons) {
      button.addEventListener('click', () => {
        film.preload = 'auto';
        // A little later: a frame's time may be rounded down to the chapter before.
        film.currentTime = startOf(button) + 0.001;
        if (!wantsCalm.matches) start(film);
        mark();
      });
    }
    const mark = () => {
      const now = film.currentTime + 0.01;
      const current = buttons.findLast(button => startOf(button) <= now);
      for (const button of buttons) {
        if (button === current && film.currentTime > 0)
          button.setAttribute('aria-current', 'true');
        else button.removeAttribute('aria-current');
      }
    };
    for (const event of ['timeupdate', 'seeking']) film.addEventListener(event, mark);
    list.hidden = false;
  }

  /** What scrolls within itself must be reached without a mouse. */
  function makeScrollable() {
    for (const node of document.querySelectorAll('pre, .dh-scroll, .katex-display')) {
      if (node.scrollWidth > node.clientWidth) node.tabIndex = 0;
      else node.removeAttribute('tabindex');
    }
  }

  /** A button at every block of code that puts its text where one pastes from. */
  function addCopyButtons() {
    const {copy, copied} = document.querySelector('main').dataset;
    for (const pre of document.querySelectorAll('pre')) {
      const block = document.createElement('div');
      const button = document.createElement('button');
      block.className = 'dh-code';
      button.className = 'dh-copy';
      button.type = 'button';
      button.textContent = copy;
      button.addEventListener('click', async () => {
        await writeClipboard(pre.textContent.trimEnd());
        button.textContent = copied;
        setTimeout(() => (button.textContent = copy), 2000);
      });
      pre.replaceWith(block);
      block.append(pre, button);
    }
  }

  /** An older way where a page may not use the clipboard by itself. */
  async function writeClipboard(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
  }

  document.addEventListener('DOMContentLoaded', () => {
    showTheme();
    addCopyButtons();
    addThemeSwitch();
    for (const figure of document.querySelectorAll('.dh-clip')) {
      const film = figure.querySelector('video');
      // A live figure plays by itself.
      if (!film || figure.querySelector('downhill-clip:defined')) continue;
      addChapters(figure, film);
      if ('loops' in figure.dataset) addLoop(figure, film);
    }
    makeScrollable();
    addEventListener('resize', makeScrollable);
  });

  addEventListener('beforeprint', () => {
    for (const node of document.querySelectorAll('.dh-transcript')) node.open = true;
  });
})();
