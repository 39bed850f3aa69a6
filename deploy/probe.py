"""Health check of a container: `python probe.py PORT` succeeds when `/readyz` says so, else prints the reasons."""

from __future__ import annotations

import http.client
import sys


def main(port: int) -> int:
    """Exit code 0 when ready."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=4)
    try:
        connection.request("GET", "/readyz")
        answer = connection.getresponse()
        body = answer.read(2_000).decode("utf-8", "replace")
    except OSError as error:
        print(f"nothing answers on port {port}: {error}")
        return 1
    finally:
        connection.close()
    print(body)
    return 0 if answer.status == 200 else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
