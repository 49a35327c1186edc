"""The plan as a document says it: plain data, every number and date already in words."""
