"""The chart drawn, by Vega itself inside `vl-convert` (which is loaded when a picture is asked for, not at start)."""

from __future__ import annotations

from typing import Any

VERSION = "5.20"
"""Of Vega-Lite; vl-convert holds several."""


def svg(specification: dict[str, Any]) -> bytes:
    """A chart's specification as SVG. Raises ValueError where it is none."""
    import vl_convert

    return bytes(vl_convert.vegalite_to_svg(specification, vl_version=VERSION, allowed_base_urls=[]), "utf-8")


def png(specification: dict[str, Any], scale: float = 2.0) -> bytes:
    """A chart's specification as PNG, `scale` pixels for each of its own. Raises ValueError where it is none."""
    import vl_convert

    return bytes(vl_convert.vegalite_to_png(specification, vl_version=VERSION, scale=scale, allowed_base_urls=[]))
