#!/usr/bin/env bash
# Mutates the code by which sides decide and tells which mutants none of the quick tests notices: about half an hour on two cores.
# Works in a clone beside the temporary files; the report is left in the folder it names at the end. Needs the dotnet tool dotnet-stryker, which it installs there.
set -euo pipefail
cd "$(dirname "$0")/.."
decisions="Sides/Belief Sides/Decision Sides/Expectation Sides/Prospect Sides/ReferencePoint Sides/Resentment Sides/Logistic Sides/Seat Sides/PublicRecord
Sides/Strategies/TableConduct Sides/Strategies/DealConduct Sides/Strategies/PressureConduct Sides/Strategies/PoliticalAgent Table/PackageRule Engine/Numerics/Lanes"
tests="Tests.Sides Tests.Table TranscriptTests TalksRunTests"

work=$(mktemp -d)
git clone -q . "$work/clone"
[ -d ../shared ] && ln -s "$(cd .. && pwd)/shared" "$work/shared"
cd "$work/clone"
printf -- '-p:RunAnalyzers=false\n-p:TreatWarningsAsErrors=false\n' > Directory.Build.rsp

# All other code is left as it is, or every expression of it would ask whether it is mutated.
find src/TradeTalks.Sim -name '*.cs' | while read -r file; do
  name=${file#src/TradeTalks.Sim/}
  grep -qx -- "${name%.cs}" <<< "$(tr ' ' '\n' <<< "$decisions")" || sed -i '0,/^namespace /s//\/\/ Stryker disable all\nnamespace /' "$file"
done

quoted() { local text=; for one in $1; do text+="${text:+$3}$(printf "$2" "$one")"; done; printf '%s' "$text"; }
cat > "$work/config.json" <<JSON
{"stryker-config": {"project": "TradeTalks.Sim.csproj", "configuration": "Debug", "coverage-analysis": "perTest", "additional-timeout": 15000, "reporters": ["json", "html"], "ignore-mutations": ["string"],
"test-case-filter": "$(quoted "$tests" 'FullyQualifiedName~%s' '|')", "mutate": [$(quoted "$decisions" '"**/%s.cs"' ', ')]}}
JSON
dotnet tool install dotnet-stryker --tool-path "$work/tool" > /dev/null
cd tests/TradeTalks.Sim.Tests
"$work/tool/dotnet-stryker" -f "$work/config.json" -O "$work/report"
echo "$work/report"
