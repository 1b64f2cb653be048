"""The record browser (Special > Record browser…): tables, their records, and one record."""
