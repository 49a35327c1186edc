"""The file and its shape: words for the faults that lower floors find."""
