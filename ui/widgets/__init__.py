"""Widgets that more than one window uses; they know views and enumerations, no query or command.

Every one follows the theme and the layout direction by itself and has an accessible name.
"""
