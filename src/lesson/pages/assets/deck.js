/**
 * Starts the deck. A film plays with the fragments of its slide: to the end of a chapter,
 * where it rests; back, it stands where the chapter begins. Whoever has asked for less
 * motion sees how each chapter ends. A classic script: a file may load no modules.
 */
(() => {
  'use strict';

  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const wantsCalm = matchMedia('(prefers-reduced-motion: reduce)');

  /** Before the next chapter's first frame, of 60 in a second. */
  const frame = 1 / 60;

  /** Where a film is to stop, by film. */
  const ends = new WeakMap();

  const filmOf = node => node?.closest('section')?.querySelector('video');

  function chooseTheme(film) {
    const name = prefersDark.matches ? 'dark' : 'light';
    if (film.dataset[name]) film.poster = film.dataset[name];
    for (const source of film.querySelectorAll('source')) {
      if (source.dataset[name] && film.canPlayType(source.type)) {
        film.src = source.dataset[name];
        return;
      }
    }
  }

  function prepare(film) {
    chooseTheme(film);
    film.controls = false;
    film.loop = false;
    // Not by `timeupdate`, which comes four times a second.
    const watch = () => {
      if (film.paused) return;
      if (film.currentTime >= ends.get(film)) rest(film, ends.get(film));
      else requestAnimationFrame(watch);
    };
    film.addEventListener('play', watch);
    // A poster tells the end.
    film.addEventListener('loadeddata', () => film.removeAttribute('poster'));
  }

  function rest(film, time) {
    film.pause();
    film.preload = 'auto';
    film.currentTime = time;
  }

  function playTo(film, start, end) {
    ends.set(film, end - frame);
    film.preload = 'auto';
    if (wantsCalm.matches) return rest(film, end - frame);
    // From where it is, if that is where the chapter begins: no frame is shown twice.
    if (Math.abs(film.currentTime - start) > 0.1) film.currentTime = start;
    film.play().catch(({name}) => {
      // A step back ends a play that has not begun, and has said where the film stands.
      if (name !== 'AbortError') rest(film, end - frame);
    });
  }

  const start = step => Number(step.dataset.start);
  const end = step => Number(step.dataset.end);

  function shown({fragment}) {
    const film = filmOf(fragment);
    if (film && fragment.matches('.dh-step'))
      playTo(film, start(fragment), end(fragment));
  }

  /** As the chapter's beginning looked before it was played: as the one before it ended. */
  function hidden({fragment}) {
    const film = filmOf(fragment);
    if (!film || !fragment.matches('.dh-step')) return;
    rest(film, Math.max(0, start(fragment) - frame));
  }

  /** A slide that is come to from behind has all its fragments shown. */
  function arrived({previousSlide, currentSlide}) {
    const before = previousSlide?.querySelector('video');
    before?.pause();
    const next = currentSlide?.nextElementSibling?.querySelector('video');
    if (next) next.preload = 'auto';
    const film = currentSlide?.querySelector('video');
    if (!film) return;
    const last = [...currentSlide.querySelectorAll('.dh-step.visible')].at(-1);
    rest(film, last ? end(last) - frame : 0);
  }

  for (const film of document.querySelectorAll('.dh-clip video')) prepare(film);

  const deck = new Reveal({
    width: 1280,
    height: 720,
    margin: 0.04,
    center: true,
    hash: true,
    controlsTutorial: false,
    pdfSeparateFragments: false,
    pdfMaxPagesPerSlide: 1,
    transition: wantsCalm.matches ? 'none' : 'fade',
    backgroundTransition: 'none',
  });
  deck.on('fragmentshown', shown);
  deck.on('fragmenthidden', hidden);
  deck.on('slidechanged', arrived);
  deck.on('ready', arrived);
  deck.initialize();
})();
