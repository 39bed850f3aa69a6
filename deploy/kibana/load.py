"""Loads the saved objects beside this file into Kibana: `python load.py http://kibana:5601`. What is there is replaced.

Standard library only: it runs in the cli image, which has no Kibana client.
"""

from __future__ import annotations

import json
import sys
import urllib.error
import urllib.request
from pathlib import Path

_BOUNDARY = "claimstream-saved-objects"


def load(kibana: str, file: Path) -> int:
    """Import one file of saved objects; returns how many. Raises SystemExit with Kibana's reason when it refuses."""
    objects = file.read_text(encoding="utf-8")
    body = (
        f"--{_BOUNDARY}\r\n"
        f'Content-Disposition: form-data; name="file"; filename="{file.name}"\r\n'
        "Content-Type: application/ndjson\r\n\r\n"
        f"{objects}\r\n--{_BOUNDARY}--\r\n"
    )
    request = urllib.request.Request(
        f"{kibana.rstrip('/')}/api/saved_objects/_import?overwrite=true",
        data=body.encode(),
        headers={"Content-Type": f"multipart/form-data; boundary={_BOUNDARY}", "kbn-xsrf": "claimstream"},
        method="POST",
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            outcome = json.load(answer)
    except urllib.error.URLError as error:
        detail = error.read().decode("utf-8", "replace") if isinstance(error, urllib.error.HTTPError) else error.reason
        sys.exit(f"{file.name}: Kibana did not take it: {detail}")
    if not outcome.get("success"):
        sys.exit(f"{file.name}: Kibana refused: {json.dumps(outcome.get('errors'))}")
    expected, loaded = objects.count("\n"), int(outcome["successCount"])
    if loaded != expected:
        sys.exit(f"{file.name}: Kibana took {loaded} of {expected} objects")
    return loaded


def main(kibana: str) -> None:
    """Load every file, in the order of names."""
    for file in sorted(Path(__file__).parent.glob("*.ndjson")):
        print(f"{file.name}: {load(kibana, file)} loaded")


if __name__ == "__main__":
    main(sys.argv[1])
