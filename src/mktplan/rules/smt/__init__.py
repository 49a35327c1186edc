"""SMART objectives and what they rest on."""
