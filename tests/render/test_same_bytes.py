"""The same plan gives the same bytes, whatever the clock's zone, the locale and the hash seed."""

import os
import subprocess
import sys
from hashlib import sha256

import pytest

from tests.render.every_field import plan

SCRIPT = """
import sys
from datetime import date
from hashlib import sha256
from mktplan.assess import assess
from mktplan.i18n import Translator
from mktplan.render import RENDERERS, render
from mktplan.workspace import load_text
workspace = load_text(sys.stdin.read(), "plan.yaml")
for language in ("en", "fr"):
    numbers = assess(workspace, date(2026, 11, 25))
    for artifact in render(workspace, numbers, Translator.of(language), tuple(RENDERERS)):
        print(language, artifact.path, sha256(artifact.data).hexdigest())
"""


def digests(**surroundings: str) -> str:
    environment = {**os.environ, "PYTHONPATH": "src", **surroundings}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], input=plan("words"), capture_output=True, text=True, check=True,
        env=environment,
    )  # fmt: skip
    return done.stdout


@pytest.mark.slow
def test_two_surroundings_give_the_same_bytes() -> None:
    one = digests(TZ="America/New_York", PYTHONHASHSEED="1", LC_ALL="C")
    two = digests(TZ="Pacific/Auckland", PYTHONHASHSEED="4242", LC_ALL="fr_FR.UTF-8", LANGUAGE="fr")
    assert one == two
    assert one.count("\n") == 4
    assert sha256(b"").hexdigest() not in one
