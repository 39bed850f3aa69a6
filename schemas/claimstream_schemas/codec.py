"""Bytes <-> model, with decode errors that say why."""

from __future__ import annotations

from functools import lru_cache
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from claimstream_schemas.base import Model
from claimstream_schemas.remembering import REMEMBERED

M = TypeVar("M", bound=Model)


class DecodeError(ValueError):
    """A payload that is not the model it should be. `reason` is a stable code, `detail` says where and what."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
        self.detail = detail


def encode(message: Model) -> bytes:
    """UTF-8 JSON."""
    return _writer(type(message)).dump_json(message)


@lru_cache(maxsize=REMEMBERED)
def _writer(model: type[Model]) -> TypeAdapter[Model]:
    """What writes bytes: `model_dump_json` makes a string of them, which would have to be made bytes again."""
    return TypeAdapter(model)


def decode(model: type[M], payload: bytes | None) -> M:
    """Read one message. Raises DecodeError: `empty`, `not_utf8`, `not_json` or `wrong_shape`."""
    if not payload:
        raise DecodeError("empty", "the record has no value")
    try:
        payload.decode("utf-8")
    except UnicodeDecodeError as error:
        raise DecodeError("not_utf8", f"byte {error.start}: {error.reason}") from None
    try:
        return model.model_validate_json(payload)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        if first["type"] == "json_invalid":
            raise DecodeError("not_json", first["msg"]) from None
        raise DecodeError("wrong_shape", f"{where or 'message'}: {first['msg']}") from None
