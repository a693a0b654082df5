"""Translation catalogues, made without the gettext tools: extract, keep, widen, compile.

Needs Babel, which only those who work on the code have.
"""
