"""The Help window: the pages of ``resources/help``, read without a network."""
