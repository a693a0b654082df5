"""The office built on the core: who, when, what next. It stores what the core returns."""
