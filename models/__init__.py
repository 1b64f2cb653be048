"""The data of a sync site and its rules: datafile, tables, catalogue, queries and commands.

No Qt and no HTTP lives here; the engine, the windows and the command line all stand on this layer.
"""
