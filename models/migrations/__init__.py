"""The history of the datafile's schema, one script a version, run by Alembic."""
