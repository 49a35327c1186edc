"""What holds for every test: properties are tried on the same inputs each time, with no clock."""

from hypothesis import settings

settings.register_profile("same-each-time", derandomize=True, deadline=None, database=None)
settings.load_profile("same-each-time")
