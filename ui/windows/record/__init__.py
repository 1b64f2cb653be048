"""Edit record: the fields of one record of any table, edited as a copy (windows.md)."""
