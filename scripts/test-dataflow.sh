#!/usr/bin/env bash
# Translates the job for Dataflow without a network, and checks what would be submitted: every step of the pipeline, the workers' options and
# the bundle. Nothing runs.
#
#   scripts/test-dataflow.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
case ${1:-} in --help | -h) sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
build_bundle dataflow
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$(dirname "$(readlink -f "$JAVA")")/javac" -cp "$BUNDLE" -d "$work" "$ROOT/scripts/clusters/NoUploadStager.java"
RASID_CLASSPATH=$work "$ROOT/scripts/run-on-dataflow.sh" --project=some-project --region=us-central1 --gcpTempLocation=gs://some-bucket/tmp \
  --stagingLocation=gs://some-bucket/staging --input='gs://some-bucket/in/*.jsonl' --output=gs://some-bucket/out --date=2022-01-08 \
  --shards=64 --maxNumWorkers=8 --workerMachineType=n2-highmem-4 --templateLocation="$work/template.json" --stagerClass=NoUploadStager \
  --pathValidatorClass=org.apache.beam.sdk.extensions.gcp.storage.NoopPathValidator \
  --credentialFactoryClass=org.apache.beam.sdk.extensions.gcp.auth.NoopCredentialFactory > "$work/log" 2>&1 || { tail -30 "$work/log" >&2; exit 1; }
/usr/bin/python3 - "$work/template.json" << 'PYTHON'
import collections
import json
import sys

job = json.load(open(sys.argv[1]))
names = [step["properties"]["user_name"]["value"] for step in job["steps"]]
kinds = collections.Counter(step["kind"] for step in job["steps"])
for verb in ("FindArticles", "ShardArticles", "ProcessArticles", "ReconcileClaims", "FindPassages", "CountRecords", "FinishRun"):
    steps = [name for name in names if name.split("/")[0] == verb]
    assert steps, f"no step of {verb} among {names}"
assert kinds["GroupByKey"] >= 6, kinds
options = job["environment"]["sdkPipelineOptions"]["options"]
assert options["shards"] == 64 and options["date"] == "2022-01-08", options
pool = job["environment"]["workerPools"][0]
assert pool["machineType"] == "n2-highmem-4" and pool["autoscalingSettings"]["maxNumWorkers"] == 8, pool
staged = [package["name"] for package in pool["packages"]]
assert any(name.startswith("rasid-dataflow") for name in staged), staged
print(f"{len(names)} steps ({', '.join(f'{n} {kind}' for kind, n in sorted(kinds.items()))}), staged: {', '.join(staged)}")
PYTHON
