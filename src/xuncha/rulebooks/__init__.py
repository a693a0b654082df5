"""The rulebooks that come with the software, one YAML file each (see docs/rulebooks.md)."""
