"""Tables as files for a spreadsheet: which cells, which format, where to. No query lives here."""
