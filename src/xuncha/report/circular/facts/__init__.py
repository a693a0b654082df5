"""FACTS.yaml read into records whose every number knows its path."""
