"""What changes circulars, one file a matter. Every change is audited in its transaction."""
