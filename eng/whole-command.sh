#!/usr/bin/env bash
# Whole-command time of the flagship, split as run.json tells: median of five runs of the built program.
set -euo pipefail
cd "$(dirname "$0")/.."
program=src/TradeTalks.Sim.Cli/bin/Release/net10.0/tradetalks
[ -x "$program" ] || dotnet build -c Release src/TradeTalks.Sim.Cli -v q --nologo
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for i in 1 2 3 4 5; do
  "$program" run scenarios/october-2019.yaml -q -o "$folder/$i" >/dev/null
done
for part in start reading simulation summary rows plots; do
  printf '%-12s %s s\n' "$part" "$(grep -h "\"$part\":" "$folder"/*/*/run.json | tr -dc '0-9.\n' | sort -n | sed -n 3p)"
done
