"""Figures of campaigns for people: every one with its count and its denominator."""
