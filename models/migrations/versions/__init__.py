"""One migration a module, named by its number."""
