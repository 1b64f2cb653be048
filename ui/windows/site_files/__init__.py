"""Site export… and Site import…: a new site's first data by file (seed 003, step 10.1).

``export_pages`` write the file on the central server, ``import_pages`` make a datafile of it
elsewhere; they belong to the wizard, for there is no datafile yet.
"""
