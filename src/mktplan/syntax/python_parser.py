"""PyYAML's own parser with libyaml's verdicts, for where libyaml is not built in."""

from typing import Any, Final

import yaml
from yaml.scanner import ScannerError

LINE_ENDS: Final = "\r\n\x85\u2028\u2029"
END: Final = "\0" + LINE_ENDS


class PythonParser(yaml.reader.Reader, yaml.scanner.Scanner, yaml.parser.Parser):
    """The events of a text, where three things differ from PyYAML's parser as they do in libyaml.

    A tab separates where it does not indent; it may stand inside a plain text before its line end;
    an escape for what is no character is an error with its place.
    """

    def __init__(self, text: str) -> None:
        yaml.reader.Reader.__init__(self, text)
        yaml.scanner.Scanner.__init__(self)
        yaml.parser.Parser.__init__(self)

    def get_event(self) -> Any:  # noqa: ANN401  (PyYAML's events share no useful type)
        """The next event; raises yaml.MarkedYAMLError."""
        try:
            event = super().get_event()  # type: ignore[no-untyped-call]  # not in its stubs
        except (ValueError, OverflowError):  # what `chr` says to `"\\UFFFFFFFF"`
            raise ScannerError(None, None, "no such character", self.mark()) from None
        if isinstance(event, yaml.ScalarEvent) and event.style == '"':
            for char in event.value:
                if "\ud800" <= char <= "\udfff":
                    raise ScannerError(None, None, "no such character", self.mark())
        return event

    def scan_to_next_token(self) -> None:
        """Pass over blanks, comments and line ends, and over tabs where no key can stand."""
        found = False
        while not found:
            while self.peek() == " " or (
                self.peek() == "\t" and (self.flow_level or not self.allow_simple_key)
            ):
                self.forward()
            if self.peek() == "#":
                while self.peek() not in END:
                    self.forward()
            if self.line_break():
                if not self.flow_level:
                    self.allow_simple_key = True
            else:
                found = True

    def scan_plain_spaces(self, indent: int, start_mark: Any) -> list[str]:  # noqa: ANN401
        """The blanks and line ends inside a plain text, folded; nothing where the text is over."""
        blanks = self.blanks()
        if self.peek() not in LINE_ENDS:
            return [blanks] if blanks else []
        first = self.line_break()
        self.allow_simple_key = True
        breaks: list[str] = []
        while True:
            if self.at_document_mark():
                return []
            if self.peek() == "\t" and self.column < indent:
                raise ScannerError("while scanning a plain scalar", start_mark, "a tab indents", self.mark())
            if self.peek() in " \t":
                self.forward()
            elif self.peek() in LINE_ENDS:
                breaks.append(self.line_break())
            else:
                break
        folded = [first] if first != "\n" else [] if breaks else [" "]
        return [*folded, *breaks]

    def blanks(self) -> str:
        """The blanks and tabs here, passed over."""
        length = 0
        while self.peek(length) in " \t":
            length += 1
        found: str = self.prefix(length)
        self.forward(length)
        return found

    def at_document_mark(self) -> bool:
        """Whether `---` or `...` stands here, at the start of a line."""
        return self.column == 0 and self.prefix(3) in {"---", "..."} and self.peek(3) in END + " \t"

    def line_break(self) -> str:
        """The line end here as YAML reads it, passed over; empty where none stands."""
        return str(self.scan_line_break())  # type: ignore[no-untyped-call]  # not in its stubs

    def mark(self) -> yaml.error.Mark:
        """Where the parser stands."""
        mark: Any = self.get_mark()
        return mark  # type: ignore[no-any-return]  # its stubs know two kinds of mark
