"""`python -m claimstream_index.stories`: the job where there is no `claimstream` command, as in the image of index."""

from __future__ import annotations

import sys

from claimstream_common.health import DependencyMissing
from claimstream_index.stories.job import run

if __name__ == "__main__":
    try:
        print(run())
    except DependencyMissing as error:
        sys.exit(str(error))
