"""What changes findings, one file a matter. Every change is audited in its transaction."""
