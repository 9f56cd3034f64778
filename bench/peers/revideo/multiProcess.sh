#!/bin/sh
# Revideo always starts its browser with --single-process, which Chromium's headless shell
# does not survive under DevTools. This passes on everything else.
for argument do
  shift
  [ "$argument" = --single-process ] || set -- "$@" "$argument"
done
exec "$BENCH_BROWSER" "$@"
