"""The caller's faults: what a person who typed a command must hear, in one line."""

from typing import Final


class MktplanError(Exception):
    """A fault of the caller: shown as one line and a hint, never with a traceback.

    `message` says what is wrong with the caller's own words; `hint` says what to type instead: English
    sentences, made of the templates in `said` (keys of the catalogues) and their `params`.
    """

    exit_code: int = 2

    def __init__(self, message: str, hint: str = "", **params: object) -> None:
        self.said: Final = (message, hint)
        self.params: Final = params
        self.message: Final = message.format(**params) if params else message
        self.hint: Final = hint.format(**params) if params else hint
        super().__init__(self.message)


class UsageError(MktplanError):
    """A flag or an argument that makes no sense here."""


class ConfigError(MktplanError):
    """A configuration file that cannot be understood."""


class PathError(MktplanError):
    """A named path that is missing, cannot be opened or written, or holds no plan."""


class MissingExtraError(MktplanError):
    """An optional library is needed and not installed."""
