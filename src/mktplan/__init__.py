"""mktplan: the marketing plan as source code."""

__version__ = "0.1.0"
